import { describe, expect, test } from 'vitest';
import { columnName, columnNumber, formatRect, parseA1, tabPrefix, without } from '../../../emulator/sheets/a1';

describe('A1 notation', () => {
  test.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [702, 'ZZ'],
    [703, 'AAA'],
  ])('column %i is %s', (number, name) => {
    expect(columnName(number)).toBe(name);
    expect(columnNumber(name)).toBe(number);
  });

  test('open ends stay open: A:C, 2:3 and B2:B', () => {
    expect(parseA1('A:C')).toEqual({ top: undefined, left: 1, bottom: undefined, right: 3 });
    expect(parseA1('2:3')).toEqual({ top: 2, left: undefined, bottom: 3, right: undefined });
    expect(parseA1('B2:B')).toEqual({ top: 2, left: 2, bottom: undefined, right: 2 });
  });

  test('corners may come in any order, dollars are ignored, quotes in tab names are doubled', () => {
    expect(parseA1('$C$3:A1')).toEqual({ top: 1, left: 1, bottom: 3, right: 3 });
    expect(parseA1("'It''s'!B2")).toMatchObject({ tab: "It's", top: 2, left: 2 });
    expect(parseA1('รายการ OIT!B2')).toMatchObject({ tab: 'รายการ OIT' });
  });

  test.each(['A', '12', 'A0', 'TOTAL', 'A1:B2:C3', 'A1:', ''])('"%s" is no range', (text) => {
    expect(parseA1(text)).toBeUndefined();
  });

  test('a formula quotes a tab only where it must', () => {
    expect(['Data', 'My Data', 'A1', 'R1C1', 'รายการ', "It's"].map(tabPrefix)).toEqual([
      'Data!',
      "'My Data'!",
      "'A1'!",
      "'R1C1'!",
      'รายการ!',
      "'It''s'!",
    ]);
  });

  test('a rectangle with a hole falls into what is around it', () => {
    const rest = without({ top: 1, left: 1, bottom: 3, right: 3 }, { top: 2, left: 2, bottom: 2, right: 2 });
    expect(rest.map(formatRect)).toEqual(['A1:C1', 'A2', 'C2', 'A3:C3']);
  });
});
