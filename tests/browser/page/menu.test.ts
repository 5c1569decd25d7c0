import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cell, chooseMenu, type Demo, openDemo } from '../demo.js';

let demo: Demo;
beforeAll(async () => {
  demo = await openDemo();
});
afterAll(() => demo.close());

test('Sheets’ own menus are greyed, the script’s is live', async () => {
  const tab = await demo.visit();
  await expect.poll(() => tab.getByRole('menuitem', { disabled: true }).count()).toBe(9);
  expect(await tab.getByRole('menuitem', { name: 'สาธิต' }).isEnabled()).toBe(true);
});

test('an alert waits for its answer, and the script goes on with it', async () => {
  const tab = await demo.visit();
  await chooseMenu(tab, 'สาธิต', 'ถามยืนยัน');
  const dialog = tab.getByRole('alertdialog', { name: 'ยืนยัน' });
  expect(await dialog.textContent()).toContain('ระบายสีเซลล์ A2 หรือไม่');
  await dialog.getByRole('button', { name: 'ใช่', exact: true }).click();
  await tab.getByText('ระบายสีแล้ว').waitFor();
  await dialog.waitFor({ state: 'detached' });
  await expect.poll(() => backgroundOf(tab)).toBe('rgb(244, 204, 204)');
});

test('closing an alert, by Escape or its title bar, answers neither yes nor no and leads back to the cell', async () => {
  const tab = await demo.visit();
  await cell(tab, 'B5').click();
  const closeButton = tab.getByRole('button', { name: 'ปิด', exact: true });
  for (const close of [() => tab.keyboard.press('Escape'), () => closeButton.click()]) {
    await chooseMenu(tab, 'สาธิต', 'ถามยืนยัน');
    await expect.poll(() => focusedText(tab)).toBe('ใช่');
    await close();
    await tab.getByRole('alertdialog').waitFor({ state: 'detached' });
    expect(await backgroundOf(tab)).not.toBe('rgb(244, 204, 204)');
    await tab.keyboard.type('9');
    expect(await tab.getByRole('textbox', { name: 'แก้ไขเซลล์ B5' }).inputValue()).toBe('9');
    await tab.keyboard.press('Escape');
  }
});

test('an alert is still there after the page is loaded again', async () => {
  const tab = await demo.visit();
  await chooseMenu(tab, 'สาธิต', 'ถามยืนยัน');
  await tab.getByRole('alertdialog').waitFor();
  await tab.reload();
  await tab.getByRole('alertdialog').getByRole('button', { name: 'ไม่ใช่' }).click();
  await tab.getByRole('alertdialog').waitFor({ state: 'detached' });
});

test('a prompt returns what was typed', async () => {
  const tab = await demo.visit();
  await chooseMenu(tab, 'สาธิต', 'ถามชื่อ');
  await tab.getByRole('textbox', { name: 'ท่านชื่ออะไร' }).fill('สมชาย');
  await tab.keyboard.press('Enter');
  await expect.poll(() => cell(tab, 'B2').textContent()).toBe('สมชาย');
});

test('the keyboard alone reaches an item in a submenu, and Escape leads back', async () => {
  const tab = await demo.visit();
  await tab.getByRole('menuitem', { name: 'สาธิต' }).focus();
  await tab.keyboard.press('ArrowDown');
  await tab.keyboard.press('ArrowUp');
  await tab.keyboard.press('ArrowRight');
  await tab.keyboard.press('ArrowDown');
  expect(await focusedText(tab)).toBe('ทำให้พัง');
  await tab.keyboard.press('Escape');
  expect(await focusedText(tab)).toBe('เพิ่มเติม');
  await tab.keyboard.press('ArrowRight');
  await tab.keyboard.press('Enter');
  await tab.getByRole('button', { name: /กล่องจดหมาย \(1\)/ }).waitFor();
});

test('a script that fails says so in a red box, until dismissed', async () => {
  const tab = await demo.visit();
  await chooseMenu(tab, 'สาธิต', 'เพิ่มเติม', 'ทำให้พัง');
  const box = tab.getByRole('alert');
  await expect.poll(() => box.textContent()).toContain('พังตามที่ขอ');
  await box.getByRole('button', { name: 'ปิด' }).click();
  await expect.poll(() => box.textContent()).toBe('');
});

test('a long job shows that it runs, and starting over ends it', async () => {
  const tab = await demo.visit();
  const running = tab.getByRole('status').getByText('กำลังเรียกใช้สคริปต์…');
  expect(await running.count()).toBe(0);
  await chooseMenu(tab, 'สาธิต', 'เพิ่มเติม', 'ไม่รู้จบ');
  await running.waitFor();
  await tab.getByRole('button', { name: 'เริ่มใหม่', exact: true }).click();
  await tab.getByRole('button', { name: 'เริ่มใหม่จากข้อมูลตัวอย่าง' }).click();
  await running.waitFor({ state: 'detached' });
});

const backgroundOf = (tab: Tab) => cell(tab, 'A2').evaluate((element) => getComputedStyle(element).backgroundColor);

const focusedText = (tab: Tab) => tab.evaluate(() => document.activeElement?.textContent);
