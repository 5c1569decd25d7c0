// Charts as they are printed: everything on them can be read.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { addTab } from '../stories/exported.js';
import { emptyWorkbook } from '../stories/workbook.js';
import { openPrintView, type PrintView } from './print-view.js';

let view: PrintView;
beforeAll(async () => {
  view = await openPrintView();
});
afterAll(() => view?.close());

const TAB = 'กราฟ';

/** A chart of these offices, done and open, as the print view has it. */
async function showChart(
  make: string,
  rows: readonly (readonly (string | number)[])[],
  series = ['เสร็จ', 'ค้าง'],
  title = 'การตอบกลับ',
): Promise<void> {
  const emulator = emptyWorkbook();
  addTab(emulator, TAB, [['เริ่ม']]);
  emulator.evaluate(`
    const sheet = SpreadsheetApp.getActive().getSheetByName('${TAB}');
    const rows = ${JSON.stringify([['หน่วยงาน', ...series], ...rows])};
    const range = sheet.getRange(1, 1, rows.length, 3).setValues(rows);
    sheet.insertChart(sheet.newChart().${make}.addRange(range).setNumHeaders(1).setTitle(${JSON.stringify(title)})
      .setPosition(rows.length + 2, 1, 0, 0).build());`);
  await view.show(emulator, [TAB]);
}

const rgb = (colour: string): number[] => (colour.match(/\d+/g) ?? []).map(Number);

/** WCAG 2.2, "relative luminance" and "contrast ratio". */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = rgb(colour)
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((left, right) => right - left);
  return (light + 0.05) / (dark + 0.05);
}

/** Ink of each figure and what lies under its middle. */
const figures = (): Promise<{ ink: string; ground: string }[]> =>
  view.page.locator('svg text').evaluateAll((texts) =>
    texts
      .filter((it) => /^[\d.]+$/.test(it.textContent ?? ''))
      .map((it) => {
        const place = it.getBoundingClientRect();
        const [x, y] = [place.left + place.width / 2, place.top + place.height / 2];
        const block = [...(it.closest('svg')?.querySelectorAll('rect') ?? [])].find((rect) => {
          const { left, right, top, bottom } = rect.getBoundingClientRect();
          return x > left && x < right && y > top && y < bottom;
        });
        return {
          ink: getComputedStyle(it).fill,
          ground: block ? getComputedStyle(block).fill : 'rgb(255, 255, 255)',
        };
      }),
  );

test.each(['asBarChart().setStacked()', 'asColumnChart().setStacked()', 'asColumnChart()'])(
  'figures can be read on blocks of any colour: %s',
  async (make) => {
    for (const colours of [
      ['#188038', '#bdc1c6'],
      ['#ffffff', '#000000'],
      ['#f29900', '#fbbc04'],
      ['#174ea6', '#5f6368'],
      ['#ea4335', '#80868b'],
    ]) {
      await showChart(`${make}.setColors(${JSON.stringify(colours)})`, [
        ['ก', 60, 40],
        ['ข', 50, 50],
      ]);
      const all = await figures();
      expect(all).toHaveLength(4);
      for (const { ink, ground } of all) expect(contrast(ink, ground), `${ink} on ${ground}`).toBeGreaterThan(4.5);
    }
  },
);

/** Words of the chart that lie over its edges. */
const cutWords = (): Promise<string[]> =>
  view.page.locator('svg').evaluateAll((drawings) =>
    drawings.flatMap((drawing) => {
      const { left, right, top, bottom } = drawing.getBoundingClientRect();
      return [...drawing.querySelectorAll('text')]
        .filter((it) => {
          const place = it.getBoundingClientRect();
          return place.left < left || place.right > right || place.top < top - 1 || place.bottom > bottom + 1;
        })
        .map((it) => it.textContent ?? '');
    }),
  );

/** Words of the chart that lie over others. */
const overlapping = (): Promise<string[][]> =>
  view.page.locator('svg text').evaluateAll((texts) => {
    const places = texts.map((it) => ({ text: it.textContent ?? '', ...it.getBoundingClientRect().toJSON() }));
    return places.flatMap((one, index) =>
      places
        .slice(index + 1)
        .filter(
          (other) =>
            one.left < other.right - 2 &&
            other.left < one.right - 2 &&
            one.top < other.bottom - 5 &&
            other.top < one.bottom - 5,
        )
        .map((other) => [one.text, other.text]),
    );
  });

const words = (): Promise<string> =>
  view.page.locator('svg text').evaluateAll((texts) => texts.map((it) => it.textContent).join(''));

const LONG = 'สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัดระยอง กลุ่มงานการเงิน บัญชี และการตรวจสอบภายใน';
const UNBROKEN = 'WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW';

test.each(['asBarChart().setStacked()', 'asBarChart()'])(
  'long names of offices are seen whole beside their bars: %s',
  async (make) => {
    await showChart(make, [
      [LONG, 3, 2],
      ['คลัง', 1, 1],
      [`${LONG} ๒`, 3, 2],
    ]);
    expect(await cutWords()).toEqual([]);
    expect(await overlapping()).toEqual([]);
    expect((await words()).replace(/\s/g, '')).toContain(LONG.replace(/\s/g, ''));
  },
);

test('a name too long for three lines ends with “…”, and no letter is parted from its vowels', async () => {
  const marks = 'กี่'.repeat(400);
  await showChart('asBarChart()', [
    [marks, 3, 2],
    [UNBROKEN, 1, 1],
    ['👩‍👩‍👧‍👦'.repeat(99), 1, 1],
  ]);
  expect(await cutWords()).toEqual([]);
  const lines = await view.page.locator('svg text').allTextContents();
  expect(lines.some((text) => text.endsWith('…'))).toBe(true);
  for (const text of lines.filter((it) => it.includes('กี่'))) expect(text).toMatch(/^(กี่)+…?$/);
  for (const text of lines.filter((it) => it.includes('👩'))) expect(text).toMatch(/^(👩‍👩‍👧‍👦)+…?$/u);
});

test('a long title and long names of series are not cut at the edges', async () => {
  await showChart('asColumnChart()', [[LONG, 3, 2]], [LONG, LONG], `${LONG} ${LONG}`);
  expect(await cutWords()).toEqual([]);
  expect(await overlapping()).toEqual([]);
});
