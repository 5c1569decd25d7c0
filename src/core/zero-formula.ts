// The zero rule of zero.ts as conditional-format formulas, so that colours stay true while people type.
// Written for row 2 with commas as separators; google/ translates for locales with a decimal comma.

/** True in all our rules and their mark: it tells them from rules that people made, wherever columns moved to. */
export const RULE_MARK = 'oit-rule';
const MARKED = `LEN("${RULE_MARK}")>0`;

/** The cell reads as zero: the number 0, "0.00", "๐.๐๐". A blank equals 0 in Sheets, and VALUE knows no Thai digits, hence the text test. */
const isZero = (cell: string): string =>
  `AND(LEN(${cell})>0,NOT(ISLOGICAL(${cell})),ISNUMBER(FIND("0",SUBSTITUTE(${cell},"๐","0"))),` +
  `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(TRIM(${cell}),"๐","0"),"0",""),".","")="")`;

/** A score cell by its own value. `score` is a column letter. */
export const zeroScoreFormula = (score: string): string => `AND(${MARKED},${isZero(`$${score}2`)})`;

/** No score yet: blank, or a dash of any of the three kinds. */
const isBlank = (cell: string): string =>
  `OR(${['', '-', '–', '—'].map((sign) => `TRIM(${cell})="${sign}"`).join(',')})`;

/** A zero item: this year's score is zero, or there is none yet while last year's is. */
export const zeroItemFormula = (score: string, previous: string): string =>
  `AND(${MARKED},OR(${isZero(`$${score}2`)},AND(${isBlank(`$${score}2`)},${isZero(`$${previous}2`)})))`;

/** The cell holds one of these words. */
export const wordFormula = (column: string, words: readonly string[]): string =>
  `AND(${MARKED},OR(${words.map((word) => `$${column}2="${word}"`).join(',')}))`;

/** A due date that has passed while the item is not done. People type Buddhist years, which Sheets keeps as they are, or takes for 19xx where they have two digits (civil-date.ts). */
export function overdueFormula(due: string, publication: string, doneWords: readonly string[]): string {
  const cell = `$${due}2`;
  const year = `YEAR(${cell})`;
  const day = `IF(${year}>2400,EDATE(${cell},-6516),IF(AND(${year}>=1943,${year}<=1999),EDATE(${cell},684),${cell}))`;
  const done = doneWords.map((word) => `$${publication}2="${word}"`).join(',');
  return `AND(${MARKED},ISNUMBER(${cell}),IFERROR(${day}<TODAY(),FALSE),NOT(OR(${done})))`;
}
