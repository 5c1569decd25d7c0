// What a printing scriptlet does to a value, by where in the page it lands. The rules are those of Closure Templates,
// to which Google's guide refers: developers.google.com/closure/templates/docs/security
// developers.google.com/apps-script/guides/html/templates#printing_scriptlets

import { openQuote, type Place } from './page-context';

/** Stands for a value too dangerous to print, as Closure Templates have it. */
const HARMLESS = 'zSoyz';
const URL_ATTRIBUTE = /^(?:href|src|action|formaction|cite|background|data|poster)$/;

export function escapeFor(place: Place, value: unknown): string {
  switch (place.in) {
    case 'script':
      return place.quote === '' ? scriptValue(value) : scriptString(text(value));
    case 'style':
      return styleValue(text(value));
    case 'attribute': {
      const printed = attributeValue(place.name, place.before, value);
      return place.quote === '' ? escapeUnquoted(printed) : escapeHtml(printed);
    }
    default:
      return escapeHtml(text(value));
  }
}

function text(value: unknown): string {
  return String(value ?? '');
}

export function escapeHtml(plain: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return plain.replace(/[&<>"']/g, (char) => entities[char] ?? char);
}

function escapeUnquoted(plain: string): string {
  return escapeHtml(plain).replace(/[\s=`]/g, (char) => `&#${char.charCodeAt(0)};`);
}

function attributeValue(name: string, before: string, value: unknown): string {
  if (name.startsWith('on')) {
    return openQuote(before) === '' ? scriptValue(value) : scriptString(text(value));
  }
  if (name === 'style') return styleValue(text(value));
  return URL_ATTRIBUTE.test(name) ? urlPart(before, text(value)) : text(value);
}

/** A whole address must not bring a scheme that runs; what follows "?" or "#" is one value of a query. */
function urlPart(before: string, value: string): string {
  if (/[?#]/.test(before)) return encodeURIComponent(value).replace(/['()]/g, escapeChar);
  if (before === '' && /^(?!https?:|mailto:|tel:|ftp:|data:image\/)[^/?#&]*:/i.test(value))
    return `about:invalid#${HARMLESS}`;
  return value.replace(/[\s"'<>\\^`{|}]/g, (char) => (char === "'" ? '%27' : encodeURIComponent(char)));
}

function escapeChar(char: string): string {
  return `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** Numbers and truth values as they are, anything else as a quoted string. */
function scriptValue(value: unknown): string {
  if (value === undefined || value === null) return 'null';
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : `'${scriptString(String(value))}'`;
}

function scriptString(plain: string): string {
  const short: Record<string, string> = { '\\': '\\\\', '/': '\\/', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
  return plain.replace(/[\\/\n\r\t"'`&<>=\u2028\u2029]/g, (char) => short[char] ?? unicode(char));
}

function unicode(char: string): string {
  const code = char.charCodeAt(0).toString(16);
  return code.length > 2 ? `\\u${code.padStart(4, '0')}` : `\\x${code.padStart(2, '0')}`;
}

function styleValue(plain: string): string {
  return /^[-\w#.%\s,!]*$/.test(plain) ? plain : HARMLESS;
}
