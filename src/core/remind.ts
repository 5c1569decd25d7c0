// Decides who is mailed what today: one digest per agency or unit. Pure: it returns a plan and sends nothing.
// The dialog that shows the plan and the run that sends it use this same function.

import { type AskedOn, askedOn, lineOf, type Outstanding, type PlannedLine } from './ask.js';
import type { CivilDate } from './civil-date.js';
import { claimIndex, type LoggedMail } from './claims.js';
import { type LeftOut, type LeftOutReason, left } from './left-out.js';
import { waitsUntil } from './near-due.js';
import { type Owner, ownerKey } from './owner.js';
import { byUrgency, recipientsOf, withinQuota } from './quota.js';
import { chooser, type SendOrder } from './send-order.js';
import { type Stage, urgency } from './stages.js';

export interface Contact extends Owner {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly muted: boolean;
}

export interface ReminderInput {
  readonly outstanding: readonly Outstanding[];
  readonly contacts: readonly Contact[];
  readonly log: readonly LoggedMail[];
  readonly fiscalYear: number;
  readonly stages: readonly number[];
  readonly holidays: readonly CivilDate[];
  readonly today: CivilDate;
  readonly order: SendOrder;
  /** Recipients the quota allows today. */
  readonly quota: number;
  /** The day on which an automatic run takes up what the quota leaves over; null where none is set. */
  readonly nextRun: CivilDate | null;
}

export interface PlannedMail extends Owner {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  /** The most urgent of its lines. */
  readonly stage: Stage;
  /** Some of it was mailed before, and goes again on a person's demand. */
  readonly again: boolean;
  readonly lines: readonly PlannedLine[];
  /** Items of this owner that came in already. */
  readonly received: number;
  /** Items it still owes and this mail does not speak of: mailed before, or not chosen. */
  readonly others: number;
}

export interface ReminderPlan {
  readonly mails: readonly PlannedMail[];
  readonly leftOut: readonly LeftOut[];
  /** Recipients of all mails, cc included, as the quota counts them. */
  readonly recipients: number;
  readonly quota: number;
  readonly nextRun: CivilDate | null;
}

export function planReminders(input: ReminderInput): ReminderPlan {
  const context = contextOf(input);
  const digests = grouped(input.outstanding).map((lines) => digestOf(lines, context));
  const ready = digests.flatMap(({ mail }) => (mail ? [mail] : [])).sort(byUrgency);
  const { mails, waiting } = withinQuota(ready, input.quota);
  return {
    mails,
    leftOut: [
      ...waiting.flatMap((mail) => left(mail, 'quota', mail.lines, input.nextRun)),
      ...digests.flatMap(({ leftOut }) => leftOut),
    ],
    recipients: recipientsOf(mails),
    quota: input.quota,
    nextRun: input.nextRun,
  };
}

/** The input, indexed once, so that planning stays linear. */
interface Context {
  readonly on: AskedOn;
  readonly contacts: ReadonlyMap<string, Contact>;
  readonly claimsOf: ReturnType<typeof claimIndex>;
  readonly chosen: (work: Outstanding) => boolean;
  readonly again: ReadonlySet<string>;
}

function contextOf(input: ReminderInput): Context {
  const { fiscalYear, stages, today, order } = input;
  const contacts = new Map(input.contacts.map((contact) => [ownerKey(contact), contact]));
  return {
    on: askedOn(fiscalYear, today, stages, new Set(input.holidays)),
    contacts,
    claimsOf: claimIndex(input.log, new Set(contacts.keys())),
    chosen: chooser(order),
    again: new Set(order.again.map(ownerKey)),
  };
}

function grouped(outstanding: readonly Outstanding[]): Outstanding[][] {
  const byOwner = new Map<string, Outstanding[]>();
  for (const line of outstanding) {
    const key = ownerKey(line);
    const lines = byOwner.get(key);
    if (lines) lines.push(line);
    else byOwner.set(key, [line]);
  }
  return [...byOwner.values()];
}

interface Digest {
  readonly mail: PlannedMail | undefined;
  readonly leftOut: readonly LeftOut[];
}

function digestOf(all: readonly Outstanding[], context: Context): Digest {
  const [{ agency, unit }] = all as [Outstanding];
  const owner = { agency, unit };
  const open = all.filter(({ done, received }) => !done && !received);
  const askable = open.filter(({ needsLead }) => !needsLead);
  const chosen = askable.filter(context.chosen);
  const leftOut = [
    ...left(
      owner,
      'needs-lead',
      open.filter(({ needsLead }) => needsLead),
    ),
    ...left(
      owner,
      'not-chosen',
      askable.filter((it) => !context.chosen(it)),
    ),
  ];
  const contact = context.contacts.get(ownerKey(owner));
  const refusal = refusalOf(contact);
  if (!contact || refusal)
    return { mail: undefined, leftOut: [...leftOut, ...left(owner, refusal ?? 'unknown-agency', chosen)] };
  const due = dueLines(chosen, askable, contact, context);
  const mail = due.lines.length > 0 ? mailOf(contact, due.lines, askable.length, all.length - open.length) : undefined;
  return { mail, leftOut: [...leftOut, ...due.leftOut] };
}

function refusalOf(contact: Contact | undefined): LeftOutReason | undefined {
  if (!contact) return 'unknown-agency';
  if (contact.muted) return 'muted';
  return contact.to.length === 0 ? 'no-address' : undefined;
}

function dueLines(
  chosen: readonly Outstanding[],
  askable: readonly Outstanding[],
  contact: Contact,
  { on, claimsOf, again }: Context,
) {
  const claims = claimsOf(contact, contact.to);
  const linesWith = (repeating: boolean) => chosen.map((work) => lineOf(work, claims, repeating, on));
  const fresh = linesWith(false);
  const until = waiting(
    fresh.flatMap((line) => line ?? []),
    askable,
    on,
  );
  const demanded = again.has(ownerKey(contact)) && !claims.open;
  // Who is to get today what would wait gets that, and not what was mailed already along with it.
  const lines = demanded && !until ? linesWith(true) : fresh;
  const open = lines.flatMap((line) => line ?? []);
  const mailed = left(
    contact,
    claims.open ? 'sending' : 'mailed',
    chosen.filter((_, index) => !lines[index]),
  );
  return until && !demanded
    ? { lines: [], leftOut: [...mailed, ...left(contact, 'near-due', open, until)] }
    : { lines: open, leftOut: mailed };
}

/** The whole mail waits only if all of its lines do: what goes out today takes the others along. */
function waiting(
  lines: readonly PlannedLine[],
  askable: readonly Outstanding[],
  { today, holidays }: AskedOn,
): CivilDate | undefined {
  const dueDates = askable.flatMap(({ due }) => due ?? []);
  const days = lines.map(({ due, stage }) =>
    due === null || typeof stage !== 'number' ? undefined : waitsUntil({ due, stage }, dueDates, today, holidays),
  );
  return days.every((day) => day !== undefined) ? [...days].sort().pop() : undefined;
}

function mailOf(contact: Contact, lines: readonly PlannedLine[], owed: number, received: number): PlannedMail {
  const [{ stage }] = [...lines].sort((one, other) => urgency(other.stage) - urgency(one.stage)) as [PlannedLine];
  const overdue = lines.some(({ daysLeft }) => daysLeft !== undefined && daysLeft < 0);
  const { agency, unit, to, cc } = contact;
  return {
    ...{ agency, unit, to, stage, lines, received },
    others: owed - lines.length,
    cc: overdue ? cc.filter((address) => !to.includes(address)) : [],
    again: lines.some(({ repeated }) => repeated),
  };
}
