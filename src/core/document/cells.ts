// Cuts the document's plain text into table cells and paragraphs, each with its source lines.
// Knows nothing of items: what a cell means is parse-document.ts's business.

import type { SourceLine } from '../document.js';

export interface Passage {
  readonly kind: 'cell' | 'paragraph';
  /** Never empty; a cell's first line without its TAB. */
  readonly lines: readonly SourceLine[];
}

/** A cell starts at line start + TAB; the page break before a table leaves a blank in front of it. */
const CELL_START = /^[ \f\v\u00a0]*\t/;
const PAGE_NUMBER = /^\s*-\s*[0-9๐-๙]+\s*-\s*$/;
const BOOKMARK = /\[bookmark: [^\]]*\]/g;
/** Headings stand on their own even without a blank line before them. */
const HEADING = /^\s*ตัวชี้วัด(?:ย่อย)?(?:ที่)?\s*[0-9๐-๙]/;

/** Page numbers, bookmarks and blank lines are left out; a blank line before untabbed text starts a paragraph. */
export function passagesOf(text: string): Passage[] {
  const passages: { kind: Passage['kind']; lines: SourceLine[] }[] = [];
  let gap = true;
  for (const [index, raw] of text.split(/\r\n|\r|\n|\u2028/).entries()) {
    const source = { line: index + 1, text: raw.replace(BOOKMARK, '') };
    const last = passages[passages.length - 1];
    if (CELL_START.test(source.text)) {
      passages.push({ kind: 'cell', lines: [{ ...source, text: source.text.replace(CELL_START, '') }] });
    } else if (source.text.trim() === '' || PAGE_NUMBER.test(source.text)) {
      gap = true;
      continue;
    } else if (!last || gap || HEADING.test(source.text)) {
      passages.push({ kind: 'paragraph', lines: [source] });
    } else {
      last.lines.push(source);
    }
    gap = false;
  }
  return passages;
}
