// Everything that can go wrong in a way the user can fix. A fault is data:
// core and actions return or throw codes and facts, src/i18n owns the words.

import type { Label } from './label.js';
import type { Placeholder } from './letter-text.js';

/** A cell as the user sees it. `row` counts from 1, the heading row included. */
export interface Place {
  readonly tab: string;
  readonly row: number;
  readonly column: string;
}

export type CellKind = 'text' | 'number' | 'score' | 'date' | 'flag' | 'choice' | 'url' | 'address';

export type Fault =
  | { readonly code: 'tab-missing'; readonly tab: Label }
  /** `fiscalYear`: that of the settings, where the heading of the column ends in a year that follows from it. */
  | { readonly code: 'column-missing'; readonly tab: string; readonly column: Label; readonly fiscalYear?: number }
  | ({ readonly code: 'bad-cell'; readonly expects: CellKind; readonly found: string } & Place)
  | ({ readonly code: 'cell-missing' } & Place)
  | ({ readonly code: 'text-score'; readonly found: string } & Place)
  | ({ readonly code: 'percent-score'; readonly found: string } & Place)
  | ({ readonly code: 'error-cell'; readonly found: string } & Place)
  | ({ readonly code: 'odd-signs'; readonly found: string } & Place)
  | ({ readonly code: 'thai-digits'; readonly found: string } & Place)
  | ({ readonly code: 'letter-case'; readonly found: string; readonly other: string } & Place)
  | ({ readonly code: 'unknown-item'; readonly found: string } & Place)
  /** `found`: a civil date. */
  | ({ readonly code: 'odd-year'; readonly found: string } & Place)
  | ({ readonly code: 'duplicate-row'; readonly found: string; readonly firstRow: number } & Place)
  | ({ readonly code: 'too-many-addresses'; readonly count: number; readonly most: number } & Place)
  | { readonly code: 'tab-taken'; readonly tab: string }
  | { readonly code: 'written-within'; readonly tab: string; readonly row: number; readonly found: string }
  | { readonly code: 'column-within'; readonly tab: string }
  | { readonly code: 'rows-within'; readonly tab: string; readonly row: number; readonly count: number }
  | { readonly code: 'setting-missing'; readonly tab: string; readonly setting: Label }
  | { readonly code: 'nothing-selected'; readonly tab: Label }
  | { readonly code: 'nothing-chosen' }
  | { readonly code: 'one-lead' }
  | { readonly code: 'no-members' }
  | { readonly code: 'plan-changed' }
  | ({ readonly code: 'unknown-placeholder'; readonly found: string } & Place)
  | ({ readonly code: 'empty-placeholder'; readonly placeholder: Placeholder; readonly owner: string } & Place)
  | ({ readonly code: 'changed-meanwhile' } & Place)
  | { readonly code: 'job-too-large' }
  | { readonly code: 'job-refused'; readonly reason: string; readonly tabs: readonly string[] }
  | { readonly code: 'reply-changed'; readonly item: string; readonly owner: string }
  | ({ readonly code: 'history-damaged' } & Place)
  | { readonly code: 'nothing-to-undo' }
  | { readonly code: 'job-since' }
  | { readonly code: 'undo-changed'; readonly what: string; readonly places: readonly Place[] }
  | { readonly code: 'no-assignment'; readonly tab: string; readonly item: string; readonly owner: string }
  | { readonly code: 'amend-without-note'; readonly item: string; readonly owner: string }
  | { readonly code: 'unknown-owner'; readonly tab: Label; readonly owner: string }
  | { readonly code: 'same-owner' }
  | { readonly code: 'no-such-number'; readonly typed: string }
  | { readonly code: 'bad-address'; readonly found: string }
  | { readonly code: 'bad-argument'; readonly name: string }
  | { readonly code: 'mail-log-lost'; readonly tab: string }
  | { readonly code: 'mail-decided' }
  | { readonly code: 'no-own-address' }
  | { readonly code: 'no-quota' }
  | { readonly code: 'google-error'; readonly reason: string }
  | { readonly code: 'busy' };

export type FaultCode = Fault['code'];
export type FaultOf<C extends FaultCode> = Extract<Fault, { code: C }>;

/** Carries a fault through a `throw`; caught only in src/entry/run.ts. */
export class FaultError extends Error {
  override readonly name = 'FaultError';
  constructor(readonly fault: Fault) {
    super(fault.code);
  }
}
