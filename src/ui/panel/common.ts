// What every part of the panel needs.

import type { Locale } from '../../core/grid.js';
import type { Translate } from '../../i18n/catalogue.js';
import type { Answer } from '../shared/rpc.js';

export interface Common {
  readonly t: Translate;
  readonly locale: Locale;
  /** Statuses and roles as the sheet names them. */
  readonly words: Answer<'getBoard'>['words'];
}

export type PanelContext = Answer<'getPanelContext'>;

/** What came of a job: in words, and the id by which it can be taken back. */
export interface Outcome {
  readonly text: string;
  readonly undo: string | null;
}

/** Runs a job, says what came of it, and shows the tabs as they stand then. */
export type Run = (work: () => Promise<Outcome>) => void;
