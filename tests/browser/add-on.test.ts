// The built add-on on the local page, as a coordinator uses it: by menu, by the Thai names of things, by keyboard.

import { readFile } from 'node:fs/promises';
import type { Download, FrameLocator, Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MENU } from '../../tools/sample/people.js';
import { closeDialog, EXPORT, goToTab, openAddOn, openJob, PANEL, REMIND, REPLIES, SET_UP } from './coordinator.js';
import { cell, chooseMenu, type Demo } from './demo.js';

let demo: Demo;
beforeAll(async () => {
  demo = await openAddOn();
});
afterAll(() => demo.close());

const rowsWith = (tab: Tab, ...texts: string[]) =>
  texts.reduce((rows, hasText) => rows.filter({ hasText }), tab.getByRole('row'));

const tabNames = (tab: Tab): Promise<string[]> => tab.getByRole('tab').allTextContents();
const itemCodes = (tab: Tab) => tab.getByRole('gridcell', { name: /^O\d+$/ });
const FOUR_TABS = ['รายการ OIT', 'การมอบหมาย', 'หน่วยงาน', 'ตั้งค่า'];

test('an empty sheet offers set-up alone, and set-up makes the four tabs with the 43 items', async () => {
  const tab = await demo.visit('empty');
  await tab.getByText('วันพุธที่ 17 มี.ค. 2564').waitFor();
  expect(await tab.getByRole('region', { name: 'ลองใช้' }).getByRole('listitem').count()).toBe(5);
  await chooseMenu(tab, MENU);
  expect(await tab.getByRole('menu').getByRole('menuitem').allTextContents()).toEqual([`${SET_UP}…`]);
  await tab.keyboard.press('Escape');
  const frame = await openJob(tab, SET_UP);
  await frame.getByRole('button', { name: 'สร้างสเปรดชีต' }).click();
  await expect.poll(() => frame.getByRole('status').first().textContent()).toContain('43 ข้อ');
  await frame.getByRole('button', { name: 'ปิด', exact: true }).click();
  await expect.poll(() => tabNames(tab)).toEqual(FOUR_TABS);
  await expect.poll(() => itemCodes(tab).count()).toBe(43);
});

describe('on the sample workbook', () => {
  let tab: Tab;
  beforeAll(async () => {
    tab = await demo.visit();
  });

  test('columns that are folded away open by their button, by mouse and by keyboard', async () => {
    const fold = (does: string) => tab.getByRole('button', { name: `${does}กลุ่มคอลัมน์ J–L` });
    const comment = tab.getByRole('gridcell', { name: 'ข้อคิดเห็นปี 2564', exact: true });
    expect(await comment.count()).toBe(0);
    await fold('ขยาย').click();
    await comment.waitFor();
    await fold('ยุบ').click();
    await comment.waitFor({ state: 'detached' });
    await cell(tab, 'A2').click();
    await tab.keyboard.press('Escape');
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Enter');
    await comment.waitFor();
    await fold('ยุบ').press('Enter');
    await comment.waitFor({ state: 'detached' });
  });

  test('the workbook is saved as an Excel file under its title', async () => {
    const [file] = await Promise.all([
      tab.waitForEvent('download'),
      tab.getByRole('link', { name: 'ดาวน์โหลด .xlsx' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('ติดตาม OIT จังหวัดระยอง ปี 2564.xlsx');
    expect((await readFile(await file.path())).subarray(0, 2).toString()).toBe('PK');
  });

  test('selected items are assigned to a ticked agency, with the effect shown before it is saved', async () => {
    await tab.getByRole('rowheader', { name: '3', exact: true }).click();
    await tab.getByRole('rowheader', { name: '4', exact: true }).click({ modifiers: ['Shift'] });
    const panel = await openJob(tab, PANEL);
    await panel.getByText('เลือกแล้ว 2 ข้อ').waitFor();
    await panel.getByRole('searchbox', { name: 'ค้นหาหน่วยงาน' }).fill('ประมง');
    await panel.getByRole('checkbox', { name: 'สำนักงานประมงจังหวัดระยอง' }).check();
    await panel.getByText('2 ข้อ × 1 หน่วยงาน: เพิ่ม 2').waitFor();
    await panel.getByRole('button', { name: 'สิ้นเดือน' }).click();
    await panel.getByRole('button', { name: 'บันทึก', exact: true }).click();
    await panel.getByText('บันทึกแล้ว: เพิ่ม 2').waitFor();
    await goToTab(tab, 'การมอบหมาย');
    await cell(tab, 'A2').click();
    await tab.keyboard.press('Control+End');
    for (const item of ['ข้อมูลผู้บริหาร', 'อำนาจหน้าที่'])
      await expect.poll(() => rowsWith(tab, item, 'สำนักงานประมงจังหวัดระยอง', 'ให้ข้อมูล').count()).toBe(1);
    await goToTab(tab, 'รายการ OIT');
  });

  test('the item of the selected row is read in full in the panel: components, comment, owners', async () => {
    const panel = await openJob(tab, PANEL);
    await tab.getByRole('rowheader', { name: '18', exact: true }).click();
    await panel.getByRole('button', { name: 'ใช้แถวที่เลือกในชีต' }).click();
    await panel.getByRole('button', { name: 'O17 E-Service' }).waitFor();
    for (const text of ['องค์ประกอบด้านข้อมูล', 'ข้อคิดเห็นปีที่แล้ว', /ผู้รับผิดชอบ \(ได้รับข้อมูล \d+ จาก \d+\)/, 'หลักฐาน'])
      await panel.getByRole('heading', { name: text }).waitFor();
  });

  test('what offices have answered does not go at one click', async () => {
    const panel = await openJob(tab, PANEL);
    await panel.getByRole('searchbox', { name: 'ค้นหาข้อ' }).fill('O21');
    await panel.getByRole('checkbox', { name: /^O21 / }).check();
    await panel.getByRole('checkbox', { name: 'ทุกส่วนราชการ (32)' }).check();
    await panel.getByRole('radio', { name: 'นำออก' }).check();
    await panel.getByText(/^จะนำออก \d+ รายการที่หน่วยงานตอบมาแล้ว/).waitFor();
    await panel.getByRole('button', { name: 'บันทึก', exact: true }).click();
    await panel.getByRole('button', { name: 'ยืนยันบันทึก' }).click();
    await panel.getByText(/^บันทึกแล้ว: นำออก/).waitFor();
    await panel.getByText('ยังไม่ได้เลือกข้อ').waitFor();
    await panel.getByRole('button', { name: 'เลิกทำ' }).click();
    await panel.getByText(/^เลิกทำแล้ว/).waitFor();
  });

  test('replies of two offices are recorded at once, and taken back from the menu', async () => {
    const dialog = await openJob(tab, REPLIES);
    await dialog.getByRole('button', { name: /^สำนักงานเกษตรจังหวัดระยอง/ }).click();
    await dialog.getByRole('checkbox', { name: 'เลือกทั้งหมด' }).check();
    await dialog.getByRole('searchbox').fill('ปศุสัตว์');
    await dialog.getByRole('button', { name: /ปศุสัตว์/ }).click();
    await dialog.getByRole('combobox', { name: 'สถานะ O13' }).selectOption('ขอให้แก้ไข');
    await dialog.getByRole('textbox', { name: 'ต้องแก้ไขอะไร O13' }).fill('ไฟล์เปิดไม่ได้');
    await dialog.getByText('จะบันทึก 12 รายการ จาก 2 หน่วยงาน').waitFor();
    await dialog.getByRole('button', { name: 'บันทึก', exact: true }).click();
    await dialog.getByText('บันทึกแล้ว 12 รายการ').waitFor();
    await closeDialog(tab, REPLIES);
    await goToTab(tab, 'การมอบหมาย');
    await expect.poll(() => rowsWith(tab, 'สำนักงานปศุสัตว์จังหวัดระยอง', 'ไฟล์เปิดไม่ได้').count()).toBe(1);
    await chooseMenu(tab, MENU, 'เลิกทำรายการล่าสุด');
    await tab.getByRole('alertdialog').getByRole('button', { name: 'ใช่', exact: true }).click();
    await tab.getByText(/^เลิกทำแล้ว: บันทึกการรับข้อมูล/).waitFor();
    await expect.poll(() => rowsWith(tab, 'สำนักงานปศุสัตว์จังหวัดระยอง', 'ไฟล์เปิดไม่ได้').count()).toBe(0);
    await goToTab(tab, 'รายการ OIT');
  });

  test('the red of the twelve zero items is hidden by one click and shown again by the next', async () => {
    const RED = 'rgb(244, 199, 195)';
    const redCodes = () =>
      itemCodes(tab).evaluateAll(
        (cells, red) => cells.filter((it) => getComputedStyle(it).backgroundColor === red).length,
        RED,
      );
    const toggle = () => chooseMenu(tab, MENU, 'แสดง/ซ่อนสีข้อที่ได้ 0.00');
    expect(await redCodes()).toBe(12);
    await toggle();
    await expect.poll(redCodes).toBe(0);
    await tab.getByText('ซ่อนสีแล้ว').waitFor();
    await toggle();
    await expect.poll(redCodes).toBe(12);
  });

  test('tabs are saved as an Excel file and as CSV that Excel reads in Thai', async () => {
    const frame = await openJob(tab, EXPORT);
    await frame.getByRole('button', { name: 'เลือกทั้งหมด' }).click();
    await frame.getByRole('button', { name: 'ไม่เลือก' }).click();
    await frame.getByRole('checkbox', { name: 'รายการ OIT' }).check();
    const excel = await savedBy(tab, frame);
    expect(excel.suggestedFilename()).toMatch(/^รายการ OIT จังหวัดระยอง .+\.xlsx$/);
    expect((await readFile(await excel.path())).subarray(0, 2).toString()).toBe('PK');
    await frame.getByRole('radio', { name: 'CSV' }).check();
    const csv = await savedBy(tab, frame);
    expect(csv.suggestedFilename()).toMatch(/\.csv$/);
    const text = await readFile(await csv.path(), 'utf8');
    expect(text).toMatch(/^\uFEFFข้อ,ข้อมูล,/);
    expect(text.match(/^O\d+,/gm)).toHaveLength(43);
    await closeDialog(tab, EXPORT);
  });

  test('the summary is made, shown at once, and says 58.81 for last year', async () => {
    await chooseMenu(tab, MENU, 'จัดทำสรุป');
    await expect.poll(() => tabNames(tab)).toEqual([...FOUR_TABS, 'สรุปผู้บริหาร', 'สรุปรายหน่วยงาน', 'ข้อที่ได้ 0.00']);
    await expect.poll(() => rowsWith(tab, 'คะแนน OIT ปี 2563').textContent()).toContain('58.81');
    await goToTab(tab, 'รายการ OIT');
  });
});

async function savedBy(tab: Tab, frame: FrameLocator): Promise<Download> {
  const [download] = await Promise.all([
    tab.waitForEvent('download'),
    frame.getByRole('button', { name: 'สร้างไฟล์' }).click(),
  ]);
  await frame.getByText(`บันทึกไฟล์ ${download.suggestedFilename()} แล้ว`).waitFor();
  return download;
}

describe('a round of reminders', () => {
  let tab: Tab;
  let frame: FrameLocator;
  let mails: number;
  beforeAll(async () => {
    tab = await demo.visit();
    frame = await openJob(tab, REMIND);
    mails = await frame.getByRole('button', { name: 'ดูตัวอย่าง' }).count();
  });
  const inbox = (count: number) => tab.getByRole('button', { name: `กล่องจดหมาย (${count})`, exact: true });
  const SENT_BEFORE = 36;

  test('begins with the exact number of mails and people, and any mail as it will look', async () => {
    expect(mails).toBeGreaterThan(0);
    await frame.getByText(`จะส่ง ${mails} ฉบับ ถึงผู้รับ ${mails} ราย`, { exact: true }).waitFor();
    const line = frame.getByRole('row', { name: 'สำนักงานประมงจังหวัดระยอง' });
    await line.getByRole('button', { name: 'ดูตัวอย่าง' }).click();
    await frame.getByRole('heading', { name: 'ขอติดตามข้อมูล OIT ปี 2564 ค้าง 9 ข้อ' }).waitFor();
    await frame.frameLocator('iframe').getByText('31 มีนาคม 2564 (เหลือ 14 วัน)').waitFor();
    await frame.getByRole('button', { name: 'ย้อนกลับ' }).click();
  });

  test('sends nothing before it was confirmed, and then just as many as it said', async () => {
    await frame.getByRole('button', { name: `ส่ง ${mails} ฉบับ` }).click();
    await frame.getByText(`ส่ง ${mails} ฉบับ ถึงผู้รับ ${mails} ราย ใช่หรือไม่?`).waitFor();
    await inbox(SENT_BEFORE).waitFor();
    await frame.getByRole('button', { name: `ยืนยันส่ง ${mails} ฉบับ` }).click();
    await frame.getByText(`ส่งให้ Gmail แล้ว ${mails} ฉบับ`, { exact: true }).waitFor();
    await frame.getByRole('button', { name: 'ปิด' }).click();
    await inbox(SENT_BEFORE + mails).waitFor();
    await tab.getByText(`โควตาอีเมลเหลือ ${(1500 - mails).toLocaleString('en')}`).waitFor();
  });

  test('sends nothing when run again', async () => {
    await openJob(tab, REMIND);
    await frame.getByText('วันนี้ไม่มีอีเมลที่ต้องส่ง').waitFor();
    expect(await frame.getByRole('button', { name: /^ส่ง \d+ ฉบับ/ }).count()).toBe(0);
    await closeDialog(tab, REMIND);
  });

  test('ends in the inbox, in letters that a phone shows without sideways scroll', async () => {
    await inbox(SENT_BEFORE + mails).click();
    await tab.getByRole('combobox', { name: 'ผู้รับ' }).selectOption('fisheries@rayong.example');
    await tab
      .getByRole('list', { name: 'รายการอีเมล' })
      .getByRole('button', { name: /ขอติดตามข้อมูล/ })
      .click();
    await tab.getByRole('button', { name: 'โทรศัพท์ 360' }).click();
    const letter = tab.frameLocator('iframe[title="เนื้อหาอีเมล"]');
    await letter.getByRole('link', { name: 'ตอบกลับ' }).waitFor();
    expect((await tab.getByTitle('เนื้อหาอีเมล').boundingBox())?.width).toBe(360);
    expect(await letter.locator('html').evaluate((page) => page.scrollWidth - page.clientWidth)).toBe(0);
  });
});
