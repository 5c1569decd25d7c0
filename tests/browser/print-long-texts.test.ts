// Texts that people did not have wrapped, on pages without gridlines: they run on as in the sheet, but not off the paper.

import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Emulator } from '../../emulator/contract.js';
import { addTab } from '../stories/exported.js';
import { emptyWorkbook } from '../stories/workbook.js';
import { pageSizes, UPRIGHT } from '../ui/pdf.js';
import { openPrintView, type PrintView } from './print-view.js';

let view: PrintView;
beforeAll(async () => {
  view = await openPrintView();
});
afterAll(() => view?.close());

const PAGE = 'บันทึก';
/** Millimetres between the margins of an upright page, in pixels. */
const PAPER_PX = (190 * 96) / 25.4;

function pageOf(rows: readonly (readonly string[])[], looks = ''): Emulator {
  const emulator = emptyWorkbook();
  addTab(emulator, PAGE, rows);
  emulator.evaluate(`
    const sheet = SpreadsheetApp.getActive().getSheetByName('${PAGE}');
    sheet.setHiddenGridlines(true);
    sheet.getDataRange().setWrap(false);
    ${looks}`);
  return emulator;
}

/** Where the letters of a cell lie, from the left edge of the paper's room, and on how many lines. */
const extent = (start: string) =>
  view.page
    .locator('td', { hasText: start })
    .first()
    .evaluate((cell) => {
      const edge = cell.closest('section')?.getBoundingClientRect().left ?? 0;
      const range = document.createRange();
      range.selectNodeContents(cell.querySelector('div') ?? cell);
      const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
      const lines = new Set(rects.map(({ top }) => Math.round(top)));
      const line = cell.closest('tr')?.getBoundingClientRect();
      const isInRow = rects.every((rect) => rect.bottom <= (line?.bottom ?? 0) + 1);
      return {
        left: Math.min(...rects.map(({ left }) => left)) - edge,
        right: Math.max(...rects.map(({ right }) => right)) - edge,
        lines: lines.size,
        isInRow,
      };
    });

const long = (count: number): string => 'ขอให้ทุกหน่วยงานเร่งรัดการเผยแพร่ '.repeat(99).slice(0, count).trim();

test.each([
  ['the only column', [[long(360)], ['ท้าย']]],
  [
    'the first of several columns',
    [
      [long(360), '', ''],
      ['ก', 'ข', 'ค'],
    ],
  ],
  [
    'the last of several columns',
    [
      ['ก', 'ข', long(360)],
      ['ก', 'ข', 'ค'],
    ],
  ],
  [
    'one word that never ends',
    [
      [`ขอให้${'W'.repeat(300)}`, '', ''],
      ['ก', 'ข', 'ค'],
    ],
  ],
])('a text of hundreds of letters goes on in the next line at the edge of the paper: %s', async (_, rows) => {
  await view.show(pageOf(rows), [PAGE]);
  const { right, lines, isInRow } = await extent('ขอให้');
  expect(right).toBeLessThanOrEqual(PAPER_PX);
  expect(lines).toBeGreaterThan(1);
  expect(isInRow).toBe(true);
});

test('it uses all the paper to its right, not the width of its own column', async () => {
  await view.show(
    pageOf([
      [long(360), '', ''],
      ['ก', 'ข', 'ค'],
    ]),
    [PAGE],
  );
  expect((await extent('ขอให้')).right).toBeGreaterThan(PAPER_PX * 0.85);
});

test('a text that has room enough stays on one line, wherever it is aligned', async () => {
  await view.show(
    pageOf([
      [long(60), '', ''],
      ['ก', 'ข', 'ค'],
    ]),
    [PAGE],
  );
  expect(await extent('ขอให้')).toMatchObject({ lines: 1 });
  const centred = pageOf(
    [
      ['กลาง', '', ''],
      ['ก', 'ข', 'ค'],
    ],
    `sheet.getRange('A1').setHorizontalAlignment('center');`,
  );
  await view.show(centred, [PAGE]);
  const { left, right } = await extent('กลาง');
  const cell = await view.page.locator('td').first().boundingBox();
  expect((left + right) / 2).toBeCloseTo((cell?.width ?? 0) / 2, -1);
});

test('on a tab that lies on its side the paper is wider', async () => {
  const emulator = pageOf(
    [[long(360), ...Array.from({ length: 9 }, () => '')], Array.from({ length: 10 }, (_, at) => `ช่อง ${at}`)],
    `sheet.setColumnWidths(1, 10, 100);`,
  );
  await view.show(emulator, [PAGE]);
  const { right } = await extent('ขอให้');
  expect(right).toBeGreaterThan(PAPER_PX);
  expect(right).toBeLessThanOrEqual((277 * 96) / 25.4);
});

test('an unwrapped remark on the executive summary stays on its page', async () => {
  const emulator = emptyWorkbook();
  addTab(emulator, 'สรุปผู้บริหาร', [
    ...Array.from({ length: 60 }, (_, at) => [`แถว ${at}`, '', 'ค']),
    [long(360), '', ''],
  ]);
  emulator.evaluate(`
    const sheet = SpreadsheetApp.getActive().getSheetByName('สรุปผู้บริหาร');
    sheet.setHiddenGridlines(true).getDataRange().setWrap(false);`);
  await view.show(emulator, ['สรุปผู้บริหาร']);
  expect(pageSizes(await view.pdf())).toEqual([UPRIGHT]);
  const { right } = await extent('ขอให้');
  expect(right).toBeLessThanOrEqual(PAPER_PX);
  expect(right).toBeGreaterThan(PAPER_PX * 0.85);
});
test('in a row with lines around its cells it stays within them', async () => {
  await view.show(
    pageOf([
      ['ก', 'ข', long(150)],
      ['ก', 'ข', 'ค'],
    ]),
    [PAGE],
  );
  const table = await view.page.locator('table').boundingBox();
  expect((await extent('ขอให้')).right).toBeLessThanOrEqual(table?.width ?? 0);
});
