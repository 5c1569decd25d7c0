// What goes wrong around the page: the server goes away and comes back, its worker dies, two windows look at one document.

import type { Page as Tab } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from '../../../emulator/page/server.js';
import { cell, DEMO, openDemo } from '../demo.js';

const MORTAL = new URL('./mortal-worker.ts', import.meta.url);

const alert = (tab: Tab) => tab.getByRole('alert');

async function type(tab: Tab, name: string, text: string): Promise<void> {
  await cell(tab, name).click();
  await tab.keyboard.type(text);
  await tab.keyboard.press('Enter');
}

test('the server goes away and comes back: the page says so, goes on by itself, and has kept what was typed', async () => {
  const demo = await openDemo();
  const tab = await demo.visit();
  await demo.leave();
  await alert(tab).getByText('ติดต่อเครื่องจำลองไม่ได้ กำลังลองใหม่').waitFor();
  await type(tab, 'B3', 'พิมพ์ตอนขาด');
  await alert(tab).getByText('“พิมพ์ตอนขาด”').waitFor();
  const again = await openPage({ port: Number(new URL(demo.url).port), setup: DEMO });
  await alert(tab).getByText('กำลังลองใหม่').waitFor({ state: 'detached' });
  await alert(tab).getByRole('button', { name: 'ลองอีกครั้ง' }).click();
  await expect.poll(() => cell(tab, 'B3').textContent()).toBe('พิมพ์ตอนขาด');
  await expect.poll(() => alert(tab).textContent()).toBe('');
  await demo.close();
  await again.close();
});

test('a server whose document dies says why, keeps what was typed, and starts over when asked', async () => {
  const demo = await openDemo(MORTAL);
  const tab = await demo.visit('empty');
  await type(tab, 'A1', 'die');
  await alert(tab).getByText('เครื่องจำลองหยุดทำงาน').waitFor();
  await alert(tab).getByText('ล้มตามที่ขอ').first().waitFor();
  await type(tab, 'B3', 'พิมพ์ตอนล้ม');
  await alert(tab).getByText('“พิมพ์ตอนล้ม”').waitFor();
  await tab.getByRole('button', { name: 'เริ่มใหม่', exact: true }).click();
  await tab.getByRole('button', { name: 'เริ่มใหม่จากข้อมูลตัวอย่าง' }).click();
  await expect.poll(() => alert(tab).getByText('เครื่องจำลองหยุดทำงาน').count()).toBe(0);
  // What killed it may be kept as well, if it died before it could answer.
  const kept = alert(tab).locator('.error').filter({ hasText: '“พิมพ์ตอนล้ม”' });
  await kept.getByRole('button', { name: 'ลองอีกครั้ง' }).click();
  await expect.poll(() => cell(tab, 'B3').textContent()).toBe('พิมพ์ตอนล้ม');
  await demo.close();
});

test('one person sits at all windows: who changes places in one, changes in the other', async () => {
  const demo = await openDemo();
  const tab = await demo.visit();
  const other = await tab.context().newPage();
  await other.goto(demo.url);
  const seat = (window: Tab) => window.getByRole('combobox', { name: 'ผู้ใช้ที่หน้าจอนี้' });
  await seat(tab).selectOption('chief@example.go.th');
  await expect.poll(() => seat(other).inputValue()).toBe('chief@example.go.th');
  await type(other, 'B3', 'จากหน้าต่างที่สอง');
  await expect.poll(() => cell(tab, 'B3').textContent()).toBe('จากหน้าต่างที่สอง');
  await demo.close();
});
