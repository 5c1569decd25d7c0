// A page with a script behind it (the demo one, or that of another set-up) and a browser before it, for one test file.

import type { Browser, Page as Tab } from 'playwright-core';
import type { Beginning } from '../../emulator/page/protocol.js';
import { openPage, type Page } from '../../emulator/page/server.js';
import { launchChromium } from '../../tools/chromium.js';

export interface Demo {
  readonly url: string;
  /** The browser tab on the page, both as at the beginning. The document is the sample, unless said otherwise. */
  visit(from?: Beginning): Promise<Tab>;
  /** Ends the server; the browser stays. */
  leave(): Promise<void>;
  close(): Promise<void>;
}

const LAPTOP = { width: 1366, height: 768 };

export const DEMO = new URL('../emulator/page/demo/setup.ts', import.meta.url);

export async function openDemo(setup = DEMO): Promise<Demo> {
  const [page, browser]: [Page, Browser] = await Promise.all([openPage({ port: 0, setup }), launchChromium()]);
  return {
    url: page.url,
    async visit(from = 'sample') {
      const [tab] = await Promise.all([emptyTab(browser), send(page.url, { kind: 'reset', to: from })]);
      await tab.goto(page.url);
      await tab.getByRole('grid').waitFor();
      return tab;
    },
    leave: () => page.close(),
    async close() {
      await browser.close();
      await page.close();
    },
  };
}

/** One tab serves all tests of a file, emptied of what the last one left: a new one costs a second of a busy machine. */
async function emptyTab(browser: Browser): Promise<Tab> {
  const [context] = browser.contexts();
  const [tab, ...others] = context?.pages() ?? [];
  if (!context || !tab) return (await browser.newContext({ viewport: LAPTOP, locale: 'th-TH' })).newPage();
  await Promise.all([...others.map((other) => other.close()), context.clearPermissions(), tab.unrouteAll()]);
  tab.removeAllListeners();
  await tab.evaluate(() => localStorage.clear());
  await tab.goto('about:blank');
  await tab.setViewportSize(LAPTOP);
  return tab;
}

export const send = (url: string, command: unknown): Promise<Response> =>
  fetch(`${url}command`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(command),
  });

/** By captions, top menu first, with the mouse. */
export async function chooseMenu(tab: Tab, ...captions: readonly string[]): Promise<void> {
  for (const [index, name] of captions.entries()) {
    const item = tab.getByRole('menuitem', { name, exact: true });
    if (index > 0 && index < captions.length - 1) await item.hover();
    else await item.click();
  }
}

export const cell = (tab: Tab, name: string) => tab.locator(`#cell-${name}`);
