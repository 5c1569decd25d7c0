// Decides who is mailed what today: one digest per agency or unit. Pure: it returns a plan and sends nothing.
// The dialog that shows the plan and the run that sends it use this same function.

import { askedOn, type Outstanding } from './ask.js';
import type { CivilDate } from './civil-date.js';
import { claimIndex, type LoggedMail } from './claims.js';
import { type Contact, type DigestContext, digestOf, type PlannedMail } from './digest.js';
import { type LeftOut, left } from './left-out.js';
import { type Owner, ownerKey } from './owner.js';
import { byUrgency, recipientsOf, withinQuota } from './quota.js';
import { chooser, type SendOrder } from './send-order.js';

export interface ReminderInput {
  readonly outstanding: readonly Outstanding[];
  readonly contacts: readonly Contact[];
  /** They stand in the directory, in rows that cannot be read. */
  readonly unreadable: readonly Owner[];
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

function contextOf(input: ReminderInput): DigestContext {
  const { fiscalYear, stages, today, order } = input;
  const contacts = new Map(input.contacts.map((contact) => [ownerKey(contact), contact]));
  const unreadable = new Set(input.unreadable.map(ownerKey));
  return {
    on: askedOn(fiscalYear, today, stages, new Set(input.holidays)),
    ...{ contacts, unreadable },
    claimsOf: claimIndex(input.log, new Set([...contacts.keys(), ...unreadable])),
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
