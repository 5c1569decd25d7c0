import { describe, expect, test } from 'vitest';
import { openScript, thrownBy } from '../../script';
import { openSheet } from './sheet-script';

// node-google-spreadsheet pull 20 quotes the service's words.
const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

const OWNER = 'somchai@example.com';
const OTHER = 'malee@example.com';

/** A second person is there already; the owner protects and, as the reference's example does, removes everybody else. */
function open(protect: string) {
  const owner = openScript('');
  const other = owner.as(OTHER);
  const run = (who: typeof owner, body: string) =>
    who.evaluate(`(() => { const ss = SpreadsheetApp.getActive(); const sheet = ss.getSheets()[0]; ${body} })()`);
  run(owner, `sheet.getRange('A1:D4').setValue('old'); const p = ${protect}; p.removeEditors(p.getEditors());`);
  return {
    owner,
    other,
    run: (body: string) => run(other, body),
    byOwner: (body: string) => run(owner, body),
    refused: (body: string) => thrownBy(() => run(other, body)),
    at: (a1: string) => owner.view(a1)[0]?.[0]?.value,
  };
}

describe('somebody who is no editor of a protected range', () => {
  const RANGE = "sheet.getRange('B2:C3').protect()";

  test('cannot type into it, but beside it', () => {
    const { other, owner, at } = open(RANGE);
    expect(other.edit('B2', 'new')).toBe(PROTECTED);
    expect(
      other.edit('A1', [
        ['x', 'y'],
        ['z', 'new'],
      ] as never),
    ).toBe(PROTECTED);
    expect(at('B2')).toBe('old');
    expect(at('A1')).toBe('old');
    expect(other.edit('A1', 'new')).toBeUndefined();
    expect(owner.edit('B2', 'mine')).toBeUndefined();
    expect([at('A1'), at('B2')]).toEqual(['new', 'mine']);
  });

  test.each([
    "sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]])",
    "sheet.getRange('C3').setBackground('red')",
    "sheet.getRange('A1').copyTo(sheet.getRange('B2'))",
    "sheet.getRange('A1').moveTo(sheet.getRange('B2'))",
    "sheet.getRangeList(['A1', 'B2']).setValue(1)",
    'sheet.clear()',
    'sheet.sort(1)',
    'sheet.deleteRow(2)',
    'ss.deleteColumns(3, 1)',
    'ss.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].remove()',
    `ss.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].addEditor('${OTHER}')`,
  ])('is refused %s by a script run as them, and nothing changes', (body) => {
    const { refused, at, byOwner } = open(RANGE);
    expect(refused(body)).toBe(`Exception: ${PROTECTED}`);
    expect([at('A1'), at('B2'), at('D4')]).toEqual(['old', 'old', 'old']);
    expect(byOwner('return ss.getProtections(SpreadsheetApp.ProtectionType.RANGE).length')).toBe(1);
  });

  test('may read it, copy from it, add rows and format other cells', () => {
    const { run, at } = open(RANGE);
    run(
      "sheet.getRange('B2').copyTo(sheet.getRange('F1')); sheet.appendRow(['added']); sheet.insertRowAfter(10); sheet.setFrozenRows(1);",
    );
    expect([at('F1'), at('A5')]).toEqual(['old', 'added']);
    expect(run('return ss.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].canEdit()')).toBe(false);
  });

  test('is let through by a warning, and once they are made an editor', () => {
    const { other, byOwner } = open(RANGE);
    byOwner(`ss.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].addEditor('${OTHER}')`);
    expect(other.edit('B2', 1)).toBeUndefined();
    byOwner(`ss.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].removeEditor('${OTHER}').setWarningOnly(true)`);
    expect(other.edit('B2', 2)).toBeUndefined();
  });

  test('is refused by the strictest of several protections', () => {
    const { other, byOwner } = open(RANGE);
    byOwner(`sheet.getRange('B2').protect().addEditor('${OTHER}')`);
    expect(other.edit('B2', 1)).toBe(PROTECTED);
  });
});

describe('somebody who is no editor of a protected tab', () => {
  const SHEET = "sheet.protect().setUnprotectedRanges([sheet.getRange('A1:A2')])";

  test('writes only where it is left open', () => {
    const { other, refused, run, at } = open(SHEET);
    expect(other.edit('A2', 'new')).toBeUndefined();
    expect(other.edit('A3', 'new')).toBe(PROTECTED);
    run("sheet.getRange('A1:A2').setValue('script')");
    expect(at('A1')).toBe('script');
    for (const body of [
      "sheet.appendRow(['x'])",
      'sheet.insertRows(1)',
      "sheet.setName('x')",
      'ss.renameActiveSheet("x")',
    ])
      expect(refused(body)).toBe(`Exception: ${PROTECTED}`);
    expect(refused("ss.insertSheet('Other'); ss.deleteSheet(sheet)")).toBe(`Exception: ${PROTECTED}`);
  });
});

describe('people of a spreadsheet', () => {
  // Reference, Protection.removeEditor: "Neither the owner of the spreadsheet nor the current user can be removed."
  test('can edit a new protection until they are removed; the owner stays', () => {
    const { byOwner, run } = open("sheet.getRange('H1').protect()");
    expect(byOwner("return sheet.getRange('A1').protect().getEditors().map(String).join()")).toBe(`${OWNER},${OTHER}`);
    expect(
      run(
        "const p = sheet.getRange('A2').protect(); p.removeEditors(p.getEditors()); return p.getEditors().map(String).join()",
      ),
    ).toBe(`${OWNER},${OTHER}`);
  });

  test('are its owner and editors, whoever asks', () => {
    const { byOwner, run } = open("sheet.getRange('H1').protect()");
    expect(run('return String(ss.getOwner())')).toBe(OWNER);
    byOwner(
      "ss.addEditors(['a@example.com', 'b@example.com']).removeEditor('a@example.com').removeEditor(ss.getOwner())",
    );
    expect(run('return ss.getEditors().map(String).join()')).toBe(`${OTHER},b@example.com,${OWNER}`);
  });
});

describe('a protection, as the reference has it', () => {
  test('of a tab covers the tab however it grows', () => {
    const { run } = openSheet();
    expect(
      run(`const protection = sheet.protect(); sheet.insertRowAfter(1000); return protection.getRange().getNumRows();`),
    ).toBe(1001);
  });

  test.each([
    ['unprotected ranges are for tabs', `sheet.getRange('A1').protect().setUnprotectedRanges([sheet.getRange('A1')]);`],
    [
      'unprotected ranges lie on the tab',
      `const other = ss.insertSheet(); sheet.protect().setUnprotectedRanges([other.getRange('A1')]);`,
    ],
    [
      'a named range lies on the tab',
      `ss.setNamedRange('Far', ss.insertSheet().getRange('A1')); sheet.getRange('A1').protect().setRangeName('Far');`,
    ],
  ])('%s', (_, body) => {
    expect(openSheet().refused(body)).not.toBe('nothing thrown');
  });

  test('knows no domain when the owner has a Gmail account', () => {
    const { refused } = openSheet({ user: 'malee@gmail.com' });
    expect(refused(`sheet.protect().setDomainEdit(false);`)).toContain('domain');
  });

  test('decides Range.canEdit', () => {
    const { emulator, run } = openSheet();
    const other = emulator.as('other@example.com');
    run(`const protection = sheet.getRange('A1:A3').protect(); protection.removeEditors(protection.getEditors());`);
    const ask = (a1: string) => other.evaluate(`SpreadsheetApp.getActive().getRange('${a1}').canEdit()`);
    expect([ask('A1:B1'), ask('B1'), run(`return sheet.getRange('A1').canEdit();`)]).toEqual([false, true, true]);
  });
});
