// Job: colours zero items, overdue and done ones by conditional rules, or takes the colours off again. Rules that
// people made stay as they are. Reads the heading row only, so the number of items does not matter.

import { columnLetter } from '../core/grid.js';
import { overdueFormula, RULE_MARK, wordFormula, zeroItemFormula, zeroScoreFormula } from '../core/zero-formula.js';
import type { Google } from '../google/google.js';
import type { ColumnRule } from '../google/rules.js';
import { historyWords } from '../i18n/history-words.js';
import { items, publication } from '../tables/items.js';
import { readTable, type TableRead } from '../tables/table.js';
import { runNoted } from './journal/run-noted.js';
import { settingsOf } from './workbook.js';

/** Safe for the colour-blind: red, orange and blue differ in lightness too, and bold type is a second sign. */
const tones = {
  zero: { background: '#F4C7C3', fontColor: '#8C1D18', bold: true },
  overdue: { background: '#FEE0B6', fontColor: '#7A3E00', bold: true },
  done: { background: '#D2E3FC', fontColor: '#174EA6', bold: false },
} as const;

/** Returns true when the colours are on afterwards. */
export const colour = (google: Google): boolean =>
  runNoted(google, () => {
    const { fiscalYear } = settingsOf(google);
    const read = readTable(items, google.sheets.readHeadings(items.tab), fiscalYear);
    let on = false;
    google.rules.replace(items.tab, RULE_MARK, (had) => {
      on = had === 0;
      return on ? rulesFor(read) : [];
    });
    return { words: { job: historyWords.colour, what: historyWords.coloured(on) }, result: on };
  });

function rulesFor({ at }: TableRead<typeof items.columns>): ColumnRule[] {
  const letter = (key: keyof typeof items.columns) => columnLetter(at(key));
  const doneWords = [publication.checked.th, publication.recorded.th];
  return [
    { column: at('code'), formula: zeroItemFormula(letter('score'), letter('previousScore')), ...tones.zero },
    { column: at('previousScore'), formula: zeroScoreFormula(letter('previousScore')), ...tones.zero },
    { column: at('score'), formula: zeroScoreFormula(letter('score')), ...tones.zero },
    { column: at('due'), formula: overdueFormula(letter('due'), letter('publication'), doneWords), ...tones.overdue },
    { column: at('publication'), formula: wordFormula(letter('publication'), doneWords), ...tones.done },
  ];
}
