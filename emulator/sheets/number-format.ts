// Number formats: what a cell shows for its value. Sections with conditions, placeholders,
// percent, scaling, exponents and fractions are here; dates and times in date-format.ts.

import { type DateToken, formatDate, readDateTokens } from './date-format';
import { localeOf } from './locale';
import { CellError, type Scalar } from './model';

interface Section {
  readonly test: ((value: number) => boolean) | undefined;
  readonly kind: 'general' | 'text' | 'date' | 'number';
  readonly tokens: readonly Token[];
  readonly dateTokens: readonly DateToken[];
}

interface Token {
  readonly kind: 'literal' | 'digit' | 'point' | 'percent' | 'exponent' | 'fraction' | 'text' | 'general';
  readonly text: string;
}

const compiled = new Map<string, readonly Section[]>();

function sectionsOf(format: string): readonly Section[] {
  let sections = compiled.get(format);
  if (!sections) {
    sections = splitSections(format).map(readSection);
    compiled.set(format, sections);
  }
  return sections;
}

/** At ";" outside quotes. */
function splitSections(format: string): string[] {
  const sections = [''];
  for (const [piece] of format.matchAll(/"[^"]*"|\\.|;|[^";\\]+|./gs)) {
    if (piece === ';') sections.push('');
    else sections[sections.length - 1] += piece;
  }
  return sections;
}

function readSection(source: string): Section {
  let test: Section['test'];
  const text = source.replace(/\[([^\]]*)\]/g, (whole, inside: string) => {
    const condition = /^(<=|>=|<>|<|>|=)\s*(-?[\d.]+)$/.exec(inside);
    if (condition) test = comparison(condition[1] ?? '=', Number(condition[2]));
    const money = /^\$([^-]*)/.exec(inside);
    if (money) return `"${money[1] ?? ''}"`;
    return /^(h+|m+|s+)$/i.test(inside) ? whole : '';
  });
  const dateTokens = readDateTokens(text);
  if (dateTokens) return { test, kind: 'date', tokens: [], dateTokens };
  const tokens = readTokens(text);
  const kind = tokens.some((token) => token.kind === 'text')
    ? 'text'
    : tokens.some((token) => token.kind === 'general')
      ? 'general'
      : 'number';
  return { test, kind, tokens, dateTokens: [] };
}

function comparison(sign: string, limit: number): (value: number) => boolean {
  if (sign === '<') return (value) => value < limit;
  if (sign === '>') return (value) => value > limit;
  if (sign === '<=') return (value) => value <= limit;
  if (sign === '>=') return (value) => value >= limit;
  return sign === '<>' ? (value) => value !== limit : (value) => value === limit;
}

const TOKEN = /"([^"]*)"|\\(.)|_.|\*.|general|standard|E[+-]0+|@|%|[0#?][0#?,]*|\.(?=[0#?])|\/|[\s\S]/gi;

function readTokens(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map(([all, quoted, escaped]): Token => {
    if (quoted !== undefined) return { kind: 'literal', text: quoted };
    if (escaped !== undefined) return { kind: 'literal', text: escaped };
    if (all.length === 2 && all.startsWith('_')) return { kind: 'literal', text: ' ' };
    if (all.length === 2 && all.startsWith('*')) return { kind: 'literal', text: '' };
    if (/^(general|standard)$/i.test(all)) return { kind: 'general', text: all };
    if (/^E[+-]/i.test(all)) return { kind: 'exponent', text: all };
    if (/^[0#?]/.test(all)) return { kind: 'digit', text: all };
    const kinds: Record<string, Token['kind']> = { '@': 'text', '%': 'percent', '.': 'point', '/': 'fraction' };
    return { kind: kinds[all] ?? 'literal', text: all };
  });
}

/** Whether numbers in this format are dates, times or durations to a script. */
export function isDateFormat(format: string | undefined): boolean {
  if (format === undefined) return false;
  return sectionsOf(format)[0]?.kind === 'date';
}

export function isTextFormat(format: string | undefined): boolean {
  return format === '@';
}

/** What the cell shows. `format` undefined is the automatic one. */
export function display(value: Scalar, format: string | undefined, localeId: string): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value instanceof CellError) return value.code;
  const sections = format === undefined ? undefined : sectionsOf(format);
  if (typeof value === 'string') return sections ? formatText(value, sections) : value;
  if (!sections) return general(value, localeId);
  const { section, shown } = choose(sections, value);
  if (!section) return general(value, localeId);
  if (section.kind === 'date') return formatDate(section.dateTokens, value, localeOf(localeId));
  if (section.kind === 'number') return formatNumber(section.tokens, shown, localeId);
  return section.tokens.map((token) => (token.kind === 'literal' ? token.text : general(shown, localeId))).join('');
}

function formatText(value: string, sections: readonly Section[]): string {
  const section = sections[3] ?? sections.find((one) => one.kind === 'text');
  if (!section || value === '') return value;
  return section.tokens.map((token) => (token.kind === 'text' ? value : token.text)).join('');
}

// Without conditions: positive; negative; zero. The negative section shows the number without its sign.
function choose(sections: readonly Section[], value: number): { section: Section | undefined; shown: number } {
  const numeric = sections.length > 1 ? sections.filter((one, index) => index < 3 && one.kind !== 'text') : sections;
  if (numeric.some((one) => one.test)) {
    const section = numeric.find((one) => one.test?.(value)) ?? numeric.find((one) => !one.test);
    return { section, shown: value };
  }
  if (value < 0 && numeric[1]) return { section: numeric[1], shown: -value };
  if (value === 0 && numeric[2]) return { section: numeric[2], shown: value };
  return { section: numeric[0], shown: value };
}

/** Automatic format: ten significant digits at most, exponents for the very large and small. */
export function general(value: number, localeId: string): string {
  const size = Math.abs(value);
  let text: string;
  if (Number.isInteger(value) && size < 1e15) text = String(value);
  else if (size !== 0 && (size >= 1e15 || size < 1e-9)) {
    const [mantissa = '0', exponent = '0'] = value.toExponential(5).split('e');
    const sign = exponent.startsWith('-') ? '-' : '+';
    text = `${Number(mantissa)}E${sign}${exponent.slice(1).padStart(2, '0')}`;
  } else
    text = trimZeros(
      size < 1
        ? value.toFixed(10)
        : Number(value.toPrecision(10)).toFixed(Math.max(0, 10 - String(Math.trunc(size)).length)),
    );
  const { decimal } = localeOf(localeId);
  return decimal === '.' ? text : text.replace('.', decimal);
}

function trimZeros(text: string): string {
  const short = text.includes('.') ? text.replace(/\.?0+$/, '') : text;
  return short === '-0' ? '0' : short;
}

function formatNumber(tokens: readonly Token[], value: number, localeId: string): string {
  if (tokens.some((token) => token.kind === 'exponent')) return formatExponent(tokens, value, localeId);
  if (tokens.some((token) => token.kind === 'fraction') && tokens.some((token) => token.kind === 'digit'))
    return formatFraction(tokens, value);
  const percents = tokens.filter((token) => token.kind === 'percent').length;
  const digits = tokens.filter((token) => token.kind === 'digit');
  const last = digits.at(-1);
  const scale = last ? (/,*$/.exec(last.text)?.[0].length ?? 0) : 0;
  return fill(tokens, value * 100 ** percents * 1000 ** -scale, localeId);
}

/** Puts the digits of a number into the placeholders. */
function fill(tokens: readonly Token[], value: number, localeId: string): string {
  const locale = localeOf(localeId);
  const point = tokens.findIndex((token) => token.kind === 'point');
  const placeholders = (part: readonly Token[]) =>
    part
      .filter((token) => token.kind === 'digit')
      .map((token) => token.text)
      .join('');
  const before = placeholders(point < 0 ? tokens : tokens.slice(0, point));
  const after = point < 0 ? '' : placeholders(tokens.slice(point)).replaceAll(',', '');
  const rounded = roundHalfUp(Math.abs(value), after.length);
  const [whole = '0', fraction = ''] = rounded.split('.');
  const wholeSlots = before.replaceAll(',', '');
  const grouped = /[0#?],+[0#?]/.test(before);
  const integer = integerText(whole, wholeSlots, grouped ? locale.group : '');
  const decimals = fractionText(fraction, after);
  const negative = value < 0 && /[1-9]/.test(rounded);
  let text = negative ? '-' : '';
  let wholeDone = false;
  let used = 0;
  tokens.forEach((token, index) => {
    if (token.kind === 'point') text += after === '' || (decimals === '' && !/0/.test(after)) ? '' : locale.decimal;
    else if (token.kind === 'digit' && (point < 0 || index < point)) {
      const slots = token.text.replaceAll(',', '').length;
      const rest = wholeSlots.length - used - slots; // digits that later placeholders of the whole part take
      const end = grouped ? integer.length : Math.max(0, integer.length - rest);
      const start = wholeDone ? Math.max(0, integer.length - rest - slots) : 0;
      text += grouped && wholeDone ? '' : integer.slice(start, end);
      used += slots;
      wholeDone = true;
    } else if (token.kind === 'digit') {
      text += decimals;
    } else text += token.text;
  });
  return wholeSlots === '' && point >= 0 && !wholeDone ? text : text;
}

/** Decimal digits rounded half away from zero, on the digits as written rather than on the binary number. */
function roundHalfUp(size: number, places: number): string {
  if (size >= 1e21) return BigInt(Math.round(size)).toString();
  const shifted = Number(`${size}e${places}`);
  const rounded =
    Number.isFinite(shifted) && shifted < 2 ** 52 ? Math.round(shifted + 1e-9 * Math.min(1, shifted)) : Number.NaN;
  return Number.isNaN(rounded) ? size.toFixed(Math.min(places, 100)) : Number(`${rounded}e-${places}`).toFixed(places);
}

function integerText(whole: string, slots: string, group: string): string {
  const least = slots.length - Math.max(0, slots.search(/0/) < 0 ? slots.length : slots.search(/0/));
  const bare = whole === '0' ? '' : whole;
  let digits = bare.padStart(least, '0');
  const padding = slots.startsWith('?') ? slots.length - digits.length : 0;
  if (group) digits = digits.replace(/\B(?=(\d{3})+$)/g, group);
  return ' '.repeat(Math.max(0, padding)) + digits;
}

function fractionText(fraction: string, slots: string): string {
  let end = slots.length;
  while (end > 0 && fraction[end - 1] === '0' && slots[end - 1] !== '0') end -= 1;
  return fraction.slice(0, end) + slots.slice(end).replace(/#/g, '').replace(/\?/g, ' ');
}

function formatExponent(tokens: readonly Token[], value: number, localeId: string): string {
  const at = tokens.findIndex((token) => token.kind === 'exponent');
  const shape = tokens[at]?.text ?? 'E+00';
  const mantissaTokens = tokens.slice(0, at);
  const slots = mantissaTokens.filter(
    (token, index) => token.kind === 'digit' && !mantissaTokens.slice(0, index).some((one) => one.kind === 'point'),
  );
  const width = Math.max(1, slots.map((token) => token.text).join('').length);
  let power = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)));
  if (width > 1) power = Math.floor(power / width) * width;
  let mantissa = fill(mantissaTokens, value / 10 ** power, localeId);
  if (width === 1 && /^-?10(\D|$)/.test(mantissa)) {
    power += 1;
    mantissa = fill(mantissaTokens, value / 10 ** power, localeId);
  }
  const sign = power < 0 ? '-' : shape[1] === '+' ? '+' : '';
  const tail = tokens
    .slice(at + 1)
    .map((token) => token.text)
    .join('');
  return `${mantissa}E${sign}${String(Math.abs(power)).padStart(shape.length - 2, '0')}${tail}`;
}

/** "# ?/?" and "?/8". */
function formatFraction(tokens: readonly Token[], value: number): string {
  const text = tokens.map((token) => token.text).join('');
  const match = /^(.*?)([0#?]+)?(\s*)([0#?]+)\s*\/\s*([0#?]+|\d+)(.*)$/.exec(text);
  if (!match) return String(value);
  const [, lead = '', wholeSlots, space = '', , bottom = '?', tail = ''] = match;
  const size = Math.abs(value);
  const whole = wholeSlots ? Math.trunc(size) : 0;
  const most = /^\d+$/.test(bottom) && !/^0+$/.test(bottom) ? Number(bottom) : 10 ** bottom.length - 1;
  const [over, under] = /^[1-9]\d*$/.test(bottom)
    ? [Math.round((size - whole) * most), most]
    : nearest(size - whole, most);
  const carried = whole + (wholeSlots && over === under ? 1 : 0);
  const part = over === 0 || (wholeSlots && over === under) ? '' : `${over}/${under}`;
  const number = wholeSlots
    ? [carried > 0 || part === '' ? String(carried) : '', part].filter(Boolean).join(space || ' ')
    : `${over}/${under}`;
  return `${value < 0 ? '-' : ''}${lead}${number}${tail}`;
}

function nearest(value: number, most: number): [number, number] {
  let best: [number, number] = [Math.round(value), 1];
  for (let under = 1; under <= most; under += 1) {
    const over = Math.round(value * under);
    if (Math.abs(over / under - value) < Math.abs(best[0] / best[1] - value) - 1e-12) best = [over, under];
  }
  return best;
}
