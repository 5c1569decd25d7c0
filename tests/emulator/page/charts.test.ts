import { expect, test } from 'vitest';
import type { ChartView } from '../../../emulator/contract.js';
import { optionOf } from '../../../emulator/page/client/chart-options.js';
import { plotOf } from '../../../emulator/page/client/chart-plot.js';
import { scaleOf } from '../../../emulator/page/client/chart-scale.js';
import { linesOf } from '../../../emulator/page/client/chart-text.js';

const chartOf = (
  type: string,
  options: Readonly<Record<string, unknown>>,
  ...values: (number | null)[][]
): ChartView => ({
  id: 1,
  type,
  row: 1,
  column: 1,
  offsetX: 0,
  offsetY: 0,
  options,
  categories: values[0]?.map((_, index) => `ข้อ ${index}`) ?? [],
  series: values.map((one, index) => ({ name: `ปี ${index}`, values: one, texts: one.map(String) })),
});

test('an option is found dotted, nested or half of each', () => {
  const options = { 'vAxis.title': 'a', hAxis: { viewWindow: { max: 5 } }, 'series.0': { color: 'red' } };
  const names = ['vAxis.title', 'hAxis.viewWindow.max', 'series.0.color', 'hAxis.title', 'title'];
  expect(names.map((name) => optionOf(options, name))).toEqual(['a', 5, 'red', undefined, undefined]);
});

test.each([
  [[55.56, 100], {}, [0, 20, 40, 60, 80, 100]],
  [[3], {}, [0, 1, 2, 3]],
  [[-7, 12], {}, [-10, -5, 0, 5, 10, 15]],
  [[9], { max: 100 }, [0, 20, 40, 60, 80, 100]],
  [[0, 0], {}, [0, 0.2, 0.4, 0.6, 0.8, 1]],
])('the axis of %j, with the wish %j, has the round steps %j', (values, wish, ticks) => {
  expect(scaleOf(values, wish).ticks).toEqual(ticks);
});

test('bars are as long as their values, one color a series', () => {
  const { bars } = plotOf(chartOf('BAR', { colors: ['#111111', '#222222'] }, [10, 20], [40, null]));
  const [first = 0] = bars.map(({ width }) => width);
  expect(bars.map(({ width, color }) => [Math.round((width / first) * 10), color])).toEqual([
    [10, '#111111'],
    [40, '#222222'],
    [20, '#111111'],
  ]);
});

test('columns stand on the axis, and lie inside the chart', () => {
  const { bars, width, height } = plotOf(chartOf('COLUMN', { width: 300, height: 200 }, [10, 20, 30]));
  expect(new Set(bars.map((bar) => Math.round(bar.y + bar.height))).size).toBe(1);
  expect(bars.every((bar) => bar.x > 0 && bar.x + bar.width < width && bar.y > 0 && bar.y + bar.height < height)).toBe(
    true,
  );
});

test('a stack’s bars follow each other; in percent they fill the axis', () => {
  const [one, other] = plotOf(chartOf('BAR', { isStacked: true }, [30], [10])).bars;
  expect(other?.x).toBeCloseTo((one?.x ?? 0) + (one?.width ?? 0));
  expect((one?.width ?? 0) / (other?.width ?? 0)).toBeCloseTo(3);
  const { labels } = plotOf(chartOf('BAR', { isStacked: 'percent' }, [30], [10]));
  expect(labels.map(({ lines }) => lines[0])).toContain('100');
});

test('values stand at their bars only where the script asks', () => {
  const texts = (options: Readonly<Record<string, unknown>>) =>
    plotOf(chartOf('BAR', options, [57])).labels.map(({ lines }) => lines[0]);
  expect(texts({})).not.toContain('57');
  expect(texts({ 'series.0.dataLabel': 'value' })).toContain('57');
});

test('a long name breaks between Thai words, and ends in an ellipsis when there is no room', () => {
  const name = 'การบริหารและพัฒนาทรัพยากรบุคคล';
  const lines = linesOf(name, 110, 12, 3);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join('')).toBe(name);
  expect(lines[0]).toMatch(/^การบริหารและพัฒนา$|^การบริหารและ$/);
  expect(linesOf(name, 60, 12, 2).at(-1)).toMatch(/…$/);
});
