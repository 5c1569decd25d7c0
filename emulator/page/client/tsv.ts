// Cells as text for the clipboard, in the form Sheets and Excel share: tabs and line breaks, quotes where needed. Pure.

export const formatTsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map(quoteIfNeeded).join('\t')).join('\n');

const quoteIfNeeded = (text: string): string => (/[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const CELL = /("(?:[^"]|"")*"|[^\t\r\n]*)(\t|\r\n|\n|\r|$)/gy;

/** One line break at the end, as Excel puts it, is no row. */
export function parseTsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [whole, cell = '', end = ''] of text.matchAll(CELL)) {
    if (whole === '' && rows.at(-1)?.length === 0 && rows.length > 1) break;
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === '') break;
    if (end !== '\t') rows.push([]);
  }
  return rows.at(-1)?.length === 0 ? rows.slice(0, -1) : rows;
}
