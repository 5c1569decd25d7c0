// Decides who is mailed what today: one digest per agency or unit. Pure: it returns a plan and sends nothing.
// The dialog that shows the plan and the run that sends it use this same function.

import { type CivilDate, daysBetween } from './civil-date.js';
import { type Owner, ownerKey, type Role } from './owner.js';
import { type Stage, stageKey, standingStage } from './stages.js';

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

export interface LoggedMail extends Owner {
  readonly to: readonly string[];
  readonly stageKeys: readonly string[];
  /** Sent, being sent, or nobody knows: anything but certainly not sent. */
  readonly counts: boolean;
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

export type LeftOutReason = 'muted' | 'no-address' | 'unknown-agency' | 'needs-lead' | 'mailed' | 'quota';

export interface LeftOut extends Owner {
  readonly reason: LeftOutReason;
  readonly codes: readonly string[];
}

export interface ReminderPlan {
  readonly mails: readonly PlannedMail[];
  readonly leftOut: readonly LeftOut[];
  /** Recipients of all mails, cc included, as the quota counts them. */
  readonly recipients: number;
  readonly quota: number;
}

export function planReminders(input: ReminderInput): ReminderPlan {
  const digests = grouped(input.outstanding).map((lines) => digestOf(lines, input));
  const ready = digests.flatMap(({ mail }) => (mail ? [mail] : [])).sort(byUrgency);
  const { mails, waiting } = withinQuota(ready, input.quota);
  return {
    mails,
    leftOut: [...digests.flatMap(({ leftOut }) => leftOut), ...waiting],
    recipients: recipientsOf(mails),
    quota: input.quota,
  };
}

const recipientsOf = (mails: readonly PlannedMail[]): number =>
  mails.reduce((count, { to, cc }) => count + to.length + cc.length, 0);

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

function digestOf(all: readonly Outstanding[], input: ReminderInput): Digest {
  const [{ agency, unit }] = all as [Outstanding];
  const owner = { agency, unit };
  const open = all.filter(({ done, received }) => !done && !received);
  const askable = open.filter(({ needsLead }) => !needsLead);
  const held = left(
    owner,
    'needs-lead',
    open.filter(({ needsLead }) => needsLead),
  );
  const contact = input.contacts.find((candidate) => ownerKey(candidate) === ownerKey(owner));
  const refusal = refusalOf(contact);
  if (!contact || refusal)
    return { mail: undefined, leftOut: [...held, ...left(owner, refusal ?? 'unknown-agency', askable)] };
  const { lines, leftOut } = dueLines(askable, contact, input);
  const mail = lines.length > 0 ? mailOf(contact, lines, all.length - open.length) : undefined;
  return { mail, leftOut: [...held, ...leftOut] };
}

function refusalOf(contact: Contact | undefined): LeftOutReason | undefined {
  if (!contact) return 'unknown-agency';
  if (contact.muted) return 'muted';
  return contact.to.length === 0 ? 'no-address' : undefined;
}

const left = (owner: Owner, reason: LeftOutReason, lines: readonly Outstanding[]): LeftOut[] =>
  lines.length > 0 ? [{ ...owner, reason, codes: lines.map(({ code }) => code) }] : [];

function dueLines(askable: readonly Outstanding[], contact: Contact, input: ReminderInput) {
  const claimed = claimedBy(contact, input.log);
  const lines: PlannedLine[] = [];
  const mailed: Outstanding[] = [];
  for (const assignment of askable) {
    const line = lineOf(assignment, claimed, input);
    if (line) lines.push(line);
    else mailed.push(assignment);
  }
  return { lines, leftOut: left(contact, 'mailed', mailed) };
}

/** By name, and by address as well, should the agency have been renamed since. */
function claimedBy(contact: Contact, log: readonly LoggedMail[]): ReadonlySet<string> {
  const own = log.filter(
    (mail) =>
      mail.counts && (ownerKey(mail) === ownerKey(contact) || mail.to.some((address) => contact.to.includes(address))),
  );
  return new Set(own.flatMap(({ stageKeys }) => stageKeys));
}

function lineOf(assignment: Outstanding, claimed: ReadonlySet<string>, input: ReminderInput): PlannedLine | undefined {
  const { row, code, due, zero, role } = assignment;
  const key = (stage: Stage) => stageKey(input.fiscalYear, code, due, stage);
  const standing = due ? standingStage(due, input.stages, input.today, new Set(input.holidays)) : undefined;
  const first = ![...claimed].some((claim) => claim.startsWith(`${input.fiscalYear}/${code}/`));
  // A first letter claims the stage of its day too, else the same office would be mailed again tomorrow.
  const keys = [...(first ? [key('first')] : []), ...(standing === undefined ? [] : [key(standing)])];
  if (keys.length === 0 || (!first && keys.every((claim) => claimed.has(claim)))) return undefined;
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

/** Overdue first, then whoever holds zero items, then the nearer stage: the order in which a short quota is spent. */
function byUrgency(one: PlannedMail, other: PlannedMail): number {
  const rank = ({ lines, stage }: PlannedMail) => [
    lines.some(({ daysLeft }) => daysLeft !== undefined && daysLeft < 0) ? 1 : 0,
    lines.some(({ zero }) => zero) ? 1 : 0,
    stage === 'first' ? -1000 : stage,
  ];
  const mine = rank(one);
  return (
    rank(other)
      .map((value, index) => value - (mine[index] ?? 0))
      .find((difference) => difference !== 0) ?? 0
  );
}

function withinQuota(ready: readonly PlannedMail[], quota: number): { mails: PlannedMail[]; waiting: LeftOut[] } {
  let left = quota;
  const mails: PlannedMail[] = [];
  const waiting: LeftOut[] = [];
  for (const mail of ready) {
    const needed = mail.to.length + mail.cc.length;
    const fits = needed <= left && waiting.length === 0;
    if (fits) mails.push(mail);
    else
      waiting.push({
        agency: mail.agency,
        unit: mail.unit,
        reason: 'quota',
        codes: mail.lines.map(({ code }) => code),
      });
    left -= fits ? needed : 0;
  }
  return { mails, waiting };
}
