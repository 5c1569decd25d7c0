import { describe, expect, test } from 'vitest';
import { parseA1 } from '../../../emulator/sheets/a1';
import { createWorkbook, sheetOf } from '../../../emulator/sheets/edit';
import { calculation } from '../../../emulator/sheets/formulas/calculation';
import { formatAt, valueAt } from '../../../emulator/sheets/formulas/recalculate';
import { shiftFormula } from '../../../emulator/sheets/formulas/tokens';
import { CellError, type Scalar, type Workbook } from '../../../emulator/sheets/model';
import { type Input, writeValues } from '../../../emulator/sheets/write';

import { openSheet } from '../services/spreadsheet/sheet-script';

const NOW = Date.UTC(2021, 2, 17, 5);

function book(cells: Readonly<Record<string, Input>> = {}, locale = 'en_US'): Workbook {
  const made = createWorkbook({ id: 'book', locale, timeZone: 'Asia/Bangkok', now: () => NOW, random: () => 0.5 });
  for (const [name, value] of Object.entries(cells)) put(made, name, value);
  return made;
}

function put(made: Workbook, name: string, value: Input): void {
  const at = parseA1(name);
  const [top = 1, left = 1] = [at?.top, at?.left];
  writeValues(made, 0, { top, left, bottom: top, right: left }, () => value);
}

function at(made: Workbook, name: string): Scalar | string {
  const place = parseA1(name);
  const value = valueAt(made, sheetOf(made, 0), place?.top ?? 1, place?.left ?? 1);
  return value instanceof CellError ? value.code : value;
}

const result = (formula: string, cells: Readonly<Record<string, Input>> = {}) =>
  at(book({ ...cells, Z1: formula }), 'Z1');

describe('formulas', () => {
  test.each<[string, Scalar | string]>([
    ['=1+2*3', 7],
    ['=-2^2', 4],
    ['=2^-1', 0.5],
    ['=50%', 0.5],
    ['="a"&1/2', 'a0.5'],
    ['="a"="A"', true],
    ['=1/3', 1 / 3],
    ['=1/0', '#DIV/0!'],
    ['=NOPE(1)', '#NAME?'],
    ['=nowhere', '#NAME?'],
    ['=1+', '#ERROR!'],
    ['=Nope!A1', '#REF!'],
    ['="5"+1', 6],
    ['="x"+1', '#VALUE!'],
    ['=IFERROR(1/0,"ok")', 'ok'],
    ['=IF(1>2,"a","b")', 'b'],
    ['=IF(FALSE,1)', false],
    ['=SWITCH(2,1,"a",2,"b","c")', 'b'],
    ['=LET(x,2,y,x*3,x+y)', 8],
    ['=LAMBDA(x,x+1)(2)', 3],
    ['=ROUND(2.5)', 3],
    ['=ROUND(-2.345,2)', -2.35],
    ['=MOD(-3,2)', 1],
    ['=LEFT("มีนาคม",2)', 'มี'],
    ['=SUBSTITUTE("a-b-c","-","+",2)', 'a-b+c'],
    ['=REGEXEXTRACT("O12 x","[0-9]+")', '12'],
    ['=REGEXREPLACE("abc","(b)","<$1>")', 'a<b>c'],
    ['=TEXT(44272,"d mmm yyyy")', '17 Mar 2021'],
    ['=DATEDIF(DATE(2020,1,31),DATE(2021,3,1),"M")', 13],
    ['=EDATE(DATE(2021,1,31),1)-DATE(2021,2,28)', 0],
    ['=NETWORKDAYS(DATE(2021,3,15),DATE(2021,3,21))', 5],
    ['=VALUE("12%")', 0.12],
  ])('%s is %s', (formula, value) => {
    expect(result(formula)).toEqual(value);
  });

  test('a blank cell is blank, 0 and "" at once, an empty text is not blank', () => {
    const cells = { B1: '=""' };
    expect(
      ['=A1', '=A1=0', '=A1=""', '=ISBLANK(A1)', '=ISBLANK(B1)', '=LEN(A1)', '=COUNTA(A1:B1)'].map((formula) =>
        result(formula, cells),
      ),
    ).toEqual(['', true, true, true, false, 0, 1]);
  });

  test('open-ended and whole ranges reach the end of the tab', () => {
    const cells = { A1: 1, A2: 2, A900: 4 };
    expect(['=SUM(A:A)', '=SUM(A2:A)', '=SUM(2:2)', '=COUNT(A1:A)'].map((formula) => result(formula, cells))).toEqual([
      7, 6, 2, 3,
    ]);
  });

  test('criteria compare numbers, texts regardless of case, wildcards and blanks', () => {
    const cells = { A1: 5, A2: '10', A3: 'Apple', A4: "'apple pie", A5: "'5" };
    const count = (criterion: string) => result(`=COUNTIF(A1:A6,${criterion})`, cells);
    expect(['">5"', '"apple"', '"app*"', '"<>"', '""', '5', '"=5"', '"<>5"'].map(count)).toEqual([
      1, 1, 2, 5, 1, 1, 2, 4,
    ]);
  });

  test('averages and sums by several conditions', () => {
    const cells = { A1: 'x', A2: 'y', A3: 'x', B1: 1, B2: 2, B3: 4 };
    expect(result('=SUMIFS(B1:B3,A1:A3,"x",B1:B3,">1")', cells)).toBe(4);
    expect(result('=AVERAGEIFS(B1:B3,A1:A3,"x")', cells)).toBe(2.5);
    expect(result('=AVERAGEIFS(B1:B3,A1:A3,"z")', cells)).toBe('#DIV/0!');
  });

  test('look-ups find exactly, approximately, or say #N/A', () => {
    const cells = { A1: 1, A2: 3, A3: 5, B1: 'a', B2: 'b', B3: 'c' };
    expect(
      [
        '=VLOOKUP(3,A1:B3,2,FALSE)',
        '=VLOOKUP(4,A1:B3,2)',
        '=VLOOKUP(4,A1:B3,2,FALSE)',
        '=INDEX(B1:B3,MATCH(5,A1:A3,0))',
        '=XLOOKUP(9,A1:A3,B1:B3,"none")',
      ].map((formula) => result(formula, cells)),
    ).toEqual(['b', 'b', '#N/A', 'c', 'none']);
  });

  test('an array brings the format of each of its columns along, past a heading', () => {
    const { run } = openSheet();
    expect(
      run(`
      sheet.getRange('A1:B3').setValues([['day', 'n'], [new Date('2021-03-01T05:00Z'), 5], [new Date('2021-03-02T05:00Z'), 6]]);
      sheet.getRange('A2:A3').setNumberFormat('yyyy-mm-dd');
      sheet.getRange('D1').setFormula('=FILTER(A1:B3, A1:A3 <> "")');
      sheet.getRange('G1').setFormula('={SORT(A2:B3, 2, FALSE)}');
      sheet.getRange('J1').setFormula('={B2:B3, A2:A3}');
      return [sheet.getRange('D1:E3').getDisplayValues(), sheet.getRange('G1:H1').getDisplayValues(), sheet.getRange('J1:K1').getDisplayValues(), typeof sheet.getRange('E2').getValue()];`),
    ).toEqual([
      [
        ['day', 'n'],
        ['2021-03-01', '5'],
        ['2021-03-02', '6'],
      ],
      [['2021-03-02', '6']],
      [['5', '2021-03-01']],
      'number',
    ]);
  });

  // Zbhura40/aus-mosque-finder, docs/auto-setup-tracking-sheet.js: a dashboard over tabs that sum themselves up
  test('another tab is no circle, though its arrays lean on what is just being worked out', () => {
    const { run } = openSheet();
    expect(
      run(`
      const log = ss.insertSheet('Log');
      log.getRange('D2').setValue('x');
      log.getRange('K2').setFormula('=COUNTA(D2:D100)');
      log.getRange('K4').setFormula('=IF(K2>0, K2*100, 0)&"%"');
      sheet.getRange('A1:A2').setFormulas([["=Log!K2"], ["=Log!K4"]]);
      return sheet.getRange('A1:A2').getDisplayValues();`),
    ).toEqual([['1'], ['100%']]);
  });

  test('arrays spill into free neighbours and refuse to overwrite', () => {
    const free = book({ A1: 3, A2: 1, A3: 2, C1: '=SORT(A1:A3)', D1: '=ARRAYFORMULA(C1:C3*10)' });
    expect(['C1', 'C2', 'C3', 'D3'].map((name) => at(free, name))).toEqual([1, 2, 3, 30]);
    put(free, 'C2', 'in the way');
    expect(at(free, 'C1')).toBe('#REF!');
  });

  test('without ARRAYFORMULA a range stands for the cell beside the formula', () => {
    expect(at(book({ A1: 1, A2: 2, B2: '=A1:A3*10' }), 'B2')).toBe(20);
  });

  test('a circle is a #REF!, wherever it is entered', () => {
    const circle = book({ A1: '=B1', B1: '=A1+1' });
    expect([at(circle, 'A1'), at(circle, 'B1')]).toEqual(['#REF!', '#REF!']);
  });

  // support.google.com/docs/table/25273
  test('operators go by names too, and keep the look of what they reckon with', () => {
    expect(
      ['ADD(2,3)', 'MINUS(2,3)', 'MULTIPLY(2,3)', 'DIVIDE(3,2)', 'UMINUS(2)', 'UPLUS("x")', 'UNARY_PERCENT(50)'].map(
        (call) => result(`=${call}`),
      ),
    ).toEqual([5, -1, 6, 1.5, -2, 'x', 0.5]);
    expect(
      ['EQ("a","A")', 'NE(1,2)', 'GT(1,2)', 'GTE(2,2)', 'LT(1,2)', 'LTE(3,2)'].map((call) => result(`=${call}`)),
    ).toEqual([true, true, false, true, true, false]);
    expect(result('=DIVIDE(1,0)')).toBe('#DIV/0!');
    const made = book({
      A1: '=DATE(2024,1,31)',
      A2: '=ADD(A1,1)',
      A3: '=TO_PERCENT(0.5)',
      A4: '=TO_DOLLARS(2)',
      A5: '=TO_PURE_NUMBER(A1)',
      A6: '=EPOCHTODATE(1655906710)', // support.google.com/docs/answer/13193461
    });
    const formats = [2, 3, 4, 5, 6].map((row) => formatAt(made, sheetOf(made, 0), row, 1));
    expect(formats).toEqual(['M/d/yyyy', '0.00%', '"$"#,##0.00', undefined, 'M/d/yyyy H:mm:ss']);
    expect(result('=TEXT(EPOCHTODATE(1655906710),"yyyy-mm-dd hh:mm:ss")')).toBe('2022-06-22 14:05:10');
  });

  // support.google.com/docs/answer/7354624: the four ways to show ties
  test.each([
    [0, [9, 8]],
    [1, [9, 8, 8]],
    [2, [9, 8]],
    [3, [9, 8, 8]],
  ])('SORTN shows ties the way asked for: %i', (ties, expected) => {
    const made = book({ A1: 8, A2: 9, A3: 8, A4: 7, C1: `=SORTN(A1:A4,2,${ties},1,FALSE)` });
    expect([1, 2, 3].map((row) => at(made, `C${row}`)).filter((value) => value !== '')).toEqual(expected);
  });

  test('a function of Sheets that is not imitated says so in its cell', () => {
    const { emulator, run } = openSheet();
    run(`sheet.getRange('A1:A2').setFormulas([['=IMPORTRANGE("a","b")'], ['=NOSUCHTHING(1)']]);`);
    expect(emulator.view('A1:A2').map(([cell]) => [cell?.value, cell?.error])).toEqual([
      ['#NAME?', 'Not emulated: IMPORTRANGE'],
      ['#NAME?', "Unknown function: 'NOSUCHTHING'."],
    ]);
  });

  test('one result is worked out without those beside it, choices included', () => {
    const made = book({ A1: 1, B1: '=IF(A1>0,A1*2,"")', B2: '=IFERROR(A1/0,"none")', B3: '=SWITCH(A1,1,"one")' });
    expect(at(made, 'B1')).toBe(2);
    expect(calculation(made).results.size).toBe(1);
    put(made, 'C1', '=IF(A1>0,SORT({3;1;2}))');
    expect([1, 2, 3].map((row) => at(made, `C${row}`))).toEqual([1, 2, 3]);
  });

  test('a chain of 1,000 formulas, read from its end, does not exhaust the stack', () => {
    const chain = book({ A1: 1 });
    writeValues(chain, 0, { top: 2, left: 1, bottom: 1000, right: 1 }, (row) => `=A${row - 1}+1`);
    expect(at(chain, 'A1000')).toBe(1000);
  });

  test('results follow their precedents', () => {
    const made = book({ A1: 1, B1: '=A1*2' });
    expect(at(made, 'B1')).toBe(2);
    put(made, 'A1', 5);
    expect(at(made, 'B1')).toBe(10);
  });

  test('a date function gives its cell a date format, a difference of dates does not', () => {
    const made = book({ A1: '=TODAY()', A2: '=A1+7', A3: '=A2-A1', A4: '=NOW()' });
    const formats = [1, 2, 3, 4].map((row) => formatAt(made, sheetOf(made, 0), row, 1));
    expect(formats).toEqual(['M/d/yyyy', 'M/d/yyyy', undefined, 'M/d/yyyy H:mm:ss']);
    expect(at(made, 'A3')).toBe(7);
  });

  test('where the comma is decimal, arguments are parted by semicolons only', () => {
    const made = book({ A1: '=ROUND(2,345;1)', A2: '=ROUND(2,345,1)' }, 'de_DE');
    expect([at(made, 'A1'), at(made, 'A2')]).toEqual([2.3, '#ERROR!']);
  });

  test('functions not worked out here are answered by IronCalc', () => {
    expect(result('=ROUND(PMT(0.05,12,1000),6)')).toBe(-112.82541);
    expect(result('=STDEVP(A1:A3)', { A1: 1, A2: 2, A3: 4 })).toBeCloseTo(1.2472191289, 9);
  });

  test('copying shifts relative references only, and falls off the sheet as #REF!', () => {
    expect(shiftFormula('=A1+$A1+A$1+$A$1+"A1"', 1, 1)).toBe('=B2+$A2+B$1+$A$1+"A1"');
    expect(shiftFormula("='My tab'!B2:B", 1, 0)).toBe("='My tab'!B3:B");
    expect(shiftFormula('=A1', -1, 0)).toBe('=#REF!');
    expect(shiftFormula('=LOG10(A1)', 0, 1)).toBe('=LOG10(B1)');
  });
});
