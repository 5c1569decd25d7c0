// How a short mail quota is spent: overdue first, then whoever holds zero items, then the nearer stage.

import type { PlannedMail } from './digest.js';
import { urgency } from './stages.js';

/** Recipients of one mail, copies included; more Google refuses (its quotas for Apps Script: "Email recipients per message"). */
export const MOST_RECIPIENTS = 50;

export const recipientsOf = (mails: readonly Pick<PlannedMail, 'to' | 'cc'>[]): number =>
  mails.reduce((count, { to, cc }) => count + to.length + cc.length, 0);

/** As a confirmation names them. */
export const totalsOf = (mails: readonly Pick<PlannedMail, 'to' | 'cc'>[]) => ({
  mails: mails.length,
  recipients: recipientsOf(mails),
  copies: mails.reduce((count, { cc }) => count + cc.length, 0),
});

export function byUrgency(one: PlannedMail, other: PlannedMail): number {
  const mine = rank(one);
  const differences = rank(other).map((value, index) => value - (mine[index] ?? 0));
  return differences.find((difference) => difference !== 0) ?? 0;
}

const rank = ({ lines, stage }: PlannedMail): number[] => [
  lines.some(({ daysLeft }) => daysLeft !== undefined && daysLeft < 0) ? 1 : 0,
  lines.some(({ zero }) => zero) ? 1 : 0,
  urgency(stage),
];

/** Sorted mails in, as many as the quota carries out; after the first that does not fit all others wait, so none is overtaken. */
export function withinQuota(
  sorted: readonly PlannedMail[],
  quota: number,
): { mails: PlannedMail[]; waiting: PlannedMail[] } {
  let spent = 0;
  const end = sorted.findIndex((mail) => {
    spent += recipientsOf([mail]);
    return spent > quota;
  });
  return end < 0 ? { mails: [...sorted], waiting: [] } : { mails: sorted.slice(0, end), waiting: sorted.slice(end) };
}
