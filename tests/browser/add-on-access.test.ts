// The add-on for people who use no mouse, or hear its pages instead of seeing them.

import type { Frame, Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MENU } from '../../tools/sample/people.js';
import {
  ASSIGN,
  captionOf,
  closeDialog,
  EXPORT,
  openAddOn,
  openJob,
  PANEL,
  pageOf,
  REMIND,
  REPLIES,
  SET_UP,
} from './coordinator.js';
import type { Demo } from './demo.js';
import { seriousIn } from './serious.js';

let demo: Demo;
beforeAll(async () => {
  demo = await openAddOn();
});
afterAll(() => demo.close());

const MOST_STOPS = 100;

async function frameOf(tab: Tab, job: string): Promise<Frame> {
  const page = pageOf(tab, job);
  await page.getByRole('button').first().waitFor();
  const frame = await (await page.owner().elementHandle())?.contentFrame();
  if (!frame) throw new Error(`${job} has no page`);
  return frame;
}

/** What has the focus in a page, by its words; nothing when the focus is elsewhere. */
const focusIn = (place: Tab | Frame): Promise<string> =>
  place.evaluate(() => {
    const element = document.hasFocus() ? document.activeElement : null;
    const isControl = element?.matches('button, input, select, summary, [role=menuitem]');
    return isControl ? (element?.closest('label') ?? element)?.textContent || element?.ariaLabel || '' : '';
  });

async function moveTo(tab: Tab, place: Tab | Frame, wanted: string, key = 'Tab'): Promise<void> {
  const passed: string[] = [];
  while (passed.at(-1) !== wanted) {
    if (passed.length === MOST_STOPS) throw new Error(`${key} does not lead to “${wanted}”: ${passed}`);
    await tab.keyboard.press(key);
    passed.push(await focusIn(place));
  }
}

/** From the grid to the menu bar, down the menu, Enter. */
async function openByKeyboard(tab: Tab, job: string): Promise<Frame> {
  await tab.keyboard.press('Escape');
  await moveTo(tab, tab, MENU, 'Shift+Tab');
  await tab.keyboard.press('ArrowDown');
  if ((await focusIn(tab)) !== captionOf(job)) await moveTo(tab, tab, captionOf(job), 'ArrowDown');
  await tab.keyboard.press('Enter');
  return frameOf(tab, job);
}

/** Marks what Tab stops at inside a page and names the controls left over. The arrows lead to a group's other radios. */
async function unreached(tab: Tab, frame: Frame): Promise<string[]> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await tab.keyboard.press('Tab');
    await frame.evaluate(() => document.hasFocus() && document.activeElement?.setAttribute('data-reached', ''));
  }
  const controls = 'button:enabled, input:enabled:not([type=radio]:not(:checked)), select:enabled, summary, a[href]';
  return frame
    .locator(controls)
    .evaluateAll((found) => found.filter((it) => !('reached' in it.dataset)).map((it) => it.outerHTML));
}

describe('by keyboard alone', () => {
  let tab: Tab;
  beforeAll(async () => {
    tab = await demo.visit();
    await tab.getByRole('grid').focus();
  });

  test('an item is assigned, from its search to the saved assignment, and taken back', async () => {
    const panel = await openByKeyboard(tab, PANEL);
    await tab.keyboard.press('Escape');
    await moveTo(tab, panel, 'ค้นหาข้อ');
    await tab.keyboard.type('O3');
    await moveTo(tab, panel, 'O3 อำนาจหน้าที่');
    await tab.keyboard.press('Space');
    await panel.getByText('เลือกแล้ว 1 ข้อ').waitFor();
    await panel.getByRole('searchbox', { name: 'ค้นหาหน่วยงาน' }).waitFor(); // the directory comes after the items
    await moveTo(tab, panel, 'ค้นหาหน่วยงาน');
    await tab.keyboard.type('ประมง');
    await moveTo(tab, panel, 'สำนักงานประมงจังหวัดระยอง');
    await tab.keyboard.press('Space');
    await panel.getByText('1 ข้อ × 1 หน่วยงาน: เพิ่ม 1').waitFor();
    await moveTo(tab, panel, 'บันทึก');
    await tab.keyboard.press('Enter');
    await panel.getByText('บันทึกแล้ว: เพิ่ม 1').waitFor();
    await expect.poll(() => focusIn(panel)).toBe('เลิกทำ');
    await tab.keyboard.press('Enter');
    await panel.getByText(/^เลิกทำแล้ว/).waitFor();
  });

  test('everything in the panel is reached', async () => {
    const panel = await frameOf(tab, PANEL);
    await panel.getByRole('searchbox', { name: 'ค้นหาข้อ' }).fill('O3');
    await panel.getByRole('searchbox', { name: 'ค้นหาหน่วยงาน' }).fill('กง.');
    await panel.getByText('โอนงานหรือเปลี่ยนผู้ประสานงาน').click();
    await tab.getByRole('complementary').getByRole('button', { name: 'ปิด' }).focus();
    expect(await unreached(tab, panel)).toEqual([]);
  });

  test('a previewed mail leads back to its place in the list', async () => {
    await tab.getByRole('grid').focus();
    const dialog = await openByKeyboard(tab, REMIND);
    await moveTo(tab, dialog, 'ดูตัวอย่าง');
    for (let mail = 1; mail < 20; mail += 1) await moveTo(tab, dialog, 'ดูตัวอย่าง');
    const place = () => dialog.evaluate(() => document.activeElement?.closest('tr')?.rowIndex);
    expect(await place()).toBe(20);
    await tab.keyboard.press('Enter');
    await expect.poll(() => focusIn(dialog)).toBe('ย้อนกลับ');
    await tab.keyboard.press('Enter');
    await expect.poll(place).toBe(20);
  });

  test('reminders are confirmed and sent, but not by a key held down', async () => {
    const dialog = await frameOf(tab, REMIND);
    const send = (await dialog.getByRole('button', { name: /^ส่ง/ }).textContent()) ?? '';
    const confirm = dialog.getByRole('button', { name: /^ยืนยันส่ง/ });
    await moveTo(tab, dialog, send);
    await tab.keyboard.down('Enter');
    await confirm.waitFor();
    await tab.keyboard.down('Enter');
    await tab.keyboard.up('Enter');
    await dialog.getByText(/^จะส่ง/).waitFor();
    await expect.poll(() => focusIn(dialog)).toBe(send);
    await tab.keyboard.press('Enter');
    await confirm.waitFor();
    await moveTo(tab, dialog, (await confirm.textContent()) ?? '', 'Shift+Tab');
    await tab.keyboard.press('Enter');
    await dialog.getByText('ส่งให้ Gmail แล้ว').waitFor();
    expect(await focusIn(dialog)).toBe('ปิด');
    await tab.keyboard.press('Enter');
    await tab.getByRole('dialog').waitFor({ state: 'detached' });
  });

  test('an empty sheet is set up: Enter in a field answers for the button', async () => {
    tab = await demo.visit('empty');
    await tab.getByRole('grid').focus();
    const dialog = await openByKeyboard(tab, SET_UP);
    await moveTo(tab, dialog, 'จังหวัด');
    await tab.keyboard.press('Enter');
    await dialog.getByText('43 ข้อ').waitFor();
    expect(await focusIn(dialog)).toBe('เปิดแถบติดตามงาน');
    await tab.keyboard.press('Enter');
    await tab.getByRole('dialog').waitFor({ state: 'detached' });
    await frameOf(tab, PANEL);
    await tab.getByRole('gridcell', { name: 'O43', exact: true }).waitFor();
  });
});

describe('axe finds nothing serious', () => {
  test('in the set-up dialog', async () => {
    const tab = await demo.visit('empty');
    await openJob(tab, SET_UP);
    expect(await seriousIn(await frameOf(tab, SET_UP))).toEqual([]);
  });
});

describe('axe finds nothing serious beside the sample', () => {
  let shared: Tab;
  beforeAll(async () => {
    shared = await demo.visit();
  });

  /** The panel last: it is no dialog and stays. */
  test.each([ASSIGN, REPLIES, EXPORT, PANEL])('in “%s”', async (job) => {
    const tab = shared;
    const page = await openJob(tab, job);
    if (job === PANEL || job === ASSIGN) await page.getByRole('button', { name: 'O2 ข้อมูลผู้บริหาร' }).click();
    if (job === REPLIES) await page.getByRole('button', { name: /ประมง/ }).click();
    expect(await seriousIn(await frameOf(tab, job))).toEqual([]);
    if (job !== PANEL) await closeDialog(tab, job);
  });

  test('in the remind dialog and its preview of a mail', async () => {
    const tab = shared;
    const dialog = await openJob(tab, REMIND);
    expect(await seriousIn(await frameOf(tab, REMIND)), REMIND).toEqual([]);
    await dialog.getByRole('button', { name: 'ดูตัวอย่าง' }).first().click();
    await dialog.getByRole('button', { name: 'ย้อนกลับ' }).waitFor();
    expect(await seriousIn(await frameOf(tab, REMIND)), `${REMIND}: preview`).toEqual([]);
  });
});
