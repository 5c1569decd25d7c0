// Utilities.parseCsv: quoted fields, doubled quotes, line breaks inside quotes.

import { refuse } from '../../runtime/script-error';

export function parseCsv(text: string, delimiter = ','): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const { value, end } = text[at] === '"' ? quoted(text, at, delimiter) : plain(text, at, delimiter);
    row.push(value);
    at = end;
    if (text[at] === delimiter) {
      at++;
      if (at === text.length) row.push('');
      else continue;
    }
    rows.push(row);
    row = [];
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  return rows;
}

function quoted(text: string, from: number, delimiter: string): { value: string; end: number } {
  const match = /"((?:[^"]|"")*)"/y;
  match.lastIndex = from;
  const found = match.exec(text);
  if (!found) return refuse('Could not parse text.');
  // Text after the closing quote belongs to the field, as it stands.
  const rest = plain(text, from + found[0].length, delimiter);
  return { value: String(found[1]).replaceAll('""', '"') + rest.value, end: rest.end };
}

function plain(text: string, from: number, delimiter: string): { value: string; end: number } {
  let end = from;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end++;
  return { value: text.slice(from, end), end };
}
