// Decides who is mailed what today: one digest per agency or unit. Pure: it returns a plan and sends nothing.
// The dialog that shows the plan and the run that sends it use this same function.

import { type CivilDate, daysBetween } from './civil-date.js';
import { type Claims, claimIndex, type LoggedMail, stageKey } from './claims.js';
import { waitsUntil } from './near-due.js';
import { type Owner, ownerKey, type Role } from './owner.js';
import { byUrgency, recipientsOf, withinQuota } from './quota.js';
import { type Stage, standingStage } from './stages.js';

export interface Outstanding extends Owner {
  readonly row: number;
  readonly code: string;
  readonly role: Role;
  readonly due: CivilDate | null;
  /** Nothing more is asked of this owner for this item. */
  readonly done: boolean;
  /** It came in; the coordinator has to look at it. */
  readonly received: boolean;
  /** The item has no lead though its data must be the province's own: nobody can be asked yet. */
  readonly needsLead: boolean;
  readonly zero: boolean;
}

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
  /** Recipients the quota allows today. */
  readonly quota: number;
}

export interface PlannedLine {
  readonly row: number;
  readonly code: string;
  readonly role: 'lead' | 'contributor';
  readonly due: CivilDate | null;
  readonly stage: Stage;
  /** Negative when overdue; undefined without a due date. */
  readonly daysLeft: number | undefined;
  readonly zero: boolean;
  /** What this line claims in the mail log. */
  readonly keys: readonly string[];
}

export interface PlannedMail extends Owner {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  /** The most urgent of its lines. */
  readonly stage: Stage;
  readonly lines: readonly PlannedLine[];
  /** Items of this owner that came in already. */
  readonly received: number;
}

export type LeftOutReason = 'muted' | 'no-address' | 'unknown-agency' | 'needs-lead' | 'mailed' | 'near-due' | 'quota';

export interface LeftOut extends Owner {
  readonly reason: LeftOutReason;
  readonly codes: readonly string[];
  /** The day on which they go, where it is known: those that wait for a later due date. */
  readonly until?: CivilDate;
}

export interface ReminderPlan {
  readonly mails: readonly PlannedMail[];
  readonly leftOut: readonly LeftOut[];
  /** Recipients of all mails, cc included, as the quota counts them. */
  readonly recipients: number;
  readonly quota: number;
}

export function planReminders(input: ReminderInput): ReminderPlan {
  const context = contextOf(input);
  const digests = grouped(input.outstanding).map((lines) => digestOf(lines, context));
  const ready = digests.flatMap(({ mail }) => (mail ? [mail] : [])).sort(byUrgency);
  const { mails, waiting } = withinQuota(ready, input.quota);
  return {
    mails,
    leftOut: [
      ...digests.flatMap(({ leftOut }) => leftOut),
      ...waiting.flatMap((mail) => left(mail, 'quota', mail.lines)),
    ],
    recipients: recipientsOf(mails),
    quota: input.quota,
  };
}

/** The input, indexed once, so that planning stays linear. */
interface Context {
  readonly input: ReminderInput;
  readonly contacts: ReadonlyMap<string, Contact>;
  readonly claimsOf: ReturnType<typeof claimIndex>;
  readonly holidays: ReadonlySet<CivilDate>;
}

function contextOf(input: ReminderInput): Context {
  const contacts = new Map(input.contacts.map((contact) => [ownerKey(contact), contact]));
  return {
    input,
    contacts,
    claimsOf: claimIndex(input.log, new Set(contacts.keys())),
    holidays: new Set(input.holidays),
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
  const waiting = open.filter(({ needsLead }) => needsLead);
  const held = left(owner, 'needs-lead', waiting);
  const contact = context.contacts.get(ownerKey(owner));
  const refusal = refusalOf(contact);
  if (!contact || refusal)
    return { mail: undefined, leftOut: [...held, ...left(owner, refusal ?? 'unknown-agency', askable)] };
  const { lines, leftOut } = dueLines(askable, contact, context);
  const mail = lines.length > 0 ? mailOf(contact, lines, all.length - open.length) : undefined;
  return { mail, leftOut: [...held, ...leftOut] };
}

function refusalOf(contact: Contact | undefined): LeftOutReason | undefined {
  if (!contact) return 'unknown-agency';
  if (contact.muted) return 'muted';
  return contact.to.length === 0 ? 'no-address' : undefined;
}

const left = (owner: Owner, reason: LeftOutReason, lines: readonly { readonly code: string }[]): LeftOut[] =>
  lines.length > 0 ? [{ agency: owner.agency, unit: owner.unit, reason, codes: lines.map(({ code }) => code) }] : [];

function dueLines(askable: readonly Outstanding[], contact: Contact, context: Context) {
  const claims = context.claimsOf(contact, contact.to);
  const lines = askable.map((assignment) => lineOf(assignment, claims, context));
  const mailed = left(
    contact,
    'mailed',
    askable.filter((_, index) => !lines[index]),
  );
  const open = lines.flatMap((line) => line ?? []);
  const until = waiting(open, askable, context);
  return until
    ? { lines: [], leftOut: [...mailed, ...left(contact, 'near-due', open).map((it) => ({ ...it, until }))] }
    : { lines: open, leftOut: mailed };
}

/** The whole mail waits only if all of its lines do: what goes out today takes the others along. */
function waiting(
  lines: readonly PlannedLine[],
  askable: readonly Outstanding[],
  { input: { today }, holidays }: Context,
): CivilDate | undefined {
  const dueDates = askable.flatMap(({ due }) => due ?? []);
  const days = lines.map(({ due, stage }) =>
    due === null || stage === 'first' ? undefined : waitsUntil({ due, stage }, dueDates, today, holidays),
  );
  return days.every((day) => day !== undefined) ? [...days].sort().pop() : undefined;
}

function lineOf(assignment: Outstanding, claims: Claims, { input, holidays }: Context): PlannedLine | undefined {
  const { row, code, due, zero, role } = assignment;
  const key = (stage: Stage) => stageKey(input.fiscalYear, code, due, stage);
  const standing = due ? standingStage(due, input.stages, input.today, holidays) : undefined;
  const first = !claims.everMailed(input.fiscalYear, code);
  // A first letter claims the stage of its day too, else the same office would be mailed again tomorrow.
  const keys = [...(first ? [key('first')] : []), ...(standing === undefined ? [] : [key(standing)])];
  if (keys.every(claims.has)) return undefined;
  const daysLeft = due ? daysBetween(input.today, due) : undefined;
  const stage = first && (daysLeft === undefined || daysLeft >= 0) ? 'first' : (standing ?? 'first');
  return { row, code, role: role === 'lead' ? 'lead' : 'contributor', due, stage, daysLeft, zero, keys };
}

function mailOf(contact: Contact, lines: readonly PlannedLine[], received: number): PlannedMail {
  const [{ stage }] = [...lines].sort((one, other) => urgency(other.stage) - urgency(one.stage)) as [PlannedLine];
  const overdue = lines.some(({ daysLeft }) => daysLeft !== undefined && daysLeft < 0);
  const { agency, unit, to, cc } = contact;
  return { agency, unit, to, cc: overdue ? cc.filter((address) => !to.includes(address)) : [], stage, lines, received };
}

const urgency = (stage: Stage): number => (stage === 'first' ? Number.NEGATIVE_INFINITY : stage);
