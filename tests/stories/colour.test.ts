import { describe, expect, test } from 'vitest';
import type { Emulator } from '../../emulator/contract.js';
import { columnOf, MENU } from '../../tools/sample/people.js';
import { columnOfTab, lastMessage, newWorkbook } from './workbook.js';

const ITEMS = 'รายการ OIT';
const ZERO = ['O2', 'O3', 'O8', 'O9', 'O17', 'O27', 'O29', 'O30', 'O31', 'O32', 'O42', 'O43'];
const TONE = '#f4c7c3';

const toggle = (emulator: Emulator) => emulator.click(MENU, 'แสดง/ซ่อนสีข้อที่ได้ 0.00');

const red = (emulator: Emulator): string[] =>
  columnOfTab(emulator, ITEMS, 'ข้อ').flatMap(({ background, display }) =>
    background.toLowerCase() === TONE ? [display] : [],
  );

const rowOf = (emulator: Emulator, code: string): number =>
  columnOfTab(emulator, ITEMS, 'ข้อ').findIndex(({ display }) => display === code) + 2;

const typeScore = (emulator: Emulator, code: string, heading: string, value: unknown) =>
  emulator.edit(`'${ITEMS}'!${columnOf(emulator, ITEMS, heading)}${rowOf(emulator, code)}`, value);

function coloured(): Emulator {
  const emulator = newWorkbook();
  toggle(emulator);
  return emulator;
}

test('the twelve zero items and no other are red, in their code and their score', () => {
  const emulator = coloured();
  expect(red(emulator)).toEqual(ZERO);
  const scores = columnOfTab(emulator, ITEMS, 'คะแนนปี 2563').filter(
    ({ background }) => background.toLowerCase() === TONE,
  );
  expect(scores.map(({ display }) => display)).toEqual(Array(12).fill('0.00'));
});

test('colour is not the only sign: the code is bold as well', () => {
  const [first, second] = columnOfTab(coloured(), ITEMS, 'ข้อ');
  expect([first?.fontWeight, second?.fontWeight]).toEqual(['normal', 'bold']);
});

describe('the colours stay true', () => {
  test('after sorting the rows', () => {
    const emulator = coloured();
    emulator.evaluate(
      `SpreadsheetApp.getActive().getSheetByName('${ITEMS}').getRange('A2:R44').sort({ column: 2, ascending: false })`,
    );
    expect(columnOfTab(emulator, ITEMS, 'ข้อ')[0]?.display).not.toBe('O1');
    expect(red(emulator).sort()).toEqual([...ZERO].sort());
  });

  test('after moving the score column', () => {
    const emulator = coloured();
    emulator.evaluate(
      `const sheet = SpreadsheetApp.getActive().getSheetByName('${ITEMS}'); sheet.moveColumns(sheet.getRange('C1'), 9)`,
    );
    expect(columnOf(emulator, ITEMS, 'คะแนนปี 2563')).not.toBe('C');
    expect(red(emulator)).toEqual(ZERO);
  });

  test('when this year’s 100 is typed over last year’s 0, and when this year’s score is 0', () => {
    const emulator = coloured();
    typeScore(emulator, 'O2', 'คะแนนปี 2564', 100);
    typeScore(emulator, 'O1', 'คะแนนปี 2564', 0);
    expect(red(emulator)).toEqual(['O1', ...ZERO.slice(1)]);
    typeScore(emulator, 'O3', 'คะแนนปี 2563', 100);
    expect(red(emulator)).toEqual(['O1', ...ZERO.slice(2)]);
  });

  test.each([['-'], ['–'], ['—'], [' - '], [' ']])(
    '%j this year is not scored yet: last year’s 0 still counts',
    (score) => {
      const emulator = coloured();
      typeScore(emulator, 'O2', 'คะแนนปี 2564', score);
      expect(red(emulator)).toEqual(ZERO);
    },
  );

  test.each([['รอผล'], ['--'], [100]])('%j this year takes the colour of last year’s 0 away', (score) => {
    const emulator = coloured();
    typeScore(emulator, 'O2', 'คะแนนปี 2564', score);
    expect(red(emulator)).toEqual(ZERO.slice(1));
  });

  test.each([["'0.00"], ["'๐.๐๐"], ["' 0 "], [0]])('%s counts as zero', (score) => {
    const emulator = coloured();
    typeScore(emulator, 'O1', 'คะแนนปี 2563', score);
    expect(red(emulator)).toEqual(['O1', ...ZERO]);
  });

  test.each([[''], ['-'], ['รอผล'], [100], ["'100.00"], [0.5], [true]])('%s does not', (score) => {
    const emulator = coloured();
    typeScore(emulator, 'O2', 'คะแนนปี 2563', score);
    expect(red(emulator)).toEqual(ZERO.slice(1));
  });
});

test('a second click takes the colours off, and says so', () => {
  const emulator = coloured();
  expect(lastMessage(emulator)).toContain('แดง');
  toggle(emulator);
  expect(red(emulator)).toEqual([]);
  expect(lastMessage(emulator)).toBe('ซ่อนสีแล้ว');
});

test('rules that people made stay through both clicks, below ours', () => {
  const emulator = newWorkbook();
  emulator.evaluate(`
    const sheet = SpreadsheetApp.getActive().getSheetByName('${ITEMS}');
    const own = SpreadsheetApp.newConditionalFormatRule().whenTextContains('Q&A').setBackground('#00ff00').setRanges([sheet.getRange('B2:B44')]).build();
    sheet.setConditionalFormatRules([own]);`);
  const green = () =>
    columnOfTab(emulator, ITEMS, 'ข้อมูล').filter(({ background }) => background.toLowerCase() === '#00ff00').length;
  toggle(emulator);
  expect([green(), red(emulator).length]).toEqual([1, 12]);
  toggle(emulator);
  expect([green(), red(emulator).length]).toEqual([1, 0]);
});

test('overdue and done items have tones of their own', () => {
  const emulator = coloured();
  emulator.edit(`'${ITEMS}'!D3`, 'ตรวจแล้ว');
  emulator.clock.advance('2021-04-01T09:00:00+07:00');
  const [overdue, done] = columnOfTab(emulator, ITEMS, 'กำหนดส่ง');
  expect(overdue?.background.toLowerCase()).toBe('#fee0b6');
  expect(done?.background.toLowerCase()).toBe('#ffffff');
  expect(columnOfTab(emulator, ITEMS, 'การเผยแพร่')[1]?.background.toLowerCase()).toBe('#d2e3fc');
});

test('a due date is overdue the day after, in whatever era its year was typed', () => {
  const emulator = coloured();
  const column = columnOf(emulator, ITEMS, 'กำหนดส่ง');
  const typed = ['31/3/2021', '31/3/2564', '31/3/64', '31 มี.ค. 64', '31/3/21'];
  typed.forEach((text, index) => void emulator.edit(`'${ITEMS}'!${column}${index + 2}`, text));
  const tones = () =>
    columnOfTab(emulator, ITEMS, 'กำหนดส่ง')
      .slice(0, typed.length)
      .map(({ background }) => background.toLowerCase());
  emulator.clock.advance('2021-03-31T23:00:00+07:00');
  expect(tones()).toEqual(typed.map(() => '#ffffff'));
  emulator.clock.advance('2021-04-01T01:00:00+07:00');
  expect(tones()).toEqual(typed.map(() => '#fee0b6'));
});

test('colouring costs the same for 43 rows and for 5,000', () => {
  const cost = (rows: number) => {
    const emulator = newWorkbook();
    if (rows > 43)
      emulator.evaluate(`
        const sheet = SpreadsheetApp.getActive().getSheetByName('${ITEMS}');
        sheet.insertRowsAfter(sheet.getMaxRows(), ${rows});
        const values = Array.from({ length: ${rows} - 43 }, (_, index) => ['N' + index, 'x', index % 3 ? 100 : 0]);
        sheet.getRange(45, 1, values.length, 3).setValues(values);`);
    emulator.meter.reset();
    toggle(emulator);
    const { serviceCalls, barriers } = emulator.meter.read();
    return { serviceCalls, barriers };
  };
  expect(cost(5_000)).toEqual(cost(43));
});
