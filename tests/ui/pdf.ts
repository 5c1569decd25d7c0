// What can be known of a PDF that Chromium made: how many pages, how large, and, where the machine can tell, its words.

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const READER = '/usr/bin/pdftotext';

export const hasPdfReader = existsSync(READER);

/** Width and height of each page in points. */
export const pageSizes = (pdf: Uint8Array): string[] =>
  [
    ...Buffer.from(pdf)
      .toString('latin1')
      .matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g),
  ].map(([, width, height]) => `${Math.round(Number(width))} × ${Math.round(Number(height))}`);

export const UPRIGHT = '595 × 842';
export const ON_ITS_SIDE = '842 × 595';

/** Words page by page; Thai marks come in another order than they were typed, so only what has none can be relied on. */
export const pageTexts = (pdf: Uint8Array): string[] =>
  execFileSync(READER, ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' }).split('\f').slice(0, -1);
