// The print view: one HTML page that needs nothing from outside, of chosen tabs as A4. The browser's own print dialog
// makes paper or a PDF of it.

import { PORTRAIT_PX } from '../paper.js';
import type { SeenTab } from '../seen.js';
import { fitAndPrint, fitHeadings } from './in-page.js';
import { element, rawElement } from './markup.js';
import { pageStyle } from './page-style.js';
import { tabSection } from './tab-section.js';

export interface PrintWords {
  readonly lang: string;
  /** What the browser proposes as name of the PDF. */
  readonly title: string;
  readonly page: string;
  readonly of: string;
  readonly part: (at: number, of: number) => string;
}

/** Between the margins of A4 upright, less a hair for rounding and lines. */
const ROOM = { width: PORTRAIT_PX - 2, height: 1020 };
/** Ten points become five: smaller is not read, and such a page takes a second sheet. */
const SMALLEST = 0.5;

/** `fonts`: @font-face rules; `print`: whether the print dialog opens by itself. */
export function printPage(tabs: readonly SeenTab[], words: PrintWords, fonts: string, print: boolean): string {
  const sections = tabs.map((seen, index) => tabSection(seen, `tab${index}`, words.part));
  const pages = sections.map(({ paper: { landscape } }, index) => ({
    name: `tab${index}`,
    landscape,
    title: tabs[index]?.tab.name ?? '',
  }));
  const page = element(
    'html',
    { lang: words.lang },
    element(
      'head',
      {},
      element('meta', { charset: 'utf-8' }),
      element('title', {}, words.title),
      rawElement('style', fonts + pageStyle(pages, words.page, words.of)),
    ),
    element(
      'body',
      {},
      sections.map(({ markup }) => markup),
      rawElement('script', `(${fitAndPrint})(${ROOM.width},${ROOM.height},${SMALLEST},${print},${fitHeadings})`),
    ),
  );
  return `<!doctype html>${page.markup}`;
}
