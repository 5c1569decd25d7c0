// How the local page scrolls a thousand rows in a real browser: how long each frame takes while the wheel turns.

import type { Page as Tab } from 'playwright-core';
import { openPage } from '../../emulator/page/server.js';
import { launchChromium } from '../chromium.js';
import { type Figure, median } from './measure.js';

const LAPTOP = { width: 1366, height: 768 };
const FRAMES = 300;
const STEP = 80; // pixels a frame, 4,800 a second: as fast as a wheel is turned to read along
const FRAME = 1000 / 60; // ms; what a screen allows

export async function scrolling(): Promise<readonly Figure[]> {
  const setup = new URL('./thousand-rows.ts', import.meta.url);
  const [page, browser] = await Promise.all([openPage({ port: 0, setup }), launchChromium()]);
  try {
    const tab = await browser.newPage({ viewport: LAPTOP, locale: 'th-TH' });
    await tab.goto(page.url);
    await tab.getByRole('gridcell', { name: 'O1', exact: true }).waitFor();
    const subject = (what: string) => `page, 1,000 × 20 scrolled: ${what}`;
    const frames = (await frameTimes(tab)).toSorted((one, other) => one - other);
    return [
      { subject: subject('a frame'), unit: 'ms', measured: median(frames), limit: FRAME },
      { subject: subject('slowest of 20 frames'), unit: 'ms', measured: frames[Math.floor(FRAMES * 0.95)] ?? 0 },
      { subject: subject('slowest of all'), unit: 'ms', measured: frames.at(-1) ?? 0 },
    ];
  } finally {
    await browser.close();
    await page.close();
  }
}

const frameTimes = (tab: Tab): Promise<number[]> =>
  tab.evaluate(
    async ([count, step]) => {
      const pane = document.querySelector('.grid-scroller');
      const times: number[] = [];
      let before = await new Promise<number>(requestAnimationFrame);
      while (times.length < count) {
        pane?.scrollBy(0, step);
        const now = await new Promise<number>(requestAnimationFrame);
        times.push(now - before);
        before = now;
      }
      return times;
    },
    [FRAMES, STEP] as const,
  );
