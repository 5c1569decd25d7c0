// The export dialog's side of the server: what it is offered and handed, at what cost.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Emulator } from '../../emulator/contract.js';
import { shownText } from '../../src/core/exported.js';
import { MENU, request, typeRow } from '../../tools/sample/people.js';
import { addTab, exportTab, formOf, seenOf } from './exported.js';
import { emptyWorkbook, largeWorkbook, newWorkbook, workbookWithDirectory } from './workbook.js';

const SUMMARY = 'สรุปผู้บริหาร';
const SUMMARIES = [SUMMARY, 'สรุปรายหน่วยงาน', 'ข้อที่ได้ 0.00'];
const ITEMS = 'รายการ OIT';
const COLOURS = 'แสดง/ซ่อนสีข้อที่ได้ 0.00';

function coloured(): Emulator {
  const emulator = newWorkbook();
  emulator.click(MENU, COLOURS);
  return emulator;
}

test('offers the summaries before they were ever made, the items next, the logs last, and names the province', () => {
  const { tabs, province, today } = formOf(newWorkbook());
  expect(tabs.slice(0, 4)).toEqual([
    ...SUMMARIES.map((name) => ({ name, kind: 'list' })),
    { name: ITEMS, kind: 'table' },
  ]);
  expect(tabs.slice(-2)).toEqual([
    { name: 'บันทึกอีเมล', kind: 'log' },
    { name: 'ประวัติ', kind: 'log' },
  ]);
  expect(tabs.map(({ name }) => name)).toEqual(expect.arrayContaining(['การมอบหมาย', 'หน่วยงาน', 'ตั้งค่า']));
  expect([province, today]).toEqual(['จังหวัดระยอง', '2021-03-17']);
});

test('a tab that people moved to the front, or made themselves, comes after the items', () => {
  const emulator = newWorkbook();
  addTab(emulator, 'ของฉัน', [['ก']]);
  emulator.evaluate(`const book = SpreadsheetApp.getActive();
    book.setActiveSheet(book.getSheetByName('ของฉัน'));
    book.moveActiveSheet(1);`);
  expect(
    formOf(emulator)
      .tabs.map(({ name }) => name)
      .slice(0, 5),
  ).toEqual([...SUMMARIES, ITEMS, 'ของฉัน']);
});

test("somebody's own tab with the English name of one of ours is offered as theirs, and goes on as many pages as it takes", () => {
  const emulator = newWorkbook();
  emulator.click(MENU, 'จัดทำสรุป');
  for (const name of ['Executive summary', 'Mail log']) addTab(emulator, name, [['ก']]);
  const { tabs } = formOf(emulator);
  expect(tabs).toEqual(
    expect.arrayContaining([
      { name: SUMMARY, kind: 'list' },
      { name: 'Executive summary', kind: 'table' },
      { name: 'Mail log', kind: 'table' },
    ]),
  );
  expect(new Set(tabs.map(({ name }) => name)).size).toBe(tabs.length);
  expect(exportTab(emulator, 'Executive summary').onePage).toBe(false);
  expect(exportTab(emulator, SUMMARY).onePage).toBe(true);
});

test('tabs of ours that somebody gave their English names are ours', () => {
  const emulator = newWorkbook();
  emulator.click(MENU, 'จัดทำสรุป');
  emulator.evaluate(`SpreadsheetApp.getActive().getSheetByName('${SUMMARY}').setName('Executive summary');`);
  expect(formOf(emulator).tabs[0]).toEqual({ name: 'Executive summary', kind: 'list' });
  expect(exportTab(emulator, 'Executive summary').onePage).toBe(true);
});

describe('a tab goes out as it is seen', () => {
  const emulator = workbookWithDirectory();
  emulator.click(MENU, COLOURS);
  emulator.click(MENU, 'จัดทำสรุป');
  const tabs = [SUMMARY, ITEMS, 'การมอบหมาย', 'หน่วยงาน', 'ตั้งค่า'];

  test.each(tabs)('%s: every value, every colour, cell by cell', (name) => {
    const seen = seenOf(emulator, name);
    const { cells } = emulator.sheet(name);
    expect(seen.tab.rows.length).toBeGreaterThan(1);
    const sent = seen.tab.rows.map((row, at) =>
      row.map((cell, column) => [shownText(cell), look(shownText(cell), seen.at(at, column))]),
    );
    const shown = seen.tab.rows.map((row, at) =>
      row.map((_, column) => {
        const cell = cells[at]?.[column];
        const display = cell?.value === true ? 'TRUE' : cell?.value === false ? 'FALSE' : (cell?.display ?? '');
        return [
          display,
          look(display, {
            background: cell?.background ?? '',
            color: cell?.fontColor ?? '',
            bold: cell?.fontWeight === 'bold',
          }),
        ];
      }),
    );
    expect(sent).toEqual(shown);
  });
});

interface Look {
  readonly background: string;
  readonly color: string;
  readonly bold: boolean;
}

/** White and no colour, black and no colour are seen alike; letters are not seen where there are none. */
const look = (text: string, { background, color, bold }: Look): string =>
  [background.replace(/#ffffff/i, ''), ...(text === '' ? [] : [color.replace(/#000000/, ''), bold])]
    .join(' ')
    .toLowerCase();

test('columns folded away in the sheet go out in full, headings frozen', () => {
  const tab = exportTab(newWorkbook(), ITEMS);
  expect(tab.rows[0]?.map((cell) => shownText(cell))).toEqual(expect.arrayContaining(['องค์ประกอบด้านข้อมูล', 'ตัวชี้วัดย่อย']));
  expect([tab.frozenRows, tab.frozenColumns]).toEqual([1, 2]);
});

test('numbers go out as numbers, days as days, text as text', () => {
  const tab = exportTab(newWorkbook(), ITEMS);
  expect(tab.rows[2]?.slice(0, 3)).toEqual(['O2', 'ข้อมูลผู้บริหาร', { value: 0, shown: '0.00' }]);
  expect(tab.rows[2]?.[5]).toEqual({ at: '2021-03-31 00:00:00', shown: '31 มี.ค. 64' });
});

test('whatever people type for scores, the colours of the file are those of the tab', () => {
  const emulator = coloured();
  const typed = fc.constantFrom(0, 100, '', "'0.00", "'๐.๐๐", "'-", "'ไม่มี", true, "' ", "'0", 0.001, "'000.0");
  const status = fc.constantFrom('ยังไม่เผยแพร่', 'ตรวจแล้ว', 'บันทึกใน ITAS แล้ว');
  fc.assert(
    fc.property(fc.array(fc.tuple(typed, typed, status), { minLength: 6, maxLength: 6 }), (rows) => {
      const headings = ['คะแนนปี 2564', 'คะแนนปี 2563', 'การเผยแพร่'];
      emulator.evaluate(`
        const sheet = SpreadsheetApp.getActive().getSheetByName('${ITEMS}');
        const names = sheet.getRange('1:1').getValues()[0];
        const rows = ${JSON.stringify(rows)};
        ${JSON.stringify(headings)}.forEach((heading, part) => sheet
          .getRange(2, names.indexOf(heading) + 1, rows.length, 1)
          .setValues(rows.map((row) => [row[part]])));`);
      const seen = seenOf(emulator, ITEMS);
      const { cells } = emulator.sheet(ITEMS);
      for (let row = 0; row < 8; row++)
        seen.tab.rows[row]?.forEach((_, column) => {
          const background = cells[row]?.[column]?.background.replace(/#ffffff/i, '') ?? '';
          expect(seen.at(row, column).background.toLowerCase()).toBe(background.toLowerCase());
        });
    }),
    { numRuns: 15 },
  );
});

test.each([
  ['a day', 'whenDateBefore(new Date(2021, 2, 31))'],
  ['a day told by its distance', 'whenDateAfter(SpreadsheetApp.RelativeDate.YESTERDAY)'],
  ['the past week', 'whenDateEqualTo(SpreadsheetApp.RelativeDate.PAST_WEEK)'],
  ['what stands beside it', "whenFormulaSatisfied('=$B2>TODAY()')"],
])("a colour that somebody gave dates by %s is the tab's in the file", (_, condition) => {
  const emulator = coloured();
  emulator.evaluate(`
    const sheet = SpreadsheetApp.getActive().insertSheet('วันที่');
    sheet.getRange('A1:B5').setNumberFormat('d mmm yyyy').setValues([-40, -3, 0, 1, 60].map((days) =>
      [new Date(Date.now() + days * 86400000), new Date(Date.now() - days * 86400000)]));
    const rule = SpreadsheetApp.newConditionalFormatRule().${condition}.setBackground('#00ff00');
    sheet.setConditionalFormatRules([rule.setRanges([sheet.getRange('A2:A5')]).build()]);`);
  const seen = seenOf(emulator, 'วันที่');
  const shown = emulator.sheet('วันที่').cells.map(([cell]) => cell?.background.replace(/#ffffff/i, '') ?? '');
  expect(seen.tab.rows.map((_, row) => seen.at(row, 0).background)).toEqual(shown);
  expect(new Set(shown).size).toBe(2);
});

test('lists are written anew before they go out, and the person stays in the tab where they were', () => {
  const emulator = newWorkbook();
  expect(request(emulator, 'rebuildLists')).toEqual([]);
  typeRow(emulator, ITEMS, 43, { 'คะแนนปี 2564': 100 });
  emulator.clock.advance('2021-03-18T10:30:00+07:00');
  emulator.select(`'การมอบหมาย'!A2`);
  request(emulator, 'rebuildLists');
  const texts = exportTab(emulator, SUMMARY)
    .rows.flat()
    .map((cell) => shownText(cell));
  expect(texts.join('\n')).toContain('ข้อมูล ณ วันที่ 18 มีนาคม 2564 เวลา 10:30 น.');
  expect(emulator.tabs().find(({ active }) => active)?.name).toBe('การมอบหมาย');
});

test('a summary that would be wrong is refused by naming the cell, and none is handed out instead', () => {
  const emulator = newWorkbook();
  typeRow(emulator, ITEMS, 5, { 'คะแนนปี 2563': "'0.00" });
  expect(() => request(emulator, 'rebuildLists')).toThrow(/แท็บ “รายการ OIT” แถว 5 คอลัมน์ “คะแนนปี 2563”/);
});

test('a tab that was deleted meanwhile is refused by its name', () => {
  expect(() => exportTab(newWorkbook(), 'ไม่มีแล้ว')).toThrow('ไม่พบแท็บ “ไม่มีแล้ว”');
});

test('broken settings keep nobody from saving a tab; the name of the file then says no province', () => {
  const emulator = newWorkbook();
  emulator.evaluate(`const book = SpreadsheetApp.getActive(); book.deleteSheet(book.getSheetByName('ตั้งค่า'))`);
  expect(formOf(emulator).province).toBe('');
});

describe('what it costs', () => {
  const callsFor = (emulator: Emulator, name: string) => {
    emulator.meter.reset();
    const tab = exportTab(emulator, name);
    const { serviceCalls, barriers, writes } = emulator.meter.read();
    return { serviceCalls, barriers, writes, bytes: JSON.stringify(tab).length, rows: tab.rows.length };
  };
  const MOST_CALLS = 22;

  test('as many calls for 5,000 assignments as for the 88 of the document, no waits, an answer of about a megabyte', () => {
    const few = callsFor(newWorkbook(), 'การมอบหมาย');
    const many = callsFor(largeWorkbook(), 'การมอบหมาย');
    expect(many.rows).toBe(5001);
    expect(many.serviceCalls).toBe(few.serviceCalls);
    expect(many.serviceCalls).toBeLessThanOrEqual(MOST_CALLS);
    expect([many.barriers, many.writes]).toEqual([0, 0]);
    expect(many.bytes).toBeLessThan(1_500_000);
  });

  test('rules for colours take one read more, of formulas, however long the tab is', () => {
    const withRule = (emulator: Emulator) => {
      emulator.evaluate(`const sheet = SpreadsheetApp.getActive().getSheetByName('การมอบหมาย');
        const rule = SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setBackground('#ff0000');
        sheet.setConditionalFormatRules([rule.setRanges([sheet.getRange('A1:A9')]).build()]);`);
      return callsFor(emulator, 'การมอบหมาย').serviceCalls;
    };
    const without = callsFor(newWorkbook(), 'การมอบหมาย').serviceCalls;
    expect([withRule(newWorkbook()), withRule(largeWorkbook())]).toEqual([without + 1, without + 1]);
    expect(without + 1).toBeLessThanOrEqual(MOST_CALLS);
  });

  test('a very wide tab asks for the widths of its first columns only', () => {
    const emulator = newWorkbook();
    addTab(emulator, 'กว้าง', [Array.from({ length: 300 }, (_, index) => `คอลัมน์ ${index}`)]);
    expect(callsFor(emulator, 'กว้าง').serviceCalls).toBeLessThanOrEqual(MOST_CALLS + 26);
  });
});

test.each([
  ['a title over six columns with nothing below it', 'A1:F1', [100, 100, 100, 100, 100, 100]],
  ['lines to write on, empty, over six columns', 'A2:F4', [100]],
  ['a merge to the end of a very wide tab, as far as Z', 'A1:AZ1', Array.from({ length: 26 }, () => 100)],
])('a tab is as wide as its texts lie: %s', (_, merged, widths) => {
  const emulator = emptyWorkbook();
  addTab(emulator, 'ผสาน', [['หัวเรื่อง']]);
  emulator.evaluate(`
    const sheet = SpreadsheetApp.getActive().getSheetByName('ผสาน');
    sheet.insertColumnsAfter(26, 30);
    sheet.getRange('${merged}').merge();`);
  const tab = exportTab(emulator, 'ผสาน');
  expect(tab.widths).toEqual(widths);
  expect(tab.rows[0]).toEqual(['หัวเรื่อง', ...widths.slice(1).map(() => null)]);
  expect(tab.patterns[tab.pattern[0] ?? 0]).toHaveLength(widths.length);
});

test.each([
  ['an empty tab', [], [[null]]],
  ['a tab of one cell', [['ก']], [['ก']]],
])('%s goes out', (_, rows, expected) => {
  const emulator = emptyWorkbook();
  addTab(emulator, 'เล็ก', rows);
  expect(exportTab(emulator, 'เล็ก').rows).toEqual(expected);
});

describe('where Google refuses every question of a page, as it does with several accounts signed in', () => {
  const open = (emulator: Emulator): string => {
    emulator.click(MENU, 'ส่งออก…');
    return emulator.shown[emulator.shown.length - 1]?.html ?? '';
  };
  const dataIn = (html: string) => /<script type="application\/json" id="data">([^<]*)<\/script>$/.exec(html)?.[1];

  test('a dialog that was never heard of is opened the next time with its data in it', () => {
    const emulator = newWorkbook();
    expect(dataIn(open(emulator))).toBeUndefined();
    const data = JSON.parse(dataIn(open(emulator)) ?? '{}');
    expect(data.form).toMatchObject({
      locale: 'th',
      province: 'จังหวัดระยอง',
      tabs: [...SUMMARIES, ITEMS].map((name) => ({ name })),
    });
    expect(data.tabs[3]).toEqual(exportTab(emulator, ITEMS));
  });

  test('once a question got through, dialogs come without data again', () => {
    const emulator = newWorkbook();
    open(emulator);
    formOf(emulator);
    expect(dataIn(open(emulator))).toBeUndefined();
  });

  test('what one person was refused makes nobody else wait', () => {
    const emulator = newWorkbook();
    open(emulator);
    const second = emulator.as('second@rayong.example');
    second.open();
    expect(dataIn(open(second))).toBeUndefined();
  });

  test('no text of a cell gets out of the data', () => {
    const emulator = newWorkbook();
    typeRow(emulator, ITEMS, 2, { ข้อมูล: '</script><script>window.hacked = 1</script><!--' });
    open(emulator);
    const data = JSON.parse(dataIn(open(emulator)) ?? '{}');
    expect(data.tabs[3].rows[1][1]).toBe('</script><script>window.hacked = 1</script><!--');
  });
});
