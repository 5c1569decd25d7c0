// What earlier runs that died left as "sending" gets its outcome in the log, by the next run that claims there.

import type { CellWrite } from '../../core/grid.js';
import { mailLogWords } from '../../i18n/mail-log-words.js';
import { mailLog } from '../../tables/mail-log.js';
import { changes } from '../../tables/table.js';
import type { Prepared } from './plan.js';

export const settlements = ({ log, settled }: Pick<Prepared, 'log' | 'settled'>): CellWrite[] =>
  log.rows.flatMap(({ row, id }) => {
    const state = settled.get(id);
    if (!state) return [];
    return changes(mailLog, log, row, { state, ...(state === 'parked' && { error: mailLogWords.cutShort }) });
  });
