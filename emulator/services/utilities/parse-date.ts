// Utilities.parseDate: Java's SimpleDateFormat.parse, lenient as it is there (32 January is 1 February).

import { refuse } from '../../runtime/script-error';
import { MONTHS, type PatternPart, parsePattern, WEEKDAYS, zoneOrGmt } from './format-date';

type Fields = Map<string, number>;

export function parseDate(text: string, timeZone: string, pattern: string): Date {
  const fields: Fields = new Map();
  const parts = parsePattern(pattern);
  let at = 0;
  parts.forEach((part, index) => {
    const next = parts[index + 1];
    const abutting = next !== undefined && 'letter' in next;
    const used = 'literal' in part ? literal(part.literal, text, at) : field(part, text, at, fields, abutting);
    if (used === undefined) refuse(`Unparseable date: "${text}"`);
    at += used;
  });
  return new Date(instant(fields, timeZone));
}

function literal(expected: string, text: string, at: number): number | undefined {
  return text.startsWith(expected, at) ? expected.length : undefined;
}

/** How many characters it took, having noted what they say. */
function field(
  { letter, count }: Extract<PatternPart, { letter: string }>,
  text: string,
  at: number,
  fields: Fields,
  abutting: boolean,
): number | undefined {
  const rest = text.slice(at);
  if (letter === 'a') return word(rest, ['AM', 'PM'], (index) => fields.set('a', index));
  if (letter === 'E') return word(rest, [...WEEKDAYS, ...WEEKDAYS.map(short)], () => undefined);
  if (letter === 'M' && count >= 3) {
    return word(rest, [...MONTHS, ...MONTHS.map(short)], (index) => fields.set('M', (index % 12) + 1));
  }
  if (letter === 'z' || letter === 'Z' || letter === 'X') return zone(rest, fields);
  const digits = new RegExp(`^\\s*-?\\d{1,${abutting ? count : 9}}`).exec(rest)?.[0];
  if (digits === undefined) return undefined;
  fields.set(letter, letter === 'y' && count <= 2 && digits.length === 2 ? century(Number(digits)) : Number(digits));
  return digits.length;
}

function word(rest: string, words: readonly string[], note: (index: number) => unknown): number | undefined {
  const index = words.findIndex((candidate) => rest.toLowerCase().startsWith(candidate.toLowerCase()));
  if (index < 0) return undefined;
  note(index);
  return words[index]?.length;
}

function short(name: string): string {
  return name.slice(0, 3);
}

/** Two digits lie within 80 years before and 20 years after today, as Java has it. */
function century(twoDigits: number): number {
  const now = new Date().getUTCFullYear();
  const year = now - (now % 100) + twoDigits;
  if (year > now + 20) return year - 100;
  return year <= now - 80 ? year + 100 : year;
}

function zone(rest: string, fields: Fields): number | undefined {
  const match = /^(?:Z|UTC|GMT)?(?:([+-])(\d{2}):?(\d{2})?)?/.exec(rest);
  if (!match || match[0] === '') return undefined;
  const minutes = Number(match[2] ?? 0) * 60 + Number(match[3] ?? 0);
  fields.set('Z', (match[1] === '-' ? -minutes : minutes) * 60_000);
  return match[0].length;
}

function instant(fields: Fields, timeZone: string): number {
  const get = (letter: string, otherwise: number) => fields.get(letter) ?? otherwise;
  const half = fields.has('h') ? get('h', 12) % 12 : fields.get('K');
  const hour = half === undefined ? (fields.has('k') ? get('k', 24) % 24 : get('H', 0)) : half + 12 * get('a', 0);
  const wall = new Date(0);
  wall.setUTCFullYear(get('y', 1970), get('M', 1) - 1, fields.has('D') ? get('D', 1) : get('d', 1));
  wall.setUTCHours(hour, get('m', 0), get('s', 0), get('S', 0));
  const offset = fields.get('Z');
  return offset === undefined ? zoneOrGmt(timeZone).instantOf(wall.getTime()) : wall.getTime() - offset;
}
