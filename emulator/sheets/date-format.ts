// Date and time formats: d, m, y, h, s in any case and number, AM/PM, durations in brackets.
// An "m" beside hours or seconds is minutes, else the month.

import { partsFromSerial } from './dates';
import type { Locale } from './locale';

export interface DateToken {
  readonly kind:
    | 'literal'
    | 'year'
    | 'month'
    | 'day'
    | 'hour'
    | 'minute'
    | 'second'
    | 'milli'
    | 'half'
    | 'hours'
    | 'minutes'
    | 'seconds';
  readonly text: string;
}

const TOKEN = /"([^"]*)"|\\(.)|_.|\*.|\[(h+|m+|s+)\]|am\/pm|a\/p|\.0+(?=[^0-9#]|$)|y+|m+|d+|h+|s+|[\s\S]/gi;

/** undefined when the format shows no date or time. */
export function readDateTokens(format: string): readonly DateToken[] | undefined {
  const bare = format.replace(/"[^"]*"|\\./g, '');
  if (
    !/[ymdhs]/i.test(bare) ||
    /^(general|standard)$/i.test(bare) ||
    /[#?@]|0(?!\.)/.test(bare.replace(/s\.0+/gi, '').replace(/\.0+/g, ''))
  )
    return undefined;
  const tokens = [...format.matchAll(TOKEN)].map(readToken);
  return tokens.map((token, index) =>
    token.kind === 'month' && isMinute(tokens, index) ? { ...token, kind: 'minute' } : token,
  );
}

function readToken([all, quoted, escaped, elapsed]: RegExpExecArray | RegExpMatchArray): DateToken {
  if (quoted !== undefined) return { kind: 'literal', text: quoted };
  if (escaped !== undefined) return { kind: 'literal', text: escaped };
  if (elapsed !== undefined) return { kind: elapsedKind(elapsed), text: elapsed };
  const text = all ?? '';
  if (text.length === 2 && text.startsWith('_')) return { kind: 'literal', text: ' ' };
  if (text.length === 2 && text.startsWith('*')) return { kind: 'literal', text: '' };
  if (/^(am\/pm|a\/p)$/i.test(text)) return { kind: 'half', text };
  if (/^\.0+$/.test(text)) return { kind: 'milli', text };
  const kinds: Record<string, DateToken['kind']> = { y: 'year', m: 'month', d: 'day', h: 'hour', s: 'second' };
  return { kind: kinds[text.charAt(0).toLowerCase()] ?? 'literal', text };
}

function elapsedKind(text: string): DateToken['kind'] {
  const letter = text.charAt(0).toLowerCase();
  return letter === 'h' ? 'hours' : letter === 'm' ? 'minutes' : 'seconds';
}

function isMinute(tokens: readonly DateToken[], index: number): boolean {
  const before = tokens.slice(0, index).findLast((token) => token.kind !== 'literal');
  const after = tokens.slice(index + 1).find((token) => token.kind !== 'literal');
  return before?.kind === 'hour' || before?.kind === 'hours' || after?.kind === 'second' || after?.kind === 'seconds';
}

export function formatDate(tokens: readonly DateToken[], serial: number, locale: Locale): string {
  const parts = partsFromSerial(serial);
  const half = tokens.some((token) => token.kind === 'half');
  const seconds = Math.round(serial * 86_400);
  const pad = (value: number, token: DateToken) => String(value).padStart(Math.min(token.text.length, 2), '0');
  const show = (token: DateToken): string => {
    switch (token.kind) {
      case 'literal':
        return token.text;
      case 'year':
        return token.text.length > 2 ? String(parts.year).padStart(4, '0') : String(parts.year % 100).padStart(2, '0');
      case 'month':
        return named(parts.month, token, locale.shortMonths, locale.months);
      case 'day':
        return token.text.length > 2
          ? ((token.text.length === 3 ? locale.shortDays : locale.days)[parts.weekday] ?? '')
          : pad(parts.day, token);
      case 'hour':
        return pad(half ? parts.hour % 12 || 12 : parts.hour, token);
      case 'minute':
        return pad(parts.minute, token);
      case 'second':
        return pad(parts.second, token);
      case 'milli':
        return `.${String(parts.milli)
          .padStart(3, '0')
          .slice(0, token.text.length - 1)}`;
      case 'half':
        return parts.hour < 12 ? (token.text.length > 3 ? 'AM' : 'A') : token.text.length > 3 ? 'PM' : 'P';
      case 'hours':
        return String(Math.trunc(seconds / 3600)).padStart(token.text.length, '0');
      case 'minutes':
        return String(Math.trunc(seconds / 60)).padStart(token.text.length, '0');
      case 'seconds':
        return String(seconds).padStart(token.text.length, '0');
    }
  };
  return tokens.map(show).join('');
}

function named(month: number, token: DateToken, short: readonly string[], long: readonly string[]): string {
  if (token.text.length < 3) return String(month).padStart(token.text.length, '0');
  const name = (token.text.length === 3 ? short : long)[month - 1] ?? '';
  return token.text.length === 5 ? name.slice(0, 1) : name;
}
