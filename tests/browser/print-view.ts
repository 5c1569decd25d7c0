// The print view of tabs in a real Chromium, for tests.

import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { Emulator } from '../../emulator/contract.js';
import { translator } from '../../src/i18n/translate.js';
import { printWords } from '../../src/ui/export/make-files.js';
import { printPage } from '../../src/ui/export/print/print-page.js';
import { launchChromium } from '../../tools/chromium.js';
import { seenOf } from '../stories/exported.js';

export interface PrintView {
  readonly page: Page;
  readonly show: (emulator: Emulator, names: readonly string[]) => Promise<void>;
  readonly pdf: () => Promise<Buffer>;
  readonly close: () => Promise<void>;
}

export async function openPrintView(): Promise<PrintView> {
  const browser = await launchChromium();
  const page = await browser.newPage();
  return {
    page,
    show: async (emulator, names) => {
      const tabs = names.map((name) => seenOf(emulator, name));
      await page.setContent(printPage(tabs, printWords('ตัวอย่าง', 'th', translator('th')), FONTS, false));
      await page.locator('html[data-ready]').waitFor();
    },
    pdf: () => page.pdf({ preferCSSPageSize: true }),
    close: () => browser.close(),
  };
}

const FONTS = [400, 700]
  .flatMap((weight) =>
    ['latin', 'thai'].map((part) => {
      const file = readFileSync(`node_modules/@fontsource/sarabun/files/sarabun-${part}-${weight}-normal.woff2`);
      const range = part === 'thai' ? ';unicode-range:U+0E01-0E5B' : '';
      return `@font-face{font-family:Sarabun;font-weight:${weight};src:url(data:font/woff2;base64,${file.toString('base64')})${range}}`;
    }),
  )
  .join('\n');
