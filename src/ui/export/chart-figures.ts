// What a chart shows, read from its table: the same for the Excel file and for paper.

import { type ExportedChart, shownText } from '../../core/exported.js';
import { chartTable, numberOf } from './chart-table.js';

export interface Series {
  /** '' where nothing names it. */
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

/** Of series without names there is nothing to explain. */
export const hasLegend = ({ series }: Figures): boolean => series.some(({ name }) => name !== '');

/** Kinds that are drawn as they are; all others become columns. */
export const isDrawnAsItIs = ({ kind }: ExportedChart): boolean => kind === 'COLUMN' || kind === 'BAR';

/** For series without a colour of their own; they differ in lightness too. */
const COLOURS = ['#174ea6', '#f29900', '#188038', '#9334e6', '#c5221f', '#5f6368'];

export function figuresOf(chart: ExportedChart): Figures {
  const { stacked, colors } = chart;
  const { headings, rows } = chartTable(chart);
  const width = Math.max(0, ...[...headings, ...rows].map((cells) => cells.length));
  const first = width > 1 ? 1 : 0; // a column alone is a series whose points have no names
  const series = Array.from({ length: width - first }, (_, index) => ({
    name: headings
      .map((cells) => shownText(cells[first + index] ?? null))
      .join(' ')
      .trim(),
    colour: colour(colors[index]) ?? COLOURS[index % COLOURS.length] ?? '',
    values: rows.map((cells) => numberOf(cells[first + index])),
  }));
  const heights = rows.map((_, at) => {
    const values = series.map((one) => Math.max(0, one.values[at] ?? 0));
    return stacked ? values.reduce((sum, value) => sum + value, 0) : Math.max(0, ...values);
  });
  return {
    categories: rows.map(([name = null]) => (first === 1 ? shownText(name) : '')),
    series,
    stacked,
    top: roundUp(Math.max(...heights, 1)),
  };
}

const colour = (given: string | undefined): string | undefined =>
  given && /^#[0-9a-f]{6}$/i.test(given) ? given : undefined;

/** To one, two or five of a power of ten. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 5, 10].map((step) => step * power).find((step) => step >= value) ?? value;
}
