// The export dialog as a coordinator uses it: several tabs at once, by mouse and by keyboard, in Thai and in English.

import { readFile } from 'node:fs/promises';
import type { Download, FrameLocator, Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MENU } from '../../tools/sample/people.js';
import { pageSizes, UPRIGHT } from '../ui/pdf.js';
import { readXlsx } from '../ui/read-xlsx.js';
import { closeDialog, EXPORT, goToTab, openAddOn, openJob } from './coordinator.js';
import { cell, chooseMenu, type Demo } from './demo.js';
import { seriousIn } from './serious.js';

const SUMMARY = 'สรุปผู้บริหาร';
const SUMMARIES = [SUMMARY, 'สรุปรายหน่วยงาน', 'ข้อที่ได้ 0.00'];
const ITEMS = 'รายการ OIT';
const MAKE = 'สร้างไฟล์';

let demo: Demo;
let tab: Tab;
let dialog: FrameLocator;
beforeAll(async () => {
  demo = await openAddOn();
  tab = await demo.visit();
  dialog = await openJob(tab, EXPORT);
});
afterAll(() => demo?.close());

const box = (name: string) => dialog.getByRole('checkbox', { name });
const format = (name: string) => dialog.getByRole('radio', { name });
const button = (name: string) => dialog.getByRole('button', { name, exact: true });

async function serious(): Promise<readonly string[]> {
  const frame = await (await tab.locator('iframe.script-frame').elementHandle())?.contentFrame();
  return frame ? seriousIn(frame) : ['the dialog has no page'];
}

/** Files saved by what is done, in order. */
async function saved(count: number, work: () => Promise<void>): Promise<Download[]> {
  const files: Download[] = [];
  const collect = (file: Download) => files.push(file);
  tab.on('download', collect);
  await work();
  await expect.poll(() => files.length, { timeout: 20_000 }).toBe(count);
  tab.off('download', collect);
  return files;
}

test('opens with the summaries ticked: two clicks and the file is there, the sheet still in view', async () => {
  for (const summary of SUMMARIES) expect(await box(summary).isChecked()).toBe(true);
  expect(await box(ITEMS).isChecked()).toBe(false);
  const [file] = await saved(1, () => button(MAKE).click());
  expect(file?.suggestedFilename()).toMatch(/^สรุปผู้บริหาร.* จังหวัดระยอง 2564-03-17\.xlsx$/);
  await dialog.getByRole('status').filter({ hasText: 'บันทึกไฟล์' }).waitFor();
  expect(await tab.getByRole('tab', { selected: true }).textContent()).toBe(ITEMS);
  expect(await serious()).toEqual([]);
});

test('several tabs are one Excel file, a sheet each, in the order of the list', async () => {
  await box('การมอบหมาย').check();
  await box(ITEMS).check();
  const [file] = await saved(1, () => button(MAKE).click());
  const sheets = await readXlsx(await readFile((await file?.path()) ?? ''));
  expect(sheets.map(({ name }) => name).slice(-2)).toEqual([ITEMS, 'การมอบหมาย']);
  expect(sheets[0]?.name).toBe(SUMMARY);
  expect(sheets.find(({ name }) => name === ITEMS)?.rows).toHaveLength(44);
});

test('as CSV each tab is a file, and each can be saved once more', async () => {
  await format('CSV').check();
  await dialog.getByText('แท็บละหนึ่งไฟล์').waitFor();
  expect(await dialog.locator('.hint.format').innerText()).toMatch(/0381234567.*เลือก Excel/); // which would lose its zero there
  for (const summary of SUMMARIES) await box(summary).uncheck();
  const files = await saved(2, () => button(MAKE).click());
  expect(files.map((file) => file.suggestedFilename())).toEqual([
    'รายการ OIT จังหวัดระยอง 2564-03-17.csv',
    'การมอบหมาย จังหวัดระยอง 2564-03-17.csv',
  ]);
  const [again] = await saved(1, () => dialog.getByRole('link', { name: 'การมอบหมาย' }).click());
  expect((await readFile((await again?.path()) ?? '', 'utf8')).slice(0, 4)).toBe('\ufeffข้อ');
});

test('the print view is ready in the dialog and in a tab of its own, named as the PDF will be', async () => {
  await box(ITEMS).uncheck();
  await box('การมอบหมาย').uncheck();
  await box(SUMMARY).check();
  await format('PDF').check();
  await button('เปิดหน้าพิมพ์').click();
  await dialog.getByText('บันทึกเป็น PDF').waitFor();
  await dialog.frameLocator('iframe').locator('html[data-ready]').waitFor();
  const isInSight = (it: Element) => {
    const { left, top, bottom } = it.getBoundingClientRect();
    return (
      it.contains(document.elementFromPoint(left + 5, top + 2)) &&
      it.contains(document.elementFromPoint(left + 5, bottom - 2))
    );
  };
  expect(await button('พิมพ์อีกครั้ง').evaluate(isInSight)).toBe(true); // above the buttons at the foot, not behind them
  const [view] = await Promise.all([tab.waitForEvent('popup'), dialog.getByRole('link', { name: 'แท็บใหม่' }).click()]);
  await view.locator('html[data-ready]').waitFor();
  expect(await view.title()).toMatch(/^สรุปผู้บริหาร.* จังหวัดระยอง 2564-03-17$/);
  const pdf = await view.pdf({ preferCSSPageSize: true });
  expect(pageSizes(pdf)[0]).toBe(UPRIGHT);
  expect(pdf.toString('latin1')).toContain('+Sarabun-Regular');
  await view.close();
  expect(await serious()).toEqual([]);
});

test('a text too long for Excel is named below the file', async () => {
  await tab.route('**/command', async (route) => {
    if (!route.request().postData()?.includes('getExportTab')) return route.continue();
    const response = await route.fetch();
    const body = (await response.text()).replace('ข้อมูลผู้บริหาร', 'ก'.repeat(33_000));
    return route.fulfill({ response, body });
  });
  for (const summary of SUMMARIES) await box(summary).uncheck();
  await box(ITEMS).check();
  await format('Excel').check();
  await saved(1, () => button(MAKE).click());
  await dialog.getByText('ข้อความยาวเกินที่ไฟล์ Excel รับได้ 1 ช่อง').click();
  await dialog.getByText('แท็บ “รายการ OIT” ช่อง B3 ยาว 33000 ตัวอักษร').waitFor();
  expect(await serious()).toEqual([]);
  await tab.unroute('**/command');
});

test('colours that neither file nor paper have are told of below them', async () => {
  const unknown = { areas: [[1, 1, 9, 1]], kind: '', given: [], background: '', color: '', bold: false };
  await tab.route('**/command', async (route) => {
    if (!route.request().postData()?.includes('getExportTab')) return route.continue();
    const response = await route.fetch();
    const body = (await response.text()).replace(
      /(\\*")rules\1:\[(\]?)/,
      (_, quote: string, end: string) =>
        `${quote}rules${quote}:[${JSON.stringify(unknown).replace(/"/g, quote)}${end || ','}`,
    );
    return route.fulfill({ response, body });
  });
  const told = dialog.getByText('แท็บ “รายการ OIT” มีกฎสี 1 ข้อที่ส่งออกไม่ได้');
  await saved(1, () => button(MAKE).click());
  await told.waitFor({ state: 'attached' });
  await format('PDF').check();
  await button('เปิดหน้าพิมพ์').click();
  await dialog.getByText('บันทึกเป็น PDF').waitFor();
  await told.waitFor({ state: 'attached' });
  await tab.unroute('**/command');
});

test('without a tab there is nothing to make', async () => {
  await format('Excel').check();
  await button('เลือกทั้งหมด (เว้นบันทึกของระบบ)').click();
  const boxes = dialog.getByRole('checkbox');
  const ticked = await boxes.evaluateAll((all) => (all as HTMLInputElement[]).map(({ checked }) => checked));
  expect(await dialog.getByRole('checkbox', { name: 'บันทึกของระบบ', checked: false }).count()).toBe(2);
  expect(ticked.filter((it) => !it)).toHaveLength(2); // all but the logs
  await button('ไม่เลือก').click();
  await dialog.getByText('ยังไม่ได้เลือกแท็บ').waitFor();
  expect(await button(MAKE).isDisabled()).toBe(true);
  await closeDialog(tab, EXPORT);
});

test('a summary that would be wrong is not saved: the dialog names the cell, and after its repair goes on', async () => {
  await goToTab(tab, ITEMS);
  await cell(tab, 'C5').click();
  await tab.keyboard.type("'0.00\n");
  dialog = await openJob(tab, EXPORT);
  await button(MAKE).click();
  const problem = dialog.getByRole('alert');
  await expect
    .poll(() => problem.textContent(), { timeout: 20_000 })
    .toMatch(/“รายการ OIT” แถว 5 .*พิมพ์ใหม่เป็นตัวเลข.* ยังไม่ได้สร้างไฟล์ใด/);
  await closeDialog(tab, EXPORT);
  await cell(tab, 'C5').click();
  await tab.keyboard.type('0\n');
  dialog = await openJob(tab, EXPORT);
  await saved(1, () => button(MAKE).click());
  await closeDialog(tab, EXPORT);
});

test('where Google refuses the dialog its questions it says so, and the next one needs to ask nothing', async () => {
  await tab.route('**/command', (route) =>
    route.request().postData()?.includes('"kind":"call"') ? route.abort() : route.continue(),
  );
  await chooseMenu(tab, MENU, 'ส่งออก…');
  const frame = tab.frameLocator('iframe[title^="ส่งออก"]');
  await frame.getByRole('alert').waitFor();
  await closeDialog(tab, EXPORT);
  dialog = await openJob(tab, EXPORT);
  expect(await dialog.getByRole('checkbox').count()).toBe(
    await dialog.getByRole('checkbox', { name: /สรุป|0\.00|OIT/ }).count(),
  );
  const [file] = await saved(1, () => button(MAKE).click());
  expect(file?.suggestedFilename()).toMatch(/^สรุปผู้บริหาร.*\.xlsx$/);
  await closeDialog(tab, EXPORT);
  await tab.unroute('**/command');
});

test('in English, and by keyboard alone: Tab, space, Enter', async () => {
  await chooseMenu(tab, MENU, 'ตั้งค่า', 'English');
  await tab.getByText('Changed to English').waitFor();
  await chooseMenu(tab, MENU, 'Export…');
  dialog = tab.frameLocator('iframe[title^="Export"]');
  await box(SUMMARY).focus();
  for (const summary of SUMMARIES) {
    await tab.keyboard.press('Space');
    await expect.poll(() => box(summary).isChecked()).toBe(false);
    await tab.keyboard.press('Tab');
  }
  while (!(await box(ITEMS).evaluate((it) => it === document.activeElement))) await tab.keyboard.press('Tab');
  await tab.keyboard.press('Space');
  while (!(await format('Excel').evaluate((it) => it === document.activeElement))) await tab.keyboard.press('Tab');
  await tab.keyboard.press('ArrowRight');
  await dialog.getByText('A file for each tab').waitFor();
  await tab.keyboard.press('Tab');
  const [file] = await saved(1, () => tab.keyboard.press('Enter'));
  expect(file?.suggestedFilename()).toMatch(/\.csv$/);
  await dialog.getByText(/^Saved /).waitFor();
  expect(await button('Make the file').evaluate((it) => it === document.activeElement)).toBe(true);
  expect(await dialog.locator('main').innerText()).not.toMatch(/เลือก|แท็บที่|ไฟล์/);
});
