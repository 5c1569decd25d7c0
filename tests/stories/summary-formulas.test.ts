// The live figures of สรุปผู้บริหาร against core/score and against a plain computation of its own, on random workbooks.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Emulator } from '../../emulator/contract.js';
import { gradeBandsOf } from '../../src/catalogue/grades.js';
import { gradeOf, type Scores, scoresOf, scoresToday, weighed } from '../../src/core/score.js';
import { MENU } from '../../tools/sample/people.js';
import { newWorkbook } from './workbook.js';

/** All of them by `npm run test:formulas`. */
const WORKBOOKS = process.env.MODE === 'long' ? 200 : 50;
const MOST_ITEMS = 30;

/** One item as people type it. */
interface Typed {
  readonly sub: string;
  readonly score: number | '' | '-';
  readonly previous: number | '' | '-';
  readonly publication: string;
  readonly url: string;
}

const DONE = ['ตรวจแล้ว', 'บันทึกใน ITAS แล้ว', 'รอชี้แจง'];
const points = fc.oneof(
  fc.constantFrom(0, 100, '' as const, '-' as const),
  fc.integer({ min: 101, max: 10_000 }).map((cents) => cents / 100), // up to 1 it is taken for a percentage, and refused
);
const subIndicators = fc.constantFrom('9.1', '9.2', '9.10', ' 9.2 ', '10.1', '10.2', '11.1', '9', '');
const item: fc.Arbitrary<Typed> = fc.record({
  sub: subIndicators,
  score: points,
  previous: points,
  publication: fc.constantFrom('', 'ยังไม่เผยแพร่', 'เผยแพร่แล้ว รอตรวจ', ...DONE),
  url: fc.constantFrom('', ' ', 'https://rayong.example/oit'),
});
/** Whole columns without a score are as likely as mixed ones: before May nothing is scored. */
const workbook = fc
  .record({ items: fc.array(item, { maxLength: MOST_ITEMS }), unscored: fc.boolean() })
  .map(({ items, unscored }) => (unscored ? items.map((each): Typed => ({ ...each, score: '' })) : items));

function emptied(): Emulator {
  const emulator = newWorkbook();
  emulator.evaluate(`
    for (const name of ['รายการ OIT', 'การมอบหมาย', 'หน่วยงาน']) {
      const sheet = SpreadsheetApp.getActive().getSheetByName(name);
      sheet.getRange(2, 1, sheet.getMaxRows() - 1, sheet.getMaxColumns()).clearContent();
      sheet.deleteRows(${MOST_ITEMS + 2}, sheet.getMaxRows() - ${MOST_ITEMS + 1});
    }`);
  return emulator;
}

function typeItems(emulator: Emulator, items: readonly Typed[]): void {
  const padded = Array.from({ length: MOST_ITEMS }, (_, index) => items[index]);
  const columns = {
    1: padded.map((each, index) => (each ? `O${index + 1}` : '')),
    3: padded.map((each) => each?.previous ?? ''),
    4: padded.map((each) => each?.publication ?? ''),
    8: padded.map((each) => each?.url ?? ''),
    10: padded.map((each) => each?.score ?? ''),
    18: padded.map((each) => (each?.sub ? `'${each.sub}` : '')),
  };
  const sheet = emulator.globals.SpreadsheetApp.getActive().getSheetByName('รายการ OIT');
  for (const [column, values] of Object.entries(columns))
    sheet.getRange(2, Number(column), values.length, 1).setValues(values.map((value) => [value]));
}

interface Line {
  readonly last: string;
  readonly today: string;
  readonly scored: string;
  readonly count: string;
}

/** The score table, by code, and the cards above it. */
function shown(emulator: Emulator) {
  const cells = emulator.sheet('สรุปผู้บริหาร').cells.map((row) => row.map(({ display }) => display));
  const heading = cells.findIndex(([first]) => first === 'ตัวชี้วัด');
  const rows = cells.slice(heading + 1, cells.findIndex(([first]) => first === 'OIT') + 1);
  const lines = rows.map(([code = '', , last = '', today = '', scored = '', count = '']): [string, Line] => [
    code,
    { last, today, scored, count },
  ]);
  return { lines, values: cells[heading - 3] ?? [], below: cells[heading - 2] ?? [], cells };
}

const text = (score: number | undefined): string =>
  score === undefined ? '' : (Math.round(score * 100 + 1e-7) / 100).toFixed(2);

/** Every line of the table as core has it: sub-indicators, indicators, OIT. */
function expected(items: readonly Typed[]): [string, Line][] {
  const all = items.map(({ sub, score, previous, publication }, index) => ({
    code: `O${index + 1}`,
    subIndicator: sub.trim(),
    score: typeof score === 'number' ? score : null,
    previous: typeof previous === 'number' ? previous : null,
    done: DONE.includes(publication),
  }));
  const counted = weighed(all);
  const [last, today, scored] = [
    scoresOf(counted.map((each) => ({ ...each, score: each.previous }))),
    scoresToday(counted),
    scoresOf(counted),
  ];
  const linesOf = ({ subIndicators: subs, indicators, oit, items: count }: Scores) => [
    ...subs,
    ...indicators,
    { code: 'OIT', score: oit, items: count },
  ];
  const [was, now, so] = [linesOf(last), linesOf(today), linesOf(scored)];
  return now.map(({ code, score, items: count }, at) => [
    code,
    { last: text(was[at]?.score), today: text(score), scored: text(so[at]?.score), count: String(count) },
  ]);
}

/** The rule once more, in the plainest words: means of means of what counts. */
function plainOit(items: readonly Typed[]): number | undefined {
  const mean = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
  const subs = new Map<string, number[]>();
  for (const { sub, score, publication } of items) {
    const counts = typeof score === 'number' ? score : DONE.includes(publication) ? 100 : 0;
    if (sub.trim()) subs.set(sub.trim(), [...(subs.get(sub.trim()) ?? []), counts]);
  }
  const indicators = new Map<string, number[]>();
  for (const [code, counts] of subs) {
    const indicator = code.replace(/\..*/, '');
    indicators.set(indicator, [...(indicators.get(indicator) ?? []), mean(counts)]);
  }
  return indicators.size === 0 ? undefined : mean([...indicators.values()].map(mean));
}

/** None of a mean that leaves items out for want of a sub-indicator. */
function gradeToday(items: readonly Typed[]): string {
  const [oit, weighedItems] = [plainOit(items), items.filter(({ sub }) => sub.trim() !== '').length];
  if (oit === undefined) return '';
  return weighedItems < items.length
    ? `มี ${weighedItems} จาก ${items.length} ข้อ`
    : `ระดับ ${gradeOf(gradeBandsOf(2564), oit)}`;
}

/** Whoever asks for a clarification may ask for that of an item that never was published. */
const isOut = ({ publication, url }: Typed): boolean =>
  publication === 'รอชี้แจง' ? url.trim() !== '' : !['', 'ยังไม่เผยแพร่'].includes(publication);

test(`formulas and core agree, cell by cell, on ${WORKBOOKS} random workbooks`, { timeout: 300_000 }, () => {
  const emulator = emptied();
  for (const items of fc.sample(workbook, { numRuns: WORKBOOKS, seed: 2564 })) {
    typeItems(emulator, items);
    emulator.click(MENU, 'จัดทำสรุป');
    const { lines, values, below, cells } = shown(emulator);
    const wanted = expected(items);
    expect(lines).toEqual(wanted);
    const oit = wanted[wanted.length - 1]?.[1];
    expect(oit?.today).toBe(text(plainOit(items)));
    expect(values.slice(2, 5)).toEqual([oit?.last, oit?.today, oit?.scored].map((points) => points || '–'));
    const [, today, gap] = /วันนี้ได้ ([\d.]+) ต่ำกว่าเกณฑ์ผ่าน 85 อยู่ ([\d.]+) คะแนน$/.exec(cells[2]?.[0] ?? '') ?? [];
    if (gap) expect([today, (Number(today) + Number(gap)).toFixed(2)]).toEqual([oit?.today, '85.00']);
    expect(below[3]).toBe(gradeToday(items));
    expect(values[5]).toBe(String(items.filter(isOut).length));
    expect(cells.flat().filter((cell) => /^#|NaN|undefined/.test(cell))).toEqual([]);
  }
});
