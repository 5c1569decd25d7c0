// Makes src/catalogue/<year>.json from the assignment document. Run by `npm run catalogue`; never edit the JSON by hand.

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseDocument } from '../src/core/parse-document.js';

const SOURCES: Readonly<Record<number, URL>> = {
  2564: new URL('../tests/data/rayong-2564.txt', import.meta.url),
};

const catalogueFile = (fiscalYear: number): URL => new URL(`../src/catalogue/${fiscalYear}.json`, import.meta.url);

/** The file's text, ending in a line break. Throws on a document that was not understood whole. */
export function catalogueText(text: string, fiscalYear: number): string {
  const { unread, ...document } = parseDocument(text);
  if (unread.length > 0) throw new Error(`Not understood: ${JSON.stringify(unread)}`);
  if (document.fiscalYear !== fiscalYear)
    throw new Error(`The document is of ${document.fiscalYear}, not ${fiscalYear}`);
  return `${JSON.stringify(document, null, 2)}\n`;
}

function main(): void {
  for (const [year, source] of Object.entries(SOURCES)) {
    const fiscalYear = Number(year);
    writeFileSync(catalogueFile(fiscalYear), catalogueText(readFileSync(source, 'utf8'), fiscalYear));
    console.log(`src/catalogue/${fiscalYear}.json written`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
