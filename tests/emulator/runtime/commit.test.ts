import { describe, expect, test } from 'vitest';
import type { Emulator } from '../../../emulator/contract';
import { openScript, thrownBy } from '../script';

const CODE = `
  const sheet = () => SpreadsheetApp.getActive().getSheets()[0];
  function fill(rows, columns) {
    const values = Array.from({ length: rows }, () => Array(columns).fill(1));
    sheet().getRange(1, 1, rows, columns).setValues(values);
  }
  function writeOneByOne(n) { const range = sheet().getRange('A1'); for (let i = 0; i < n; i++) range.offset(i, 0).setValue(i); }
  function readAndWrite(n) { for (let i = 1; i <= n; i++) { sheet().getRange(i, 1).setValue(i); sheet().getRange(i, 1).getValue(); } }
  function write(text) { sheet().getRange('A1').setValue(text); }
  function append(text) {
    const cells = sheet();
    const lock = LockService.getScriptLock();
    lock.waitLock(1000);
    cells.getRange('A1').setValue(text);
    lock.releaseLock();
    Session.getActiveUserLocale();
    cells.getRange('B1').setValue(text);
  }
  function flushThenWrite() {
    const cells = sheet();
    cells.getRange('A1').setValue('kept');
    SpreadsheetApp.flush();
    cells.getRange('A1').setValue('lost');
    cells.getRange('A2').setValue('lost too');
  }
  function read() { return sheet().getRange('A1:B2').getValues(); }
  function twice() { sheet().getRange('A1').setValue('one'); sheet().getRange('B1').setValue('two'); }
`;

function values(emulator: Emulator): unknown {
  return emulator.view('A1:B2').map((row) => row.map((cell) => cell.value));
}

describe('writes', () => {
  test('wait for the end of the run, a flush or a read, and only a read makes a barrier', () => {
    const emulator = openScript(CODE);
    emulator.call('writeOneByOne', 5);
    expect(emulator.meter.read()).toMatchObject({ writes: 5, cellsWritten: 5, barriers: 0 });
    emulator.meter.reset();
    emulator.call('readAndWrite', 3);
    expect(emulator.meter.read()).toMatchObject({ writes: 3, barriers: 3, cellsRead: 3 });
  });

  test('not yet committed are lost at a kill, those flushed stay', () => {
    const emulator = openScript(CODE);
    emulator.faults.killAfter(5); // getSheets, setValue, flush, setValue, setValue
    expect(thrownBy(() => emulator.call('flushThenWrite'))).toContain('Exceeded maximum execution time');
    expect(values(emulator)).toEqual([
      ['kept', ''],
      ['', ''],
    ]);
    emulator.call('flushThenWrite');
    expect(values(emulator)).toEqual([
      ['lost', ''],
      ['lost too', ''],
    ]);
  });

  test('before an error of the script stay', () => {
    const emulator = openScript(`${CODE} function writeAndFail() { write('stays'); throw new Error('oops'); }`);
    expect(thrownBy(() => emulator.call('writeAndFail'))).toBe('Error: oops');
    expect(values(emulator)).toEqual([
      ['stays', ''],
      ['', ''],
    ]);
  });

  test('are not seen by others before they are committed, even after the lock is free', () => {
    const emulator = openScript(CODE);
    const other = emulator.as('malee@example.com');
    const seen: unknown[] = [];
    emulator.during(5, () => seen.push(other.call('read'))); // getSheets, waitLock, setValue, releaseLock, this
    emulator.call('append', 'new');
    expect(seen).toEqual([
      [
        ['', ''],
        ['', ''],
      ],
    ]);
    expect(values(emulator)).toEqual([
      ['new', 'new'],
      ['', ''],
    ]);
  });

  test('meet with what a person typed meanwhile, cell by cell', () => {
    const emulator = openScript(CODE);
    emulator.during(4, () => emulator.as('malee@example.com').edit('B2', 'typed')); // getSheets, setValue, getSheets, this
    emulator.call('twice');
    expect(values(emulator)).toEqual([
      ['one', 'two'],
      ['', 'typed'],
    ]);
  });

  test('of the test itself, outside any run, are there for the next run', () => {
    const emulator = openScript(CODE);
    emulator.globals.SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue(7);
    expect(emulator.call('read')).toEqual([
      [7, ''],
      ['', ''],
    ]);
  });
});

// The prices: published measurements, see runtime/meter.ts.
describe('the prediction', () => {
  test('follows cells and barriers', () => {
    const emulator = openScript(CODE);
    emulator.call('fill', 100, 10);
    const { predictedMs, cellsWritten } = emulator.meter.read();
    expect(cellsWritten).toBe(1000);
    const coldStartAndCommit = 1500 + 100 + 1000 * 0.06;
    expect(predictedMs.p50).toBeGreaterThan(coldStartAndCommit);
    expect(predictedMs.pessimistic - predictedMs.p50).toBeCloseTo(1000 * 0.08, 5);
  });

  test('of a mail is 1.2 seconds, at worst two', () => {
    const emulator = openScript("function send() { MailApp.sendEmail('a@x.co', 's', 'b'); }");
    emulator.call('send');
    expect(emulator.meter.read()).toMatchObject({
      mails: 1,
      serviceCalls: 1,
      predictedMs: { p50: 2700, pessimistic: 3500 },
    });
  });
});
