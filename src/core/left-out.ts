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
  | 'no-due'
  | 'sending'
  | 'near-due'
  | 'not-chosen'
  | 'quota';

/** They stand in the Agencies tab, and nothing can be sent to them before their row is mended. */
export const NO_ADDRESS: readonly LeftOutReason[] = ['no-address', 'too-many', 'unreadable'];

/** Nothing can be sent to them as the tabs stand. */
export const UNREACHABLE: readonly LeftOutReason[] = [...NO_ADDRESS, 'unknown-agency'];

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
