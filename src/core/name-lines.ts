// A list of names as lines that fit the width of a page, because a cell over several columns does not grow with its text.

/** A line that ends with it goes on in the next. */
export const BETWEEN = ', ';
/** Vowels and tone marks above and below take no room. */
const MARKS = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g;

/** Characters that take room, near enough. */
export const roomOf = (text: string): number => text.replace(MARKS, '').length;

/** Exactly `lines` lines, blank where the names are few; a line that goes on ends with a comma, the names that do not fit are counted by `rest`. */
export function nameLines(
  names: readonly string[],
  width: number,
  lines: number,
  rest: (left: number) => string,
): string[] {
  const filled: string[] = [];
  for (let next = 0; filled.length < lines; ) {
    const isLast = filled.length === lines - 1;
    const { text, taken } = lineOf(names.slice(next), width, isLast ? rest : undefined);
    next += taken;
    filled.push(isLast || next >= names.length ? text : `${text}${BETWEEN.trimEnd()}`);
  }
  return filled;
}

/** As many names as fit, one at least; on the last line with room left for the rest to be counted. */
function lineOf(names: readonly string[], width: number, rest: ((left: number) => string) | undefined) {
  let text = '';
  let taken = 0;
  for (const name of names) {
    const longer = text === '' ? name : `${text}${BETWEEN}${name}`;
    const left = names.length - taken - 1;
    const tail = rest && left > 0 ? ` ${rest(left)}` : '';
    if (text !== '' && roomOf(longer + tail) > width) break;
    text = longer;
    taken++;
  }
  const left = names.length - taken;
  return { text: rest && left > 0 ? `${text} ${rest(left)}` : text, taken };
}
