// Copy, cut and paste in the grid, within the page and with other programs.

import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cell, type Demo, openDemo } from '../demo.js';

let demo: Demo;
beforeAll(async () => {
  demo = await openDemo();
});
afterAll(() => demo.close());

/** What other programs would be given. The machine's own clipboard is left alone. */
const taken = (tab: Tab, how: 'copy' | 'cut'): Promise<string> =>
  tab.evaluate((type) => {
    const clipboardData = new DataTransfer();
    document.activeElement?.dispatchEvent(new ClipboardEvent(type, { clipboardData, bubbles: true }));
    return clipboardData.getData('text/plain');
  }, how);

const paste = (tab: Tab, text: string): Promise<void> =>
  tab.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  }, text);

async function type(tab: Tab, name: string, text: string): Promise<void> {
  await cell(tab, name).click();
  await tab.keyboard.type(text);
  await tab.keyboard.press('Enter');
}

test('cells travel to other programs and back as lines and tabs', async () => {
  const tab = await demo.visit();
  await cell(tab, 'A2').click();
  await tab.keyboard.press('Shift+ArrowDown');
  expect(await taken(tab, 'copy')).toBe('ข้อ 1\nข้อ 2');
  await cell(tab, 'G2').click();
  await paste(tab, 'ก\t"ข\nค"\r\n1\t2\r\n');
  await expect.poll(() => cell(tab, 'H3').textContent()).toBe('2');
  expect(await cell(tab, 'H2').textContent()).toBe('ข\nค');
});

test('a formula pasted elsewhere counts from there; other programs are given its result', async () => {
  const tab = await demo.visit();
  await type(tab, 'G2', '=C2+1');
  await expect.poll(() => cell(tab, 'G2').textContent()).toBe('1.00');
  await cell(tab, 'G2').click();
  const copied = await taken(tab, 'copy');
  expect(copied).toBe('1.00');
  await cell(tab, 'G4').click();
  await tab.keyboard.press('Shift+ArrowDown');
  await paste(tab, copied);
  await expect.poll(() => cell(tab, 'G5').textContent()).toBe('101.00');
  await cell(tab, 'G4').click();
  expect(await tab.getByRole('textbox', { name: 'แถบสูตร' }).inputValue()).toBe('=C4+1');
});

test('a paste too large for the page says so, and changes nothing', async () => {
  const tab = await demo.visit();
  await tab.getByRole('tab', { name: 'บันทึก' }).click();
  await cell(tab, 'A1').click();
  await paste(tab, Array(1000).fill(Array(21).fill('x').join('\t')).join('\n'));
  await tab.getByRole('alert').getByText('มากเกินกว่าที่เครื่องจำลองรับได้ในครั้งเดียว').waitFor();
  await expect.poll(() => cell(tab, 'A1').textContent()).toBe('แผ่นที่สอง');
});

test('what is cut is gone from its place and keeps its meaning in the next', async () => {
  const tab = await demo.visit();
  await type(tab, 'G2', '=C3+1');
  await expect.poll(() => cell(tab, 'G2').textContent()).toBe('101.00');
  await cell(tab, 'G2').click();
  const cut = await taken(tab, 'cut');
  await expect.poll(() => cell(tab, 'G2').textContent()).toBe('');
  await cell(tab, 'G9').click();
  await paste(tab, cut);
  await expect.poll(() => cell(tab, 'G9').textContent()).toBe('101.00');
  await cell(tab, 'G9').click();
  expect(await tab.getByRole('textbox', { name: 'แถบสูตร' }).inputValue()).toBe('=C3+1');
});
