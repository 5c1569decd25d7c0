// What a coordinator does on the local page with the built add-on: opens jobs from its menu, closes them, changes tabs.

import type { FrameLocator, Locator, Page as Tab } from 'playwright-core';
import { MENU } from '../../tools/sample/people.js';
import { chooseMenu, type Demo, openDemo } from './demo.js';

/** The jobs that have a page of their own, by menu caption without its dots. */
export const PANEL = 'แถบติดตามงาน';
export const ASSIGN = 'มอบหมายหน่วยงาน';
export const REPLIES = 'บันทึกการรับข้อมูล';
export const REMIND = 'ส่งอีเมลแจ้งเตือน';
export const EXPORT = 'ส่งออก';
export const SET_UP = 'เริ่มใช้งาน';

export const openAddOn = (): Promise<Demo> => openDemo(new URL('../../tools/preview/setup.ts', import.meta.url));

/** By the beginning of its title: that of set-up says more than the menu item. */
const frameOf = (tab: Tab, job: string): Locator => tab.locator(`iframe[title^="${job}"]`);

export const pageOf = (tab: Tab, job: string): FrameLocator => frameOf(tab, job).contentFrame();

/** A menu item that asks first ends in dots. */
export const captionOf = (job: string): string => (job === PANEL ? job : `${job}…`);

/** Where the job is open already its page is a new one: what a test did in the old one would be gone a moment later. */
export async function openJob(tab: Tab, job: string): Promise<FrameLocator> {
  const [before] = await frameOf(tab, job).evaluateAll((frames) => frames.map((it) => it.getAttribute('src')));
  await chooseMenu(tab, MENU, captionOf(job));
  await tab.locator(`iframe[title^="${job}"]:not([src="${before}"])`).waitFor();
  const page = pageOf(tab, job);
  await page.getByRole('button').first().waitFor();
  return page;
}

export async function closeDialog(tab: Tab, job: string): Promise<void> {
  const dialog = tab.getByRole('dialog', { name: job });
  await dialog.getByRole('button', { name: 'ปิด', exact: true }).first().click();
  await dialog.waitFor({ state: 'detached' });
}

export async function goToTab(tab: Tab, name: string): Promise<void> {
  await tab.getByRole('tab', { name }).click();
  await tab.getByRole('grid', { name }).waitFor();
}
