import { describe, expect, test } from 'vitest';
import { openScript, thrownBy } from '../script';

describe('the global scope of a script', () => {
  const empty = openScript('');

  test('has the language and none of Node or the browser', () => {
    const absent = [
      'process',
      'require',
      'Buffer',
      'URL',
      'TextEncoder',
      'setTimeout',
      'fetch',
      'window',
      'structuredClone',
    ];
    const types = empty.evaluate(`[${absent.map((name) => `typeof ${name}`).join()}]`);
    expect(types).toEqual(absent.map(() => 'undefined'));
    expect(empty.evaluate('[typeof Map, typeof Intl, typeof globalThis, typeof console.log]')).toEqual([
      'function',
      'object',
      'object',
      'function',
    ]);
  });

  test('is made anew for each run, so that a counter starts again', () => {
    const emulator = openScript('let runs = 0; function count() { return ++runs; }');
    expect([emulator.call('count'), emulator.call('count')]).toEqual([1, 1]);
  });

  // Release notes of Apps Script, V8: "You can now call functions in separate files before they're parsed."
  test('knows the functions of a later file while an earlier one loads', () => {
    const emulator = openScript('', {
      files: { 'A.gs': 'const made = make();', 'B.gs': 'function make() { return 7; }' },
    });
    expect(emulator.evaluate('made')).toBe(7);
  });

  test('gives arrays, dates and errors that are instances of the script’s own', () => {
    const emulator = openScript('');
    const checks = `
      const properties = PropertiesService.getScriptProperties();
      let caught;
      try { properties.setProperty('a', null); } catch (error) { caught = error; }
      [
        properties.getKeys() instanceof Array,
        properties.getProperties() instanceof Object,
        Utilities.parseDate('2021', 'GMT', 'yyyy') instanceof Date,
        caught instanceof Error,
        caught.name,
      ]`;
    expect(emulator.evaluate(checks)).toEqual([true, true, true, true, 'Exception']);
  });

  test('names what is not imitated instead of giving undefined', () => {
    expect(thrownBy(() => empty.evaluate('Utilities.foo'))).toBe('Error: Not emulated: Utilities.foo');
    expect(thrownBy(() => empty.evaluate('CalendarApp.getDefaultCalendar()'))).toBe(
      'Error: Not emulated: CalendarApp.getDefaultCalendar',
    );
  });

  test('lets a service be printed, compared and turned to JSON', () => {
    expect(empty.evaluate('[String(Utilities), LockService + "", JSON.stringify(MailApp), "foo" in Session]')).toEqual([
      'Utilities',
      'LockService',
      '{}',
      false,
    ]);
  });

  test('shows an uncaught error of the script with its name, message and line', () => {
    const emulator = openScript('function fail() {\n  null.x;\n}');
    expect(thrownBy(() => emulator.call('fail'))).toBe("TypeError: Cannot read properties of null (reading 'x')");
    try {
      emulator.call('fail');
    } catch (error) {
      expect((error as Error).stack).toContain('at fail (Code:2:8)');
    }
  });

  // Stacks as scripts of others read them: "at sendToWordPress (程式碼:703:32)", the last line always the same
  test('shows a stack by file, without ending and without anything of the emulator', () => {
    const emulator = openScript('function outer() {\n  return [1].map(() => inner());\n}', {
      files: { 'lib/B.gs': 'function inner() { return new Error("here").stack; }\nfunction fails() {\n null.x; }' },
    });
    expect(emulator.evaluate('outer()[0]')).toBe(
      [
        'Error: here',
        'inner (lib/B:1:27)',
        'Code:2:24',
        'Array.map (<anonymous>)',
        'outer (Code:2:14)',
        'evaluate:1:1',
        '__GS_INTERNAL_top_function_call__.gs:1:8',
      ].join('\n    at '),
    );
    try {
      emulator.call('fails');
    } catch (error) {
      expect((error as Error).stack).toContain('\n    at fails (lib/B:3:7)\n');
    }
  });

  test('writes numbers, dates and lists in American English, whatever this machine speaks', () => {
    // Google’s machines do; the environment of this process decides Node’s own default.
    const script = `[(1234.5).toLocaleString(), new Date(0).toLocaleDateString(), new Intl.NumberFormat().resolvedOptions().locale,
      new Intl.DateTimeFormat().resolvedOptions().locale, ['b', 'a'].sort((a, b) => a.localeCompare(b)).join('')]`;
    expect(openScript('').evaluate(script)).toEqual(['1,234.5', '1/1/1970', 'en-US', 'en-US', 'ab']);
    expect(openScript('').evaluate("[(1234.5).toLocaleString('de'), Intl.NumberFormat('de').format(0.5)]")).toEqual([
      '1.234,5',
      '0,5',
    ]);
  });

  test('waits for what an async function promises, and for its writes', () => {
    const emulator = openScript(`
      async function later() { await null; await Promise.resolve(); SpreadsheetApp.getActiveSheet().getRange('A1').setValue(5); return 'done'; }
      async function fails() { await null; throw new TypeError('late'); }
    `);
    expect(emulator.call('later')).toBe('done');
    expect(emulator.view('A1')[0]?.[0]?.value).toBe(5);
    expect(thrownBy(() => emulator.call('fails'))).toBe('TypeError: late');
    expect(emulator.evaluate('(async () => [await 1, await later()])()')).toEqual([1, 'done']);
  });

  test('prints service objects, in whatever way a script asks for it', () => {
    const emulator = openScript('');
    emulator.evaluate(
      "console.log(SpreadsheetApp.getActiveSheet(), '%s', [SpreadsheetApp.getActiveRange()]); Logger.log(SpreadsheetApp.getActiveRange())",
    );
    expect(emulator.log[1]).toBe('Range');
    expect(emulator.evaluate('Object.keys(SpreadsheetApp.getActiveRange())')).toEqual([]);
    expect(
      emulator.evaluate('String(SpreadsheetApp.BorderStyle.SOLID) + typeof SpreadsheetApp.BorderStyle.SOLID'),
    ).toBe('SOLIDobject');
  });
});
