// What reaches over its own cell: lists and notes where the window ends, text that runs over its neighbours.

import type { Locator, Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cell, type Demo, openDemo } from '../demo.js';

let demo: Demo;
let tab: Tab;
beforeAll(async () => {
  demo = await openDemo();
  tab = await demo.visit();
});
afterAll(() => demo.close());

/** The last line of the pane, whole. */
async function scrollToEnd(name: string): Promise<void> {
  await tab.getByRole('textbox', { name: 'ช่องชื่อเซลล์' }).fill(name);
  await tab.keyboard.press('Enter');
  await cell(tab, name).evaluate((element) => {
    const pane = element.closest('.grid-scroller');
    if (pane) pane.scrollTop -= pane.getBoundingClientRect().bottom - element.getBoundingClientRect().bottom - 30;
  });
}

async function boxOf(element: Locator) {
  const box = await element.boundingBox();
  if (!box) throw new Error('Not to be seen');
  return { ...box, right: box.x + box.width, bottom: box.y + box.height };
}

test('a link that runs over a blank neighbour leaves it to be clicked', async () => {
  await cell(tab, 'A1').click();
  const neighbour = await boxOf(cell(tab, 'G3'));
  const link = await boxOf(cell(tab, 'F3').getByRole('link'));
  expect(link.right).toBeGreaterThan(neighbour.x + 30);
  await tab.mouse.click(neighbour.x + 20, link.y + 5);
  await expect.poll(() => tab.getByRole('textbox', { name: 'ช่องชื่อเซลล์' }).inputValue()).toBe('G3');
  expect(tab.context().pages()).toHaveLength(1);
});

test('a dropdown’s list opens upward where there is no room below', async () => {
  await tab.getByRole('img', { name: 'เปิดตัวเลือกของ D2', exact: true }).click();
  expect((await boxOf(tab.getByRole('listbox'))).y).toBeGreaterThan((await boxOf(cell(tab, 'D2'))).y);
  await tab.keyboard.press('Escape');
  await scrollToEnd('D30');
  await tab.getByRole('img', { name: 'เปิดตัวเลือกของ D30', exact: true }).click();
  const list = await boxOf(tab.getByRole('listbox'));
  expect(list.bottom).toBeLessThanOrEqual((await boxOf(cell(tab, 'D30'))).y);
  expect(list.y).toBeGreaterThan((await boxOf(tab.locator('.grid-scroller'))).y);
  await tab.keyboard.press('Escape');
});

test('a note is seen whole at the window’s corner, by mouse and by keyboard', async () => {
  await scrollToEnd('J30');
  await tab.keyboard.press('ArrowRight');
  await tab.getByRole('tooltip').waitFor();
  await cell(tab, 'J30').hover();
  await tab.getByRole('tooltip').waitFor({ state: 'detached' });
  await cell(tab, 'K30').hover();
  const note = await boxOf(tab.getByRole('tooltip'));
  expect(note.right).toBeLessThanOrEqual((await boxOf(cell(tab, 'K30'))).x);
  expect(note.bottom).toBeLessThanOrEqual(tab.viewportSize()?.height ?? 0);
  expect(await tab.getByRole('tooltip').textContent()).toContain('หมายเหตุที่มุมหน้าต่าง');
});
