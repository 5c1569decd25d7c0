import { describe, expect, test } from 'vitest';
import { openScript, thrownBy } from '../script';

// developers.google.com/apps-script/guides/html/reference/run
describe('google.script.run', () => {
  const emulator = openScript(`
    function echo(value) { return value; }
    function isOwnArray(value) { return value instanceof Array; }
    function hidden_() {}
    const arrow = () => 1;
    function today() { return { day: new Date() }; }
    function method() { return [() => 1]; }
    function nothing() {}
  `);

  test('copies plain values both ways', () => {
    const value = { list: [1, 'two', true, null], deep: { text: 'ก' } };
    const result = emulator.call('echo', value);
    expect(result).toEqual(value);
    expect(result).not.toBe(value);
    expect(emulator.call('isOwnArray', [1])).toBe(true);
    expect(emulator.call('nothing')).toBeUndefined();
  });

  test('reaches only top-level functions without a trailing underscore', () => {
    expect(thrownBy(() => emulator.call('hidden_'))).toBe('TypeError: google.script.run.hidden_ is not a function');
    expect(thrownBy(() => emulator.call('missing'))).toBe('TypeError: google.script.run.missing is not a function');
    expect(thrownBy(() => emulator.call('arrow'))).toBe('TypeError: google.script.run.arrow is not a function');
    expect(thrownBy(() => emulator.call('toString'))).toBe('TypeError: google.script.run.toString is not a function');
  });

  test('refuses dates and functions in arguments and results', () => {
    expect(thrownBy(() => emulator.call('echo', new Date()))).toContain('Failed due to illegal value in property: 0');
    expect(thrownBy(() => emulator.call('echo', { due: new Date() }))).toContain('illegal value in property: due');
    expect(thrownBy(() => emulator.call('today'))).toContain('illegal value in property: day');
    expect(thrownBy(() => emulator.call('method'))).toContain('illegal value in property: 0');
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    expect(thrownBy(() => emulator.call('echo', circle))).toBe('TypeError: Failed due to circular reference.');
  });
});
