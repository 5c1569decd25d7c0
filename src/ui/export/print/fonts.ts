// Sarabun inside the print view itself (SIL Open Font License 1.1): a dialog may not rely on fonts from elsewhere, and
// the office's machines have different ones. Thai and Latin, plain and bold, 43 KB as files; written in as data.

import latin from '@fontsource/sarabun/files/sarabun-latin-400-normal.woff2';
import latinBold from '@fontsource/sarabun/files/sarabun-latin-700-normal.woff2';
import thai from '@fontsource/sarabun/files/sarabun-thai-400-normal.woff2';
import thaiBold from '@fontsource/sarabun/files/sarabun-thai-700-normal.woff2';

/** As the package's own style sheets divide it. */
const THAI = 'U+02D7,U+0303,U+0331,U+0E01-0E5B,U+200C-200D,U+25CC';

const face = (weight: number, source: string, range: string): string =>
  `@font-face{font-family:Sarabun;font-weight:${weight};src:url(${source}) format("woff2")${range && `;unicode-range:${range}`}}`;

/** Of two faces the later one is asked first. */
export const fontFaces = [
  face(400, latin, ''),
  face(700, latinBold, ''),
  face(400, thai, THAI),
  face(700, thaiBold, THAI),
].join('\n');
