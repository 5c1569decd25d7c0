// Faults as sentences, for lists of what was left out.

import type { Fault } from '../core/fault.js';
import type { Locale } from '../core/grid.js';
import { explain } from './translate.js';

export const explainAll = (faults: readonly Fault[], locale: Locale): string[] =>
  faults.map((fault) => explain(fault, locale));
