// Who gets no mail, and why: nobody is left out of a plan in silence.

import type { CivilDate } from './civil-date.js';
import type { Owner } from './owner.js';

export type LeftOutReason =
  | 'muted'
  | 'no-address'
  | 'too-many'
  | 'unreadable'
  | 'unknown-agency'
  | 'needs-lead'
  | 'mailed'
  | 'sending'
  | 'near-due'
  | 'not-chosen'
  | 'quota';

/** Nothing can be sent to them before the Agencies tab is mended. */
export const UNREACHABLE: readonly LeftOutReason[] = ['no-address', 'too-many', 'unreadable', 'unknown-agency'];

export interface LeftOut extends Owner {
  readonly reason: LeftOutReason;
  readonly codes: readonly string[];
  /** The day on which they go, where it is known: those that wait for a later due date, or for tomorrow's quota. */
  readonly until?: CivilDate;
}

/** Nothing where there are no lines. */
export const left = (
  { agency, unit }: Owner,
  reason: LeftOutReason,
  lines: readonly { readonly code: string }[],
  until: CivilDate | null = null,
): LeftOut[] =>
  lines.length > 0 ? [{ agency, unit, reason, codes: lines.map(({ code }) => code), ...(until && { until }) }] : [];
