// The short form of `npm run test:page`: one walk over everything of the local page that a visitor touches first.

import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cell, chooseMenu, type Demo, openDemo } from './demo.js';

let demo: Demo;
let tab: Tab;
beforeAll(async () => {
  demo = await openDemo();
  tab = await demo.visit();
});
afterAll(() => demo.close());

test('what is typed goes through the document and its onEdit, and Enter leads on', async () => {
  await cell(tab, 'A3').click();
  await tab.keyboard.type('ข้อใหม่');
  await tab.keyboard.press('Enter');
  await expect.poll(() => cell(tab, 'A3').getAttribute('aria-description')).toBe('แก้ไขแล้ว');
  expect(await cell(tab, 'A3').textContent()).toBe('ข้อใหม่');
  await tab.keyboard.type('7');
  await tab.getByRole('textbox', { name: 'แก้ไขเซลล์ A4' }).waitFor();
  await tab.keyboard.press('Escape');
});

test('an alert waits for its answer and gives the focus back to the cell', async () => {
  await cell(tab, 'B5').click();
  await chooseMenu(tab, 'สาธิต', 'ถามยืนยัน');
  await tab.getByRole('alertdialog').getByRole('button', { name: 'ใช่', exact: true }).click();
  await tab.getByText('ระบายสีแล้ว').waitFor();
  await tab.keyboard.type('9');
  expect(await tab.getByRole('textbox', { name: 'แก้ไขเซลล์ B5' }).inputValue()).toBe('9');
  await tab.keyboard.press('Escape');
});

test('a sidebar calls the script, and the sheet shows the effect without being loaded again', async () => {
  await chooseMenu(tab, 'สาธิต', 'เปิดแถบข้าง');
  const panel = tab.frameLocator('iframe[title="แถบสาธิต"]');
  await panel.getByRole('button', { name: 'คูณสอง' }).click();
  await expect.poll(() => panel.getByRole('status').textContent()).toBe('ผลลัพธ์ 42 หน่วย');
  await expect.poll(() => cell(tab, 'C2').textContent()).toBe('42.00');
});

test('a mail lies in the inbox, and the day moves on', async () => {
  await chooseMenu(tab, 'สาธิต', 'เพิ่มเติม', 'ส่งอีเมล');
  await tab.getByRole('button', { name: 'กล่องจดหมาย (1)' }).click();
  await tab.frameLocator('[title="เนื้อหาอีเมล"]').getByText('ผู้ประสานงาน').waitFor();
  await tab.getByRole('button', { name: 'เลื่อนไป 1 วัน' }).click();
  await tab.getByText('วันพฤหัสบดีที่ 18 มี.ค. 2564').waitFor();
});
