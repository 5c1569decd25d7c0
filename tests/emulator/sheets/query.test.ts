import { describe, expect, test } from 'vitest';
import { openSheet } from '../services/spreadsheet/sheet-script';

const DATA = `
  const day = (n) => new Date(Date.UTC(2021, 2, n, 5));
  sheet.getRange('A1:D5').setValues([['Day', 'Cat', 'Name', 'Amount'], [day(1), 'food', 'a', 5], [day(2), 'rent', 'b', 60], [day(3), 'food', '', 7], ['', '', '', '']]);
  sheet.getRange('A2:A4').setNumberFormat('yyyy-mm-dd');`;

/** What the query shows, as texts; blank rows and columns left out. */
function shown(text: string, rest = ''): string[] {
  const { run } = openSheet();
  const rows = run(`${DATA}
    sheet.getRange('F1').setFormula('=QUERY(A1:D, "${text.replaceAll("'", "\\'")}"${rest})');
    return sheet.getRange('F1:I6').getDisplayValues();`) as string[][];
  return rows.map((row) => row.join('|').replace(/\|+$/, '')).filter((row) => row !== '');
}

// support.google.com/docs/answer/3093343, developers.google.com/chart/interactive/docs/querylanguage
describe('QUERY', () => {
  test('chooses columns and rows; headings and formats of dates come along', () => {
    expect(shown('select *')).toEqual([
      'Day|Cat|Name|Amount',
      '2021-03-01|food|a|5',
      '2021-03-02|rent|b|60',
      '2021-03-03|food||7',
    ]);
    expect(shown("select D, A where A >= date '2021-03-02'")).toEqual(['Amount|Day', '60|2021-03-02', '7|2021-03-03']);
    expect(shown('select D order by D desc limit 1 offset 1')).toEqual(['Amount', '7']);
  });

  // matsu7089/gas-account-book, insertTemplate
  test('groups, sorts by what it sums up, and labels', () => {
    const text =
      "select B, sum(D), sum(D) / 72 where D > 0 group by B order by sum(D) desc label B 'カテゴリ', sum(D) '支出'";
    expect(shown(text)).toEqual([
      'カテゴリ|支出|quotient(sum Amount72.0())',
      'rent|60|0.8333333333',
      'food|12|0.1666666667',
    ]);
    expect(shown('select B, count(D), max(A) where D is not null group by B')).toEqual([
      'Cat|count Amount|max Day',
      'food|2|2021-03-03',
      'rent|1|2021-03-02',
    ]);
    expect(shown("select sum(D) label sum(D) ''")).toEqual(['72']);
  });

  test('turns values into columns', () => {
    expect(shown('select A, sum(D) where D is not null group by A pivot B')).toEqual([
      'Day|food|rent',
      '2021-03-01|5',
      '2021-03-02||60',
      '2021-03-03|7',
    ]);
  });

  test('compares texts by capitals, and blanks with nothing', () => {
    expect(shown("select D where B contains 'oo' and C <> 'b'")).toEqual(['Amount', '5']);
    expect(shown("select D where B = 'Food'")).toEqual(['Amount']);
    expect(shown('select D where C is null')).toEqual(['Amount', '7']);
    expect(shown("select D where B like 'r%' or B matches 'f.x'")).toEqual(['Amount', '60']);
    expect(shown("select upper(B), month(A) where not B starts with 'f'")).toEqual(['upper(Cat)|month(Day)', 'RENT|2']);
  });

  test('takes the first row for data where told so, and names the columns of an array', () => {
    const { run } = openSheet();
    expect(
      run(`${DATA}
      sheet.getRange('F1').setFormula('=QUERY({A2:A4, D2:D4}, "select Col2 where Col2 < 10", 0)');
      sheet.getRange('G1').setFormula('=QUERY(A2:D4, "select D", 0)');
      return sheet.getRange('F1:G3').getValues();`),
    ).toEqual([
      [5, 5],
      [7, 60],
      ['', 7],
    ]);
  });

  test('says what it cannot read', () => {
    const { run, emulator } = openSheet();
    const error = (text: string) => {
      run(`${DATA} sheet.getRange('F1').setFormula('=QUERY(A1:D, "${text}", 0)')`);
      const cell = emulator.view('F1')[0]?.[0];
      return [cell?.display, cell?.error];
    };
    const words = 'Unable to parse query string for Function QUERY parameter 2: ';
    expect(error('select Z')).toEqual(['#VALUE!', `${words}NO_COLUMN: Z`]);
    expect(error('selec A')[1]).toContain(`${words}PARSE_ERROR`);
    expect(error('select D where D > 100')).toEqual(['#N/A', 'Query completed with an empty output.']);
  });
});
