// Starts a real Chromium for the browser tests and the pictures: an installed one, else the one that ships inside an
// npm package.

import { existsSync } from 'node:fs';
import packaged from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const SHARED_ARGS = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--font-render-hinting=none'];

/** CHROME_PATH has the last word. The packaged browser is a headless shell and must be told so. */
export async function launchChromium(): Promise<Browser> {
  const installed = process.env.CHROME_PATH ?? INSTALLED.find(existsSync);
  if (installed) return chromium.launch({ executablePath: installed, args: SHARED_ARGS });
  const executablePath = await packaged.executablePath();
  return chromium.launch({ executablePath, args: [...SHARED_ARGS, '--headless=shell', '--no-zygote'] });
}
