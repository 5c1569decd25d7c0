// The print view in a real Chromium: what its print dialog would put on paper or into a PDF.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Emulator } from '../../emulator/contract.js';
import { MENU } from '../../tools/sample/people.js';
import { addTab } from '../stories/exported.js';
import { HOSTILE } from '../stories/hostile-cells.js';
import { emptyWorkbook, workbookWithDirectory } from '../stories/workbook.js';
import { hasPdfReader, ON_ITS_SIDE, pageSizes, pageTexts, UPRIGHT } from '../ui/pdf.js';
import { openPrintView, type PrintView } from './print-view.js';

const SUMMARY = 'สรุปผู้บริหาร';
const ITEMS = 'รายการ OIT';
const ZEROS = 'ข้อที่ได้ 0.00';

let view: PrintView;
let page: PrintView['page'];
beforeAll(async () => {
  view = await openPrintView();
  page = view.page;
});
afterAll(() => view?.close());

const show = (emulator: Emulator, names: readonly string[]) => view.show(emulator, names);
const pdf = () => view.pdf();

/** Cells whose words do not fit into them. */
const cutCells = (): Promise<string[]> =>
  page
    .locator('td, th')
    .evaluateAll((cells) =>
      cells
        .filter((cell) => cell.scrollWidth > cell.clientWidth + 1 && !cell.classList.contains('runs-on'))
        .map((cell) => cell.textContent ?? ''),
    );

/** Points of the smallest letters in a table. */
const smallestLetters = (): Promise<number> =>
  page
    .locator('td, th')
    .evaluateAll((cells) => Math.min(...cells.map((it) => Number.parseFloat(getComputedStyle(it).fontSize) * 0.75)));
const READABLE = 7.9;

describe('the sample province', () => {
  const emulator = workbookWithDirectory();
  emulator.click(MENU, 'แสดง/ซ่อนสีข้อที่ได้ 0.00');
  emulator.click(MENU, 'จัดทำสรุป');

  test('the executive summary is one A4 upright, in Sarabun, with every figure on it', async () => {
    await show(emulator, [SUMMARY]);
    const made = await pdf();
    expect(pageSizes(made)).toEqual([UPRIGHT]);
    expect(made.toString('latin1')).toMatch(/\/FontName \/[A-Z]+\+Sarabun-Bold/);
    expect(await cutCells()).toEqual([]);
  });

  test.skipIf(!hasPdfReader)('the PDF holds its figures as words, the first gains in their order', async () => {
    await show(emulator, [SUMMARY]);
    expect(pageTexts(await pdf())[0]).toMatch(/58\.81[\s\S]*O42[\s\S]*12\.50[\s\S]*O43/);
  });

  test('a remark in a list has the whole line, however narrow its first column is', async () => {
    const noted = workbookWithDirectory();
    noted.click(MENU, 'จัดทำสรุป');
    const rows = noted.sheet(ZEROS).cells.length;
    noted.edit(`'${ZEROS}'!A${rows + 1}`, 'นัดประชุมวันจันทร์');
    noted.edit(`'${ZEROS}'!A${rows + 2}`, 'ที่ประชุมขอให้รายงานความคืบหน้าทุกสัปดาห์ '.repeat(12));
    await show(noted, [ZEROS]);
    const remark = page.getByText('นัดประชุมวันจันทร์');
    const [line, cell] = [await remark.locator('xpath=..').boundingBox(), await remark.boundingBox()];
    expect(cell?.width).toBeCloseTo(line?.width ?? 0, 0);
    expect(cell?.height).toBeLessThan(30);
    expect(await cutCells()).toEqual([]);
    expect(await page.getByText('พิมพ์บันทึกต่อจากบรรทัดนี้').count()).toBe(0); // of use in the sheet only
    const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(width).toBeLessThanOrEqual(0);
  });

  test.each([
    ['plain', 'normal'],
    ['bold', 'bold'],
  ])(
    'lines for the meeting are framed, whether somebody has written on them or not: in %s letters',
    async (_, weight) => {
      const agreed = workbookWithDirectory();
      agreed.click(MENU, 'จัดทำสรุป');
      const agenda = agreed.sheet(SUMMARY).cells.findIndex(([cell]) => cell?.display === 'ประเด็นเสนอที่ประชุม') + 1;
      agreed.edit(`'${SUMMARY}'!A${agenda + 2}`, 'เร่ง O42 และ O43');
      agreed.evaluate(
        `SpreadsheetApp.getActive().getSheetByName('${SUMMARY}').getRange('A${agenda + 2}').setFontWeight('${weight}');`,
      );
      await show(agreed, [SUMMARY]);
      const lines = page.locator('tr').filter({ hasText: /^(ประเด็นเสนอที่ประชุม|เร่ง O42 และ O43|)$/ });
      const framed = await lines.evaluateAll((rows) =>
        rows.slice(-5).map((row) => row.querySelectorAll('.lined').length),
      );
      expect(framed).toEqual([0, 1, 1, 1, 1]);
    },
  );

  test('the cards of the summary stand without lines, as in the sheet; the table below has them', async () => {
    const made = workbookWithDirectory();
    made.click(MENU, 'จัดทำสรุป');
    await show(made, [SUMMARY]);
    const lined = (text: string) => page.locator('tr').filter({ hasText: text }).first().locator('.lined').count();
    expect(await lined('เหลือเวลาก่อนปิดรับ')).toBe(0);
    expect(await lined('ITA 23.52/40')).toBe(0);
    expect(await lined('คะแนนรายตัวชี้วัดย่อย')).toBe(7);
    const rows = made.sheet(SUMMARY).cells.length;
    made.edit(`'${SUMMARY}'!B${rows + 3}`, 'ตารางของที่ประชุม');
    made.edit(`'${SUMMARY}'!C${rows + 3}`, 'ผู้รับผิดชอบ');
    await show(made, [SUMMARY]);
    expect(await lined('ตารางของที่ประชุม')).toBeGreaterThan(0);
  });

  test('with half of the offices silent and a long agenda it is still one page, in smaller letters', async () => {
    const full = workbookWithDirectory();
    full.click(MENU, 'จัดทำสรุป');
    const rows = full.sheet(SUMMARY).cells.length;
    full.edit(`'${SUMMARY}'!A${rows + 12}`, 'ประเด็นสุดท้าย');
    await show(full, [SUMMARY]);
    expect(pageSizes(await pdf())).toEqual([UPRIGHT]);
    const zoom = await page.locator('.one-page').evaluate((tab) => Number(getComputedStyle(tab).zoom));
    expect(zoom).toBeLessThan(0.9);
    expect(zoom).toBeGreaterThanOrEqual(0.5);
  });

  test('the items lie on their side, every column printed, headings and codes on every page', async () => {
    await show(emulator, [SUMMARY, ITEMS]);
    const made = await pdf();
    const [first, ...others] = pageSizes(made);
    expect(first).toBe(UPRIGHT);
    expect(new Set(others)).toEqual(new Set([ON_ITS_SIDE]));
    expect(await cutCells()).toEqual([]);
    const { cells } = emulator.sheet(ITEMS);
    const headings = await page.locator('thead th').allTextContents();
    expect(headings).toEqual(expect.arrayContaining(cells[0]?.map(({ display }) => display) ?? []));
    expect(headings.filter((heading) => heading === 'ข้อ').length).toBe(await page.locator('table.list').count());
  });

  test.skipIf(!hasPdfReader)('every page of the PDF begins with the headings and ends with its number', async () => {
    await show(emulator, [SUMMARY, ITEMS]);
    const texts = pageTexts(await pdf());
    expect(texts.length).toBeGreaterThan(3);
    for (const [index, text] of texts.entries()) {
      if (index > 0) expect(text).toMatch(/^\s*(รายการ OIT.*\n\s*)?ข/);
      expect(text).toMatch(new RegExp(`${index + 1}\\s+\\S+\\s+${texts.length}\\s*$`));
    }
  });

  test('red is that of the tab, letters are large enough to read', async () => {
    await show(emulator, [ITEMS]);
    const reds = await page
      .locator('table')
      .first()
      .locator('td:first-child')
      .evaluateAll(
        (cells) => cells.filter((cell) => getComputedStyle(cell).backgroundColor === 'rgb(244, 199, 195)').length,
      );
    expect(reds).toBe(12);
    expect(await smallestLetters()).toBeGreaterThan(READABLE);
  });

  test('nothing is asked of any other machine', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await show(emulator, [SUMMARY, ITEMS]);
    expect(asked.filter((url) => !/^(data|about|blob):/.test(url))).toEqual([]);
  });
});

test('a list to fill in keeps its columns, however long the names in the first are', async () => {
  const emulator = emptyWorkbook();
  addTab(emulator, 'ลงชื่อ', [
    ['ชื่อ', 'ตำแหน่ง', 'ลายเซ็น'],
    ['สำนักงานทรัพยากรธรรมชาติและสิ่งแวดล้อมจังหวัดระยอง', '', ''],
  ]);
  await show(emulator, ['ลงชื่อ']);
  const cells = await page.locator('tr').evaluateAll((rows) => rows.map((row) => row.children.length));
  expect(cells).toEqual([3, 3]);
});

test("titles and closing words of somebody's own page have no frames, lines to write on below have", async () => {
  const emulator = emptyWorkbook();
  addTab(emulator, 'บันทึก', [['บันทึกข้อความ'], ['จึงเรียนมาเพื่อโปรดทราบ'], ['ปลัดจังหวัด']]);
  emulator.evaluate(`
    const sheet = SpreadsheetApp.getActive().getSheetByName('บันทึก');
    sheet.setHiddenGridlines(true);
    sheet.getRange('A1:D4').mergeAcross();`);
  await show(emulator, ['บันทึก']);
  const framed = await page
    .locator('tr')
    .evaluateAll((rows) => rows.map((row) => row.querySelector('.lined') !== null));
  expect(framed).toEqual([false, false, false, true]);
});

test('what is struck out, underlined or in italics in the tab is so on paper', async () => {
  const emulator = emptyWorkbook();
  addTab(emulator, 'งาน', [['ยกเลิก'], ['สำคัญ'], ['ตัวอย่าง'], ['ธรรมดา']]);
  emulator.evaluate(`
    const sheet = SpreadsheetApp.getActive().getSheetByName('งาน');
    sheet.getRange('A1').setFontLine('line-through');
    sheet.getRange('A2').setFontLine('underline');
    sheet.getRange('A3').setFontStyle('italic');`);
  await show(emulator, ['งาน']);
  const looks = await page.locator('td').evaluateAll((cells) =>
    cells.map((cell) => {
      const { textDecorationLine, fontStyle } = getComputedStyle(cell);
      return `${textDecorationLine} ${fontStyle}`;
    }),
  );
  expect(looks).toEqual(['line-through normal', 'underline normal', 'none italic', 'none normal']);
});

/** Without control characters and halves of pairs, which have no picture. */
const printable = (text: string): string => text.replace(/[^\P{C}\t\n]|\ufffd/gu, '');

test('hostile texts are words on paper and nothing else', async () => {
  const emulator = emptyWorkbook();
  const name = '</title><script>window.hacked = 1</script>" }';
  addTab(
    emulator,
    name,
    HOSTILE.map((text) => [text, 'ข้าง ๆ']),
  );
  await show(emulator, [name]);
  expect(await page.evaluate(() => (window as { hacked?: unknown }).hacked)).toBeUndefined();
  expect(await page.locator('body script').count()).toBe(1);
  expect(await page.locator('img, h1, b, body svg, a').count()).toBe(0);
  const shown = await page.locator('tr td:first-child').allTextContents();
  expect(shown.map(printable)).toEqual(HOSTILE.map(printable));
});

test.each([
  ['an empty tab', []],
  ['one cell', [['ก']]],
])('%s is one page', async (_, rows) => {
  const emulator = emptyWorkbook();
  addTab(emulator, 'เล็ก', rows);
  await show(emulator, ['เล็ก']);
  expect(pageSizes(await pdf())).toHaveLength(1);
});

test('three hundred columns are cut into bands that fit the paper, none left out', async () => {
  const emulator = emptyWorkbook();
  const headings = Array.from({ length: 300 }, (_, index) => `คอลัมน์ ${index + 1}`);
  addTab(emulator, 'กว้าง', [headings, headings.map((_, index) => String(index))]);
  await show(emulator, ['กว้าง']);
  expect(await page.locator('tr:first-child td').allTextContents()).toEqual(headings);
  const widths = await page
    .locator('table')
    .evaluateAll((tables) => tables.map((table) => table.getBoundingClientRect().width));
  expect(Math.max(...widths)).toBeLessThanOrEqual(1047);
  expect(await smallestLetters()).toBeGreaterThan(READABLE);
});

test('charts are drawn with their title, names and figures, in the room the tab leaves for them', async () => {
  const emulator = emptyWorkbook();
  emulator.evaluate(`
    const sheet = SpreadsheetApp.getActive().insertSheet('กราฟ');
    sheet.getRange('A1:C3').setValues([['ตัวชี้วัด', 'ปี 2563', 'ปี 2564'], ['9.1', 55.56, 33.33], ['9.2', 87.5, 100]]);
    sheet.getRange('A12').setValue('ท้ายหน้า');
    const chart = sheet.newChart().asColumnChart().addRange(sheet.getRange('A1:C3')).setNumHeaders(1)
      .setTitle('คะแนนรายตัวชี้วัดย่อย').setPosition(5, 1, 0, 0).build();
    sheet.insertChart(chart);
    const bars = sheet.newChart().asBarChart().setStacked().addRange(sheet.getRange('A1:C3')).setNumHeaders(1)
      .setTitle('การตอบกลับ').setPosition(14, 1, 0, 0).build();
    sheet.insertChart(bars);`);
  await show(emulator, ['กราฟ']);
  const [columns, bars] = [
    page.getByRole('img', { name: 'คะแนนรายตัวชี้วัดย่อย' }),
    page.getByRole('img', { name: 'การตอบกลับ' }),
  ];
  for (const text of ['ปี 2563', 'ปี 2564', '9.1', '55.56', '87.50', '100'])
    expect(await columns.getByText(text, { exact: true }).count(), text).toBe(1);
  expect(await bars.getByText('9.2', { exact: true }).count()).toBe(1);
  const top = async (place: typeof columns) => (await place.boundingBox())?.y ?? 0;
  const last = page.getByText('ท้ายหน้า');
  expect(await top(columns)).toBeLessThan(await top(last));
  expect(await top(bars)).toBeGreaterThan(await top(last));
  expect(pageSizes(await pdf())).toHaveLength(1);
});
