// The Thai font, from the installed package: its files and the @font-face rules that name them. Nothing is fetched.

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const FOLDER = join(dirname(createRequire(import.meta.url).resolve('@fontsource/sarabun/package.json')), 'files');

// As the package's own stylesheets divide it.
const RANGES = {
  thai: 'U+02D7, U+0303, U+0331, U+0E01-0E5B, U+200C-200D, U+25CC',
  latin:
    'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-200B, U+200E-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD',
} as const;
const WEIGHTS = [400, 700] as const;

const FACES = WEIGHTS.flatMap((weight) =>
  Object.entries(RANGES).map(([subset, range]) => ({
    weight,
    range,
    file: `sarabun-${subset}-${weight}-normal.woff2`,
  })),
);

/** `base` is where the fonts are served, with scheme and host where the stylesheet has none of its own (a sandbox). */
export const fontFaces = (base: string): string =>
  FACES.map(
    ({ weight, range, file }) =>
      `@font-face{font-family:Sarabun;font-weight:${weight};font-display:block;src:url(${base}/fonts/${file}) format("woff2");unicode-range:${range}}`,
  ).join('\n');

/** undefined: no such font. */
export async function readFont(file: string): Promise<Uint8Array | undefined> {
  return FACES.some((face) => face.file === file) ? readFile(join(FOLDER, file)) : undefined;
}
