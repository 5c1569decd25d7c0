// One chart over the grid: bars and columns as SVG with real text, any other kind as the table of its data.

import type { ChartView } from '../../contract.js';
import type { Words } from '../words.js';
import { sizeOf, textOption } from './chart-options.js';
import { type Plot, plotOf } from './chart-plot.js';
import { type Label, LINE, TEXT, TITLE } from './chart-room.js';
import { pixels } from './pixels.js';

interface ChartProps {
  readonly chart: ChartView;
  /** Pixels in the scrolled content. */
  readonly left: number;
  readonly top: number;
  readonly words: Words;
}

const DRAWN = ['BAR', 'COLUMN'];

export function Chart({ chart, left, top, words }: ChartProps) {
  const { width, height } = sizeOf(chart.options);
  const title = textOption(chart.options, 'title', words.chart);
  const box = { left: pixels(left), top: pixels(top), width: pixels(width), height: pixels(height) };
  return (
    <figure class="chart" aria-label={title} style={box}>
      {DRAWN.includes(chart.type) ? (
        <Drawing plot={plotOf(chart)} label={`${title}: ${inWords(chart)}`} />
      ) : (
        <DataTable chart={chart} title={title} words={words} />
      )}
    </figure>
  );
}

/** For whoever does not see it: every value with what it belongs to. */
const inWords = ({ categories, series }: ChartView): string =>
  series
    .map(({ name, texts }) => `${name}: ${texts.map((text, index) => `${categories[index]} ${text}`).join(', ')}`)
    .join('; ');

function Drawing({ plot, label }: { readonly plot: Plot; readonly label: string }) {
  const { width, height, title, legend, gridlines, bars, labels } = plot;
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      {gridlines.map((line, index) => (
        <line key={index} {...line} stroke="#d5d8dc" />
      ))}
      {bars.map(({ color, ...box }, index) => (
        <rect key={index} {...box} fill={color} />
      ))}
      {title && <Text {...title} size={TITLE} />}
      {labels.map((one, index) => (
        <Text key={index} {...one} size={TEXT} />
      ))}
      {legend.map(({ color, ...name }, index) => (
        <g key={index}>
          <rect x={name.x - 18} y={name.y - 10} width={12} height={12} fill={color} />
          <Text {...name} size={TEXT} />
        </g>
      ))}
    </svg>
  );
}

function Text({ x, y, anchor, lines, on, size }: Label & { readonly size: number }) {
  return (
    <text x={x} y={y} text-anchor={anchor} font-size={size} fill={on && isDark(on) ? '#fff' : '#202124'}>
      {lines.map((line, index) => (
        <tspan key={index} x={x} dy={index === 0 ? 0 : LINE}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** Whether white is read better on it than black: by its brightness to the eye. */
function isDark(color: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

function DataTable({ chart, title, words }: Pick<ChartProps, 'chart' | 'words'> & { readonly title: string }) {
  const { categories, series } = chart;
  return (
    <table>
      <caption>
        {title} <small>{words.chartAsTable}</small>
      </caption>
      <thead>
        <tr>
          <td />
          {series.map(({ name }, one) => (
            <th key={one} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {categories.map((category, index) => (
          <tr key={index}>
            <th scope="row">{category}</th>
            {series.map(({ texts }, one) => (
              <td key={one}>{texts[index]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
