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

/** Runs a job, says what came of it, and shows the tabs as they stand then. `undoable` offers to take it back. */
export type Run = (work: () => Promise<string>, undoable?: boolean) => void;
