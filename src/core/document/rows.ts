// One table row to one item, in the order of the form's six columns.

import type { DocumentItem, SourceLine } from '../document.js';
import { readScore } from '../zero.js';
import type { Passage } from './cells.js';
import { codeIn } from './headings.js';
import { cellText } from './layout.js';
import { partiesOf } from './parties.js';

/** ข้อ · ข้อมูล · องค์ประกอบด้านข้อมูล · คะแนน · ข้อคิดเห็น · หน่วยรับผิดชอบดำเนินการ */
export const COLUMNS = 6;

export interface Heads {
  readonly section: string;
  readonly sectionNote: string;
  readonly subIndicator: string;
}

export interface RowRead {
  readonly item: DocumentItem;
  readonly unread: readonly SourceLine[];
}

/** Bullets are a Latin "O" (other signs where Word kept them) and a blank at line start. */
const BULLET = /^\s*[Oo○●•]\s+/;
/** Both a dash and an empty cell mean "none". */
const NONE = /^[-–—]?$/;

/** `cells` holds exactly one passage a column. A score that is none is left out and returned as unread. */
export function rowItem(cells: readonly Passage[], heads: Heads): RowRead {
  const [code = '', title = '', , score = '', comment = '', responsible = ''] = cells.map(passageText);
  const components = cells[2] ? linesOf(cells[2]) : [];
  const reading = readScore(score);
  const hasScore = reading.kind === 'score';
  const item: DocumentItem = {
    code: codeIn(code) ?? code,
    title,
    components: bulletsOf(components),
    leadIn: cellText(components.slice(0, firstBullet(components))),
    score: hasScore ? reading.score : undefined,
    comment: NONE.test(comment) ? '' : comment,
    responsible,
    parties: cells[5] ? partiesOf(linesOf(cells[5]).join('\n')) : [],
    section: heads.section,
    sectionNote: heads.sectionNote,
    subIndicator: heads.subIndicator,
  };
  return { item, unread: hasScore || NONE.test(score) ? [] : (cells[3]?.lines ?? []) };
}

export const passageText = (passage: Passage): string => cellText(linesOf(passage));

const linesOf = ({ lines }: Passage): string[] => lines.map(({ text }) => text);

const firstBullet = (lines: readonly string[]): number => {
  const index = lines.findIndex((line) => BULLET.test(line));
  return index < 0 ? lines.length : index;
};

/** A line without a bullet continues the bullet above it. */
function bulletsOf(lines: readonly string[]): string[] {
  const bullets: string[][] = [];
  for (const line of lines.slice(firstBullet(lines))) {
    if (BULLET.test(line)) bullets.push([line.replace(BULLET, '')]);
    else bullets[bullets.length - 1]?.push(line);
  }
  return bullets.map(cellText);
}
