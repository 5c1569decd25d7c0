// The reply button's mailto: link, with the item codes filled in.

import { codeList } from './plain.js';
import { words } from './words.js';

/** Longer links are cut or refused by mail programs on phones. */
export const LONGEST_LINK = 1800;

/** Texts of one line each. */
interface Reply {
  readonly to: string;
  /** Already in the office's digits. */
  readonly year: string;
  readonly agency: string;
  readonly unit: string;
  readonly codes: readonly string[];
  /** How to answer. */
  readonly hint: string;
}

/** The fullest form that fits: hint, one line a code, then without hint, then codes as ranges. Empty without an address. */
export function replyLink({ to, year, agency, unit, codes, hint }: Reply): string {
  if (to === '') return '';
  const lines = codes.map((code) => `${code}: `);
  const from = `${agency} ${unit}`.trim();
  const bodies = [[hint, '', ...lines], lines, [codeList(codes)], []];
  const subjects = [words.replySubject(year, from), words.replySubject(year, '').trim()];
  const links = bodies.flatMap((body) => subjects.map((subject) => mailto(to, subject, body.join('\r\n'))));
  return links.find((link) => link.length <= LONGEST_LINK) ?? '';
}

const mailto = (to: string, subject: string, body: string): string =>
  `mailto:${encodeURIComponent(to).replace('%40', '@')}?subject=${encodeURIComponent(subject)}${body && `&body=${encodeURIComponent(body)}`}`;
