// A cell of an exported tab, as the server sends it.

import type { Answer } from '../shared/rpc.js';

export type ExportCell = Answer<'getExportTab'>['rows'][number][number];

/** Points are shown with two decimals wherever they are text. */
export const shownAs = (cell: ExportCell): string => (typeof cell === 'object' ? cell.points.toFixed(2) : String(cell));
