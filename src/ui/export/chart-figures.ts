// What a chart shows, read from its table: the same for the Excel file and for paper.

import type { ExportedChart } from '../../core/exported.js';

export interface Series {
  readonly name: string;
  /** "#rrggbb" */
  readonly colour: string;
  /** null = no number. */
  readonly values: readonly (number | null)[];
}

export interface Figures {
  readonly categories: readonly string[];
  readonly series: readonly Series[];
  readonly stacked: boolean;
  /** End of the scale. */
  readonly top: number;
}

/** For series without a colour of their own; they differ in lightness too. */
const COLOURS = ['#174ea6', '#f29900', '#188038', '#9334e6', '#c5221f', '#5f6368'];

export function figuresOf({ table, stacked, colors }: ExportedChart): Figures {
  const [names = [], ...rows] = table;
  const series = names.slice(1).map((name, index) => ({
    name: String(name),
    colour: colour(colors[index]) ?? COLOURS[index % COLOURS.length] ?? '',
    values: rows.map((row) => number(row[index + 1])),
  }));
  const heights = rows.map((_, at) => {
    const values = series.map((one) => Math.max(0, one.values[at] ?? 0));
    return stacked ? values.reduce((sum, value) => sum + value, 0) : Math.max(0, ...values);
  });
  return {
    categories: rows.map(([name]) => String(name ?? '')),
    series,
    stacked,
    top: roundUp(Math.max(...heights, 1)),
  };
}

const number = (value: string | number | undefined): number | null => (typeof value === 'number' ? value : null);
const colour = (given: string | undefined): string | undefined =>
  given && /^#[0-9a-f]{6}$/i.test(given) ? given : undefined;

/** To one, two or five of a power of ten. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 5, 10].map((step) => step * power).find((step) => step >= value) ?? value;
}
