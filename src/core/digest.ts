// The one mail an office gets today, out of all that it owes – or the reasons why it gets none.

import { type AskedOn, lineOf, type Outstanding, type PlannedLine } from './ask.js';
import type { CivilDate } from './civil-date.js';
import type { claimIndex } from './claims.js';
import { type LeftOut, type LeftOutReason, left } from './left-out.js';
import { waitsUntil } from './near-due.js';
import { type Owner, ownerKey } from './owner.js';
import { MOST_RECIPIENTS, recipientsOf } from './quota.js';
import { type Stage, urgency } from './stages.js';

export interface Contact extends Owner {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly muted: boolean;
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

/** The input, indexed once, so that planning stays linear. */
export interface DigestContext {
  readonly on: AskedOn;
  readonly contacts: ReadonlyMap<string, Contact>;
  readonly unreadable: ReadonlySet<string>;
  readonly claimsOf: ReturnType<typeof claimIndex>;
  readonly chosen: (work: Outstanding) => boolean;
  readonly again: ReadonlySet<string>;
}

export interface Digest {
  readonly mail: PlannedMail | undefined;
  readonly leftOut: readonly LeftOut[];
}

/** All that one office has to do, in; at least one line. */
export function digestOf(all: readonly Outstanding[], context: DigestContext): Digest {
  const [{ agency, unit }] = all as [Outstanding];
  const owner = { agency, unit };
  const open = all.filter(({ done, received }) => !done && !received);
  const askable = open.filter(({ needsLead }) => !needsLead);
  const chosen = askable.filter(context.chosen);
  const { mail, leftOut } = askedFor({ owner, askable, chosen, received: all.length - open.length }, context);
  const unled = open.filter(({ needsLead }) => needsLead);
  const unchosen = askable.filter((it) => !context.chosen(it));
  return { mail, leftOut: [...left(owner, 'needs-lead', unled), ...left(owner, 'not-chosen', unchosen), ...leftOut] };
}

interface Share {
  readonly owner: Owner;
  readonly askable: readonly Outstanding[];
  readonly chosen: readonly Outstanding[];
  /** How many came in already. */
  readonly received: number;
}

function askedFor({ owner, askable, chosen, received }: Share, context: DigestContext): Digest {
  const contact = context.contacts.get(ownerKey(owner));
  const refusal = refusalOf(contact, context.unreadable.has(ownerKey(owner)));
  if (!contact || refusal) return { mail: undefined, leftOut: left(owner, refusal ?? 'unknown-agency', chosen) };
  const { lines, leftOut } = dueLines(chosen, askable, contact, context);
  if (lines.length === 0) return { mail: undefined, leftOut };
  const mail = mailOf(contact, lines, askable.length, received);
  return recipientsOf([mail]) > MOST_RECIPIENTS
    ? { mail: undefined, leftOut: [...leftOut, ...left(owner, 'too-many', lines)] }
    : { mail, leftOut };
}

function refusalOf(contact: Contact | undefined, unreadable: boolean): LeftOutReason | undefined {
  if (!contact) return unreadable ? 'unreadable' : 'unknown-agency';
  if (contact.muted) return 'muted';
  return contact.to.length === 0 ? 'no-address' : undefined;
}

function dueLines(
  chosen: readonly Outstanding[],
  askable: readonly Outstanding[],
  contact: Contact,
  { on, claimsOf, again }: DigestContext,
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
  const mailed = mailedBefore(
    contact,
    chosen.filter((_, index) => !lines[index]),
    claims.open,
  );
  return until && !demanded
    ? { lines: [], leftOut: [...mailed, ...left(contact, 'near-due', open, until)] }
    : { lines: open, leftOut: mailed };
}

/** What has no due date has no stages either: after its first letter nothing follows. */
function mailedBefore(owner: Owner, works: readonly Outstanding[], open: boolean): LeftOut[] {
  if (open) return left(owner, 'sending', works);
  const dated = works.filter(({ due }) => due !== null);
  return [
    ...left(owner, 'mailed', dated),
    ...left(
      owner,
      'no-due',
      works.filter(({ due }) => due === null),
    ),
  ];
}

/** The whole mail waits only as long as all of its lines do: what goes out takes the others along. */
function waiting(lines: readonly PlannedLine[], askable: readonly Outstanding[], on: AskedOn): CivilDate | undefined {
  const dueDates = askable.flatMap(({ due }) => due ?? []);
  const days = lines.map(({ due, stage }) =>
    due === null || typeof stage !== 'number' ? undefined : waitsUntil({ due, stage }, dueDates, on),
  );
  return days.every((day) => day !== undefined) ? [...days].sort()[0] : undefined;
}

function mailOf(contact: Contact, lines: readonly PlannedLine[], owed: number, received: number): PlannedMail {
  const [{ stage }] = [...lines].sort((one, other) => urgency(other.stage) - urgency(one.stage)) as [PlannedLine];
  // By stage, not by days: the day after falls on a Monday where something was due on a Friday.
  const escalated = lines.some(({ stage: its, daysLeft = 0 }) => (its === 'amend' ? daysLeft < 0 : urgency(its) > 0));
  const { agency, unit, to, cc } = contact;
  return {
    ...{ agency, unit, to, stage, lines, received },
    others: owed - lines.length,
    cc: escalated ? cc.filter((address) => !to.includes(address)) : [],
    again: lines.some(({ repeated }) => repeated),
  };
}
