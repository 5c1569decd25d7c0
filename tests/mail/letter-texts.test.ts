// Openings and closing as an office writes them itself.

import { describe, expect, it } from 'vitest';
import { letterOf } from '../../src/mail/compose.js';
import type { LetterFacts, TextKey } from '../../src/mail/letter.js';
import { gapsOf } from '../../src/mail/letter-texts.js';
import { clarifications, contributorItems, day, facts, first, itemsOf } from './sample-letters.js';

const none = facts().texts;
const written = (texts: Partial<Record<TextKey, string>>, changed: Partial<LetterFacts> = {}) =>
  facts({ ...changed, texts: { ...none, ...texts } });

const openings = { first: 'แรก', 'follow-up': 'ติดตาม', clarification: 'ชี้แจง' };
const letters: [keyof typeof openings, LetterFacts['items']][] = [
  ['first', first(contributorItems)],
  ['follow-up', [...contributorItems, ...clarifications('O2')]],
  ['clarification', clarifications('O2')],
];

describe('an office’s own text', () => {
  it.each(letters)('opens the letter it is for (%s), and no other', (kind, items) => {
    expect(letterOf(written(openings, { items })).opening).toBe(openings[kind]);
    expect(letterOf(written({ ...openings, [kind]: '' }, { items })).opening).toBe(letterOf(facts({ items })).opening);
  });

  it('closes every letter; without one ours does', () => {
    for (const [, items] of letters)
      expect(letterOf(written({ closing: 'ขอแสดงความนับถือ' }, { items })).closing).toBe('ขอแสดงความนับถือ');
    expect(letterOf(facts()).closing).toBe('จึงเรียนมาเพื่อโปรดพิจารณาดำเนินการ');
  });

  it('names what the letter knows, in the digits of the office', () => {
    const text = 'ตามหนังสือ{จังหวัด} ที่ {ที่หนังสือ} ลงวันที่ {วันที่หนังสือ} ปี {ปี} {หน่วยงาน} {จำนวนข้อ} ข้อ ({ข้อ}) ภายใน {กำหนดส่ง}';
    expect(letterOf(written({ 'follow-up': text })).opening).toBe(
      'ตามหนังสือจังหวัดระยอง ที่ รย 0017/ว 1234 ลงวันที่ 1 มีนาคม 2564 ปี 2564 สำนักงานสาธารณสุขจังหวัดระยอง 9 ข้อ (O13\u2011O17 O21\u2011O24) ภายใน 31 มีนาคม 2564',
    );
    expect(letterOf(written({ closing: '{ปี} {จำนวนข้อ} {กำหนดส่ง}' }, { thaiDigits: true })).closing).toBe(
      '๒๕๖๔ ๙ ๓๑ มีนาคม ๒๕๖๔',
    );
  });

  it('is one line, however it was typed', () => {
    expect(letterOf(written({ closing: ' บรรทัดหนึ่ง\n\nบรรทัดสอง\u202e ' })).closing).toBe('บรรทัดหนึ่ง บรรทัดสอง');
  });
});

describe('a gap in a letter', () => {
  const late = itemsOf('O14', { due: day('2021-03-01') });

  it('is told of the texts that this letter uses, and of no other', () => {
    const texts = { 'follow-up': 'ภายใน {กำหนดส่ง}', first: '{ที่หนังสือ}', closing: '{กำหนดส่ง}' };
    expect(gapsOf(written(texts, { items: late, reference: { number: '', date: null } }))).toEqual([
      { text: 'follow-up', placeholder: 'due' },
      { text: 'closing', placeholder: 'due' },
    ]);
    expect(gapsOf(written(texts))).toEqual([]);
  });

  it('is a letter number of blanks, too', () => {
    const reference = { number: ' \u200b', date: null };
    expect(
      gapsOf(written({ closing: '{ที่หนังสือ}{วันที่หนังสือ}' }, { reference })).map(({ placeholder }) => placeholder),
    ).toEqual(['letterNumber', 'letterDate']);
  });
});
