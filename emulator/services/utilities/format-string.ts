// Utilities.formatString: printf with %s %d %f %e %g %x %o %c %b and %%, flags, width, precision and positions.

const MARK = /%(?:(\d+)\$)?([-+ 0#,]*)(\d+)?(?:\.(\d+))?([a-zA-Z%])/g;

export function formatString(template: string, values: readonly unknown[]): string {
  let next = 0;
  return template.replace(MARK, (mark, position, flags: string, width, precision, conversion: string) => {
    if (conversion === '%') return '%';
    const value = values[position === undefined ? next++ : Number(position) - 1];
    const digits = precision === undefined ? undefined : Number(precision);
    const text = convert(conversion, value, digits, flags);
    return text === undefined ? mark : pad(text, flags, Number(width ?? 0), conversion);
  });
}

function convert(conversion: string, value: unknown, precision: number | undefined, flags: string): string | undefined {
  switch (conversion) {
    case 's':
      return String(value ?? null).slice(0, precision);
    case 'b':
      return String(Boolean(value));
    case 'c':
      return typeof value === 'number' ? String.fromCharCode(value) : String(value).slice(0, 1);
    case 'd':
    case 'i':
    case 'u':
      return signed(Math.trunc(Number(value)), (size) => grouped(String(size), flags), flags);
    case 'f':
      return signed(Number(value), (size) => grouped(size.toFixed(precision ?? 6), flags), flags);
    case 'e':
      return signed(Number(value), (size) => exponent(size, precision ?? 6), flags);
    case 'g':
      return signed(Number(value), (size) => String(Number(size.toPrecision(precision || 6))), flags);
    case 'x':
      return Math.trunc(Number(value)).toString(16);
    case 'X':
      return Math.trunc(Number(value)).toString(16).toUpperCase();
    case 'o':
      return Math.trunc(Number(value)).toString(8);
    default:
      return undefined;
  }
}

function signed(value: number, digits: (size: number) => string, flags: string): string {
  const sign = value < 0 ? '-' : flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : '';
  return sign + digits(Math.abs(value));
}

function grouped(digits: string, flags: string): string {
  if (!flags.includes(',')) return digits;
  const [whole = '', fraction] = digits.split('.');
  const thousands = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? thousands : `${thousands}.${fraction}`;
}

/** At least two digits of exponent: 1.500000e+03. */
function exponent(value: number, precision: number): string {
  return value.toExponential(precision).replace(/e([+-])(\d)$/, 'e$10$2');
}

function pad(text: string, flags: string, width: number, conversion: string): string {
  if (flags.includes('-')) return text.padEnd(width);
  if (!flags.includes('0') || conversion === 's') return text.padStart(width);
  const sign = /^[-+ ]/.exec(text)?.[0] ?? '';
  return sign + text.slice(sign.length).padStart(width - sign.length, '0');
}
