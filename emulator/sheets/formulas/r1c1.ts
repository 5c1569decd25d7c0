// Formulas in R1C1 notation, which is relative to the cell they stand in, to and from A1.

import { columnName, tabPrefix } from '../a1';
import { type Corner, tokenize } from './tokens';

const REFERENCE =
  /("(?:[^"]|"")*"|'(?:[^']|'')*')|(?<![\p{L}\p{N}_.$])R(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?(?![\p{L}\p{N}_.([])/giu;

/** "=R[-1]C+R1C1" in row 2, column 3 → "=C1+$A$1". Texts and quoted tab names stay. */
export function fromR1C1(formula: string, row: number, column: number): string {
  return formula.replace(
    REFERENCE,
    (all, quoted: string | undefined, down: string | undefined, across: string | undefined) => {
      if (quoted !== undefined) return all;
      const [line, fixedRow] = place(down, row);
      const [letter, fixedColumn] = place(across, column);
      if (line < 1 || letter < 1) return '#REF!';
      return `${fixedColumn ? '$' : ''}${columnName(letter)}${fixedRow ? '$' : ''}${line}`;
    },
  );
}

function place(part: string | undefined, own: number): [number, boolean] {
  if (part === undefined) return [own, false];
  return part.startsWith('[') ? [own + Number(part.slice(1, -1)), false] : [Number(part), true];
}

export function toR1C1(formula: string, row: number, column: number): string {
  let result = '';
  let end = 0;
  for (const token of tokenize(formula)) {
    if (!token.ref) continue;
    const { tab, from, to } = token.ref;
    const prefix = tab === undefined ? '' : tabPrefix(tab);
    result +=
      formula.slice(end, token.at) + prefix + corner(from, row, column) + (to ? `:${corner(to, row, column)}` : '');
    end = token.at + token.text.length;
  }
  return result + formula.slice(end);
}

function corner({ row, column, fixedRow, fixedColumn }: Corner, ownRow: number, ownColumn: number): string {
  const down = row === undefined ? '' : `R${part(row, fixedRow, ownRow)}`;
  const across = column === undefined ? '' : `C${part(column, fixedColumn, ownColumn)}`;
  return down + across;
}

function part(index: number, fixed: boolean, own: number): string {
  return fixed ? String(index) : `[${index - own}]`;
}
