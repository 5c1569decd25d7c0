// Formulas and conditions of conditional formats, worked out where Google tells no script what comes of them.

import { describe, expect, test } from 'vitest';
import { parseFormula } from '../../src/core/conditions/formula.js';
import { tintsOf } from '../../src/core/conditions/rules.js';
import { partsOf, serialOf } from '../../src/core/conditions/serial.js';
import type { Value } from '../../src/core/conditions/value.js';
import type { ExportedCell, ExportedRule, ExportedTab } from '../../src/core/exported.js';

const CELLS: readonly (readonly Value[])[] = [
  ['ก', 0, null, true],
  ['๐.๐๐', 12.5, ' a  b ', 44286],
];

const result = (formula: string, down = 0, across = 0): Value =>
  parseFormula(formula)?.({
    cell: (row, column) => CELLS[row - 1]?.[column - 1] ?? null,
    row: 1 + down,
    column: 1 + across,
    down,
    across,
    today: serialOf('2021-03-31'),
  });

describe('a formula', () => {
  test.each<[string, Value]>([
    ['=1+2*3^2', 19],
    ['=-(2-5)%', 0.03],
    ['="a"&1&TRUE', 'a1TRUE'],
    ['=A1="ก"', true],
    ['="A"="a"', true],
    ['=C1=""', true],
    ['=C1=0', true],
    ['=B1=""', false],
    ['=D1=TRUE', true],
    ['=2<>3', true],
    ['="ก">9', true],
    ['=LEN(C2)', 6],
    ['=TRIM(C2)', 'a b'],
    ['=SUBSTITUTE(A2;"๐";"0")', '0.00'],
    ['=ISNUMBER(FIND("b",C2))', true],
    ['=ISNUMBER(FIND("z",C2))', false],
    ['=IFERROR(1/0,"none")', 'none'],
    ['=IFERROR(1/0,1/0)', undefined],
    ['=IF(B1>0,"more","none")', 'none'],
    ['=ISERROR(IF(B1>0,1,1/0))', true],
    ['=AND(TRUE,1,NOT(FALSE))', true],
    ['=OR(A1="ข",B2>12)', true],
    ['=YEAR(D2)', 2021],
    ['=D2=TODAY()', true],
    ['=EDATE(DATE(2021,1,31),1)=DATE(2021,2,28)', true],
    ['=MOD(-1,3)', 2],
    ['=WEEKDAY(D2)&WEEKDAY(D2,2)&WEEKDAY(D2,3)', '432'],
    ['=WEEKDAY(DATE(2021,4,4))&WEEKDAY(DATE(2021,4,4),2)&WEEKDAY(DATE(2021,4,4),3)', '176'],
    ['="say ""ก"""', 'say "ก"'],
  ])('%s is %j', (formula, expected) => {
    expect(result(formula)).toBe(expected);
  });

  test.each([
    '=1/0',
    '=ก',
    '=FIND("z","a")',
    '="a"*2',
    '=NOT("word")',
    '=A1:B2',
    '=WHATEVER(1)',
    '=WEEKDAY(D2,9)',
    '=ROW(A5)',
    '=1+',
    '=(1',
    "='x'!A1",
  ])('%s comes to nothing, and harms nothing', (formula) => {
    expect(result(formula)).toBeUndefined();
  });

  test('moves with the cell it is asked for, but for what is fixed', () => {
    expect(result('=B1', 1)).toBe(12.5);
    expect(result('=$A1', 1, 3)).toBe('๐.๐๐');
    expect(result('=A$1', 1, 1)).toBe(0);
    expect(result('=ROW()&COLUMN()', 4, 2)).toBe('53');
  });
});

describe('rules', () => {
  const rule = (kind: string, given: ExportedRule['given'], tone: Partial<ExportedRule> = {}): ExportedRule => ({
    areas: [[1, 1, 10, 1]],
    kind,
    given,
    background: '#ff0000',
    color: '',
    ...{ bold: false, italic: false, struck: false, underlined: false },
    ...tone,
  });
  const tab = (cells: readonly ExportedCell[], rules: readonly ExportedRule[]): ExportedTab => ({
    name: 'แท็บ',
    rows: cells.map((cell) => [cell, cell]),
    looks: [],
    patterns: [],
    pattern: [],
    widths: [],
    frozenRows: 0,
    frozenColumns: 0,
    merges: [],
    rules,
    emptyTexts: [],
    charts: [],
    gridlines: true,
    onePage: false,
  });
  const red = (cells: readonly ExportedCell[], ...rules: readonly ExportedRule[]): number[] => {
    const tintAt = tintsOf(tab(cells, rules), '2021-03-31');
    return cells.flatMap((_, index) => (tintAt(index + 1, 1).background ? [index] : []));
  };

  test.each<[string, ExportedRule['given'], number[]]>([
    ['CELL_EMPTY', [], [0]],
    ['CELL_NOT_EMPTY', [], [1, 2, 3, 4]],
    ['NUMBER_EQUAL_TO', [5], [1]],
    ['NUMBER_NOT_EQUAL_TO', [5], [2]],
    ['NUMBER_GREATER_THAN', [5], [2]],
    ['NUMBER_LESS_THAN_OR_EQUAL_TO', [5], [1]],
    ['NUMBER_BETWEEN', [5, 9.5], [1, 2]],
    ['NUMBER_NOT_BETWEEN', [6, 8], [1, 2]],
    ['TEXT_EQUAL_TO', ['ตรวจแล้ว'], [3]],
    ['TEXT_NOT_EQUAL_TO', ['ตรวจแล้ว'], [0, 1, 2, 4]],
    ['TEXT_ENDS_WITH', ['.50'], [2]],
    ['TEXT_CONTAINS', ['ตรวจ'], [3, 4]],
    ['TEXT_STARTS_WITH', ['รอ'], [4]],
    ['TEXT_ENDS_WITH', ['แล้ว'], [3]],
    ['CUSTOM_FORMULA', ['=AND(ISNUMBER(A1),A1>=5)'], [1, 2]],
    ['SOMETHING_NEW', [], []],
    ['CUSTOM_FORMULA', ['=COUNTIF(A:A,A1)>1'], []],
  ])('%s %j', (kind, given, expected) => {
    expect(red([null, 5, { value: 9.5, shown: '9.50' }, 'ตรวจแล้ว', 'รอตรวจ'], rule(kind, given))).toEqual(expected);
  });

  const DAYS: readonly ExportedCell[] = [
    { at: '2021-02-28 00:00:00', shown: '28 ก.พ. 64' },
    { at: '2021-03-24 23:30:00', shown: '24 มี.ค. 64' },
    { at: '2021-03-30 00:00:00', shown: '30 มี.ค. 64' },
    { at: '2021-03-31 09:00:00', shown: '31 มี.ค. 64' },
    { at: '2021-04-01 00:00:00', shown: '1 เม.ย. 64' },
    44286,
    '31 มี.ค. 64',
    null,
  ];
  const END_OF_MARCH = serialOf('2021-03-31');

  test.each<[string, ExportedRule['given'], number[]]>([
    ['DATE_BEFORE', [END_OF_MARCH], [0, 1, 2]],
    ['DATE_AFTER', [END_OF_MARCH], [4]],
    ['DATE_EQUAL_TO', [END_OF_MARCH], [3]],
    ['DATE_NOT_EQUAL_TO', [END_OF_MARCH], [0, 1, 2, 4]],
    ['DATE_BEFORE', ['=TODAY()-1'], [0, 1]],
    ['DATE_BEFORE_RELATIVE', ['TODAY'], [0, 1, 2]],
    ['DATE_AFTER_RELATIVE', ['YESTERDAY'], [3, 4]],
    ['DATE_EQUAL_TO_RELATIVE', ['TOMORROW'], [4]],
    ['DATE_EQUAL_TO_RELATIVE', ['PAST_WEEK'], [1, 2, 3]],
    ['DATE_EQUAL_TO_RELATIVE', ['PAST_MONTH'], [0, 1, 2, 3]],
    ['DATE_EQUAL_TO', ['เมื่อวาน'], []],
  ])('%s %j, of dates whatever their time of day, and of nothing else', (kind, given, expected) => {
    expect(red(DAYS, rule(kind, given))).toEqual(expected);
  });

  test('what a rule compares with may be a formula, read from the cell where the rule stands', () => {
    const tintAt = tintsOf(
      {
        ...tab([], [rule('NUMBER_GREATER_THAN', ['=$B1'])]),
        rows: [
          [5, 4],
          [5, 6],
          [5, 'x'],
        ],
      },
      '2021-03-31',
    );
    expect([1, 2, 3].map((row) => tintAt(row, 1).background)).toEqual(['#ff0000', '', '']);
    expect(red([5], rule('NUMBER_GREATER_THAN', ['=COUNTIF(A:A,1)']))).toEqual([]);
  });

  test.each<[string, ExportedCell]>([
    ['a blank', null],
    ['a word', 'ยังไม่กำหนด'],
    ['a name of the language itself', 'constructor'],
    ['the name of a relative day', 'TODAY'],
  ])('a cell compared with %s fits nothing', (_, limit) => {
    const compared = (kind: string, cell: ExportedCell) =>
      tintsOf({ ...tab([], [rule(kind, ['=$B1'])]), rows: [[cell, limit]] }, '2021-03-31')(1, 1).background;
    expect(compared('NUMBER_GREATER_THAN', 5)).toBe('');
    expect(compared('NUMBER_NOT_EQUAL_TO', 5)).toBe('');
    expect(compared('DATE_BEFORE', { at: '2021-03-30 00:00:00', shown: '30 มี.ค. 64' })).toBe('');
  });

  test('of several that fit the topmost decides, property by property, and none reaches beyond its area', () => {
    const rules = [
      rule('NUMBER_EQUAL_TO', [1], { background: '', color: '#0000ff' }),
      rule('CELL_NOT_EMPTY', [], { background: '#00ff00', color: '#ffffff', bold: true }),
    ];
    const tintAt = tintsOf(tab([1], rules), '2021-03-31');
    expect(tintAt(1, 1)).toMatchObject({ background: '#00ff00', color: '#0000ff', bold: true });
    expect(tintAt(1, 2)).toMatchObject({ background: '', color: '', bold: false });
  });
});

test('days as spreadsheets count them', () => {
  expect(serialOf('2021-03-31 12:00:00')).toBe(44286.5);
  expect(partsOf(44286.5)).toEqual({ year: 2021, month: 3, day: 31 });
});
