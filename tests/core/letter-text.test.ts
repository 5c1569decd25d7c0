// Texts that people write themselves, with words in braces.

import { describe, expect, it } from 'vitest';
import {
  emptyPlaceholders,
  filledIn,
  inBraces,
  type Placeholder,
  type PlaceholderValues,
  placeholderList,
  placeholders,
  unknownPlaceholders,
} from '../../src/core/letter-text.js';

const values: PlaceholderValues = {
  province: 'จังหวัดระยอง',
  fiscalYear: '2564',
  letterNumber: '',
  letterDate: '1 มีนาคม 2564',
  count: '9',
  codes: 'O1 O2',
  agency: '{ปี}',
  due: '',
};

describe('words in braces', () => {
  it('are filled in, every one of them', () => {
    const all = (Object.keys(placeholders) as Placeholder[]).map(inBraces).join('|');
    expect(filledIn(all, values)).toBe('จังหวัดระยอง|2564||1 มีนาคม 2564|9|O1 O2|{ปี}|');
    expect(unknownPlaceholders(all)).toEqual([]);
  });

  it('may have blanks inside, and occur twice', () => {
    expect(filledIn('{ ปี }/{ปี}', values)).toBe('2564/2564');
    expect(unknownPlaceholders('{ ปี }')).toEqual([]);
  });

  it('are filled in once: a name that looks like one stays a name', () => {
    expect(filledIn('เรียน {หน่วยงาน}', values)).toBe('เรียน {ปี}');
  });

  it('stand in the list that people read', () => {
    for (const { name } of Object.values(placeholders)) expect(placeholderList()).toContain(`{${name}}`);
  });
});

describe('what cannot be filled in', () => {
  it.each([
    ['{จงหวัด} ปี {ปี}', ['{จงหวัด}']],
    ['{}', ['{}']],
    ['{constructor} {__proto__} {toString}', ['{constructor}', '{__proto__}', '{toString}']],
    ['ปี {ปี ของ', ['{ปี ของ']],
    ['ปี ปี} ของ', ['ปี ปี}']],
    ['{{subject}}', ['{{subject}}', '{subject}', '{{subject}}']],
    ['ไม่มีวงเล็บ', []],
  ])('of %j is named', (text, found) => {
    expect(unknownPlaceholders(text)).toEqual(found);
  });

  it('is left as it stands', () => {
    expect(filledIn('{จงหวัด} {constructor} {ปี', values)).toBe('{จงหวัด} {constructor} {ปี');
  });

  it('for want of a value is named once', () => {
    expect(emptyPlaceholders('ที่ {ที่หนังสือ} {ที่หนังสือ} {กำหนดส่ง} {ปี}', values)).toEqual(['letterNumber', 'due']);
    expect(emptyPlaceholders('{ปี}', values)).toEqual([]);
  });
});
