// What the operators of formulas make of single values.

import { type Cell, type Context, compare, raise, toNumber, toText } from './value';

/** Of two single values. */
export function binary(operator: string, left: Cell, right: Cell, context: Context): Cell {
  switch (operator) {
    case '+':
      return finite(toNumber(left, context) + toNumber(right, context));
    case '-':
      return finite(toNumber(left, context) - toNumber(right, context));
    case '*':
      return finite(toNumber(left, context) * toNumber(right, context));
    case '/': {
      const [over, under] = [toNumber(left, context), toNumber(right, context)];
      return under === 0 ? raise('#DIV/0!', 'Function DIVIDE parameter 2 cannot be zero.') : over / under;
    }
    case '^':
      return finite(toNumber(left, context) ** toNumber(right, context));
    case '&':
      return toText(left, context) + toText(right, context);
    case '=':
      return compare(left, right) === 0;
    case '<>':
      return compare(left, right) !== 0;
    case '<':
      return compare(left, right) < 0;
    case '>':
      return compare(left, right) > 0;
    case '<=':
      return compare(left, right) <= 0;
    default:
      return compare(left, right) >= 0;
  }
}

function finite(value: number): number {
  return Number.isFinite(value) ? value : raise('#NUM!');
}

/** +, - before a value, % behind it. */
export function unary(operator: string, operand: Cell, context: Context): Cell {
  if (operator === '+') return operand;
  const value = toNumber(operand, context);
  return operator === '-' ? -value || 0 : Number(`${value}e-2`) || value / 100;
}
