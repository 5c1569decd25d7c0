// What people put into a cell for mail addresses, and what becomes of it.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressesIn } from '../../src/core/address.js';

const A = 'a@rayong.example';
const B = 'b@rayong.example';

describe('an address is understood', () => {
  test.each([
    ['a name before it', `ผู้ประสาน <${A}>`],
    ['a name with a comma in quotation marks', `"สมชาย, ใจดี" <${A}>`],
    ['curly quotation marks', `“สมชาย; ใจดี” <${A}>`],
    ['the address itself as the name', `"A@Rayong.example" <${A}>`],
    ['the name without brackets', `นายสมชาย ใจดี ${A}`],
    ['a title behind it', `${A} หัวหน้ากลุ่มงาน`],
    ['round brackets', `นายสมชาย ใจดี (${A})`],
    ['quotation marks', `'${A}'`],
    ['capital letters', 'A@RAYONG.Example'],
    ['full-width letters, at-sign and stop', 'ａ＠ｒａｙｏｎｇ．example'],
    ['an ideographic full stop', 'a@rayong。example'],
    ['a full stop behind it', `${A}.`],
    ['a Thai abbreviation mark', `${A}ฯ`],
    ['a remark', `${A} (สำรอง)`],
    ['a remark with a comma in it', `${A} (backup, 038-694000)`],
    ['a link', `mailto:${A}`],
    ['a link as mail programs paste it', `${A}<mailto:${A}>`],
    ['a label', `E-mail: ${A}`],
    ['a Thai label', `ผู้ประสาน: ${A}`],
    ['blanks of other kinds', `\u00a0${A}\u3000`],
    ['invisible characters', `\ufeffa@\u200brayong\u00ad.example\u202c`],
    ['a dash for a second that is none', `${A}, -`],
    ['the same again in capitals', `${A}; ${A.toUpperCase()}`],
  ])('with %s', (_, cell) => {
    expect(addressesIn(cell)).toEqual({ valid: [A], invalid: [] });
  });

  test.each([
    ', ',
    ',',
    ';',
    ' ',
    '\n',
    '\r\n',
    '\u2028',
    ' / ',
    '/',
    ' | ',
    '|',
    '、',
    '，',
    '；',
    '・',
    '\u3000',
    '\u00a0',
    ' และ ',
    ' หรือ ',
    ' และ/หรือ ',
    ' & ',
    ' - ',
    ',,\n',
    '>, <',
    '><',
  ])('beside another one, with “%s” between them', (between) => {
    const [open, close] = between.includes('>') ? ['<', '>'] : ['', ''];
    expect(addressesIn(`${open}${A}${between}${B}${close}`)).toEqual({ valid: [A, B], invalid: [] });
  });

  test('in a numbered list and in one with bullets', () => {
    for (const [first, second] of ['1. |2. ', '๑) |๒) ', '• |• ', '- |- '].map((marks) => marks.split('|')))
      expect(addressesIn(`${first}${A}\n${second}สมชาย <${B}>`)).toEqual({ valid: [A, B], invalid: [] });
  });

  test('64 characters before the at-sign and 254 in all, but not one more', () => {
    const ofLength = (local: number, whole: number) => {
      const domain = `${'d.'.repeat(200)}example`.slice(local + 1 - whole);
      return `${'l'.repeat(local)}@${domain.startsWith('.') ? `d${domain.slice(1)}` : domain}`;
    };
    expect(ofLength(64, 254)).toHaveLength(254);
    expect(addressesIn(ofLength(64, 254)).invalid).toEqual([]);
    for (const long of [ofLength(65, 200), ofLength(64, 255)])
      expect(addressesIn(long)).toEqual({ valid: [], invalid: [long] });
  });
});

describe('what is no address is named, and nobody is mailed in its place', () => {
  test.each([
    'treasury',
    'ไม่มี',
    'a@b',
    'a@@rayong.example',
    'a@rayong@b.example',
    '@rayong.example',
    '.a@rayong.example',
    'a..b@rayong.example',
    'a@rayong..example',
    'a@-rayong.example',
    'a@10.0.0.1',
    'a@rayong_office.example',
    'ก@rayong.example',
    'ฟa@rayong.example',
    'ผู้ประสานa@rayong.example',
    'a@จังหวัด.ไทย',
    '\u212aa@rayong.example', // the sign for kelvin: a small k, were it taken for a letter
    'สมชาย <>',
    'a@rayong.example>',
    '<a@rayong.example',
    'สมชาย <a@rayong.example',
    'สมชาย <<a@rayong.example>>',
    'a(x@rayong.example',
    '"a b"@rayong.example',
    'a%0d%0abcc:b@rayong.example',
    'a%0d%0ab@rayong.example',
    'a\u0000@rayong.example',
    'https://a@rayong.example',
  ])('“%s”', (cell) => {
    expect(addressesIn(cell)).toEqual({ valid: [], invalid: [cell] });
  });

  test.each([
    ['a blank inside, which may stand for a full stop', 'a b@rayong.example'],
    ['a blank before the at-sign', 'a @rayong.example'],
    ['a blank behind the at-sign', 'a@ rayong.example'],
    ['a blank inside the domain', 'a@rayong.go .th'],
    ['a slash where a full stop may be meant', 'a/b@rayong.example'],
    ['a foreign name without brackets', `Somchai ${A}`],
    ['two different addresses, one of them as the name', `${A} <${B}>`],
    ['empty brackets', `สมชาย <> ${A}`],
    ['a header’s name', `Bcc: ${A}`],
    ['a header’s name before brackets', `Bcc : <${A}>`],
    ['a header’s name inside brackets', `<Bcc:${A}>`],
  ])('%s', (_, cell) => {
    const { valid, invalid } = addressesIn(cell);
    expect(valid).toEqual([]);
    expect([cell, cell.slice(1, -1)]).toContain(invalid.join());
  });

  test('a word in angle brackets is named alone', () => {
    expect(addressesIn(`สมชาย <สำรอง>, ${A}`)).toEqual({ valid: [A], invalid: ['สำรอง'] });
  });

  test('a second line that looks like a mail header is named whole; the line before it counts', () => {
    for (const end of ['\n', '\r\n', '\r', '\u0085', '\v'])
      expect(addressesIn(`${A}${end}Bcc: ${B}`)).toEqual({ valid: [A], invalid: [`Bcc: ${B}`] });
  });

  test('one bad entry takes none of the others with it', () => {
    expect(addressesIn(`${A}, ไม่มี; a b@c.example\n${B}`)).toEqual({ valid: [A, B], invalid: ['ไม่มี', 'a b@c.example'] });
  });
});

test('a blank cell, a dash and a mere remark are nobody', () => {
  for (const cell of ['', ' \n', '-', '–', ', ;', '(ไม่มี)'])
    expect(addressesIn(cell)).toEqual({ valid: [], invalid: [] });
});

describe('whatever stands in the cell', () => {
  const pieces = fc.constantFrom(
    ...[
      'a',
      'b.c',
      '@',
      'rayong.example',
      A,
      'B@Rayong.example',
      'สมชาย',
      'และ',
      'Bcc:',
      'mailto:',
      '1.',
      '%0d%0a',
      'ฯ',
    ],
    ...[
      ' ',
      ',',
      ';',
      '\n',
      '\r',
      '/',
      '|',
      '・',
      '、',
      '；',
      '：',
      '＠',
      '．',
      '。',
      '\u00a0',
      '\u3000',
      '\u200b',
      '\u0000',
    ],
    ...['<', '>', '"', "'", '“', '”', '(', ')', '[', ']', '.', '-', ':'],
  );
  const cells = fc.oneof(
    fc.array(pieces, { maxLength: 14 }).map((some) => some.join('')),
    fc.string({ unit: 'binary', maxLength: 40 }).map((text) => `${text}${A}`),
  );

  test('a recipient is one plain address', () => {
    fc.assert(
      fc.property(cells, (cell) => {
        for (const address of addressesIn(cell).valid) expect(address).toMatch(/^[!-~]+$/);
        for (const address of addressesIn(cell).valid) expect(address).not.toMatch(/[,;:<>()"\\%]|@.*@/);
      }),
      { numRuns: 2_000 },
    );
  });

  test('each word with an at-sign is a recipient or is named', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), (some) => {
        const cell = some.filter((piece) => !/[＠．。：\u200b]/.test(piece)).join('');
        const { valid, invalid } = addressesIn(cell);
        for (const [word] of cell.matchAll(/[a-z.@]*@[a-z.@]*/gi)) {
          const plain = word.toLowerCase().replace(/\.+$/, '');
          expect([...valid, ...invalid.map((entry) => entry.toLowerCase())].join('\n')).toContain(plain);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test('the recipients written down and read again are the same, whatever stands between them', () => {
    fc.assert(
      fc.property(
        cells,
        fc.array(fc.emailAddress()),
        fc.constantFrom(',', ', ', '; ', '\n', ' ', ' / '),
        (cell, more, between) => {
          const { valid } = addressesIn([cell, ...more].join('\n'));
          expect(addressesIn(valid.join(between))).toEqual({ valid, invalid: [] });
        },
      ),
    );
  });
});
