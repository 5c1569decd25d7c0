// Takes the README's pictures anew from the page that `npm start` shows: the grid on a laptop, a letter on a phone.

import { mkdirSync } from 'node:fs';
import type { Browser, Page as Tab } from 'playwright-core';
import { openPage } from '../../emulator/page/server.js';
import { launchChromium } from '../chromium.js';
import { MENU } from '../sample/people.js';

const FOLDER = 'docs/pictures';
const LAPTOP = { width: 1366, height: 768 };
const PHONE = { width: 360, height: 640 };
/** Asked for several items, one of them with a word of the assessor: a typical follow-up. */
const RECIPIENT = 'agriculture@rayong.example';

mkdirSync(FOLDER, { recursive: true });
const [page, browser] = await Promise.all([
  openPage({ port: 0, setup: new URL('../preview/setup.ts', import.meta.url) }),
  launchChromium(),
]);
try {
  await takePictures(browser, page.url);
} finally {
  await browser.close();
  await page.close();
}

async function takePictures(browser: Browser, url: string): Promise<void> {
  const tab = await browser.newPage({ viewport: LAPTOP, locale: 'th-TH' });
  await tab.goto(url);
  await tab.getByRole('gridcell', { name: 'O1', exact: true }).waitFor();
  await tab.getByRole('button', { name: 'ปิดคำแนะนำ' }).press('Enter'); // a mouse would hover over what comes up
  await take(tab, 'grid.png');
  await sendReminders(tab);
  const phone = await browser.newPage({ viewport: PHONE, deviceScaleFactor: 2, locale: 'th-TH' });
  await phone.goto(`${url}mails/${await lastMailTo(url, RECIPIENT)}/html`);
  await take(phone, 'mail-phone.png');
}

async function take(tab: Tab, name: string): Promise<void> {
  await tab.evaluate(() => document.fonts.ready.then(() => undefined));
  await tab.screenshot({ path: `${FOLDER}/${name}` });
  console.log(`${FOLDER}/${name}`);
}

async function sendReminders(tab: Tab): Promise<void> {
  await tab.getByRole('menuitem', { name: MENU }).click();
  await tab.getByRole('menuitem', { name: 'ส่งอีเมลแจ้งเตือน…' }).click();
  const dialog = tab.frameLocator('[role=dialog] iframe');
  await dialog.getByRole('button', { name: /^ส่ง/ }).click();
  await dialog.getByRole('button', { name: /^ยืนยันส่ง/ }).click();
  await dialog.getByText('ส่งให้ Gmail แล้ว').waitFor();
}

async function lastMailTo(url: string, address: string): Promise<number> {
  const mails = (await (await fetch(`${url}mails`)).json()) as { readonly index: number; readonly to: string }[];
  const indexes = mails.filter(({ to }) => to === address).map(({ index }) => index);
  if (indexes.length === 0) throw new Error(`No mail to ${address}`);
  return Math.max(...indexes);
}
