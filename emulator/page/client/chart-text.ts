// Texts of a chart broken into lines that fit, Thai at its words. Widths are estimates: SVG breaks no lines itself. Pure.

const words = new Intl.Segmenter('th', { granularity: 'word' });
const WIDE = 0.56; // of the font size: a letter of Sarabun on average, marks above and below taking no room

export const widthOf = (text: string, size: number): number => text.replace(/\p{M}/gu, '').length * size * WIDE;

/** At most `most` lines, the last with an ellipsis if something is left over. */
export function linesOf(text: string, width: number, size: number, most: number): readonly string[] {
  const lines = [''];
  for (const { segment } of words.segment(text)) {
    const line = `${lines.at(-1)}${segment}`;
    if (widthOf(line.trimEnd(), size) <= width || lines.at(-1) === '') lines[lines.length - 1] = line;
    else lines.push(segment.trimStart());
  }
  if (lines.length <= most) return lines.map((line) => line.trim());
  return [...lines.slice(0, most - 1), `${lines[most - 1]?.trim()}…`].map((line) => line.trim());
}
