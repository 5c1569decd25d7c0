import { describe, expect, test } from 'vitest';
import { openScript, thrownBy } from '../script';

const CODE = `
  function put(...keys) {
    const properties = PropertiesService.getScriptProperties();
    for (const key of keys) properties.setProperty(key, '1');
  }
  function putStubbornly() {
    const properties = PropertiesService.getScriptProperties();
    const lock = LockService.getScriptLock();
    lock.waitLock(1000);
    try {
      properties.setProperty('a', '1');
    } catch (error) {
      try { properties.setProperty('caught', error.message); } catch (again) {}
    } finally {
      try { properties.setProperty('finally', '1'); } catch (again) {}
    }
    return 'came to the end';
  }
  function keys() { return PropertiesService.getScriptProperties().getKeys(); }
  function takesLock() { return LockService.getScriptLock().tryLock(10); }
  function sleeps(ms) { for (let left = ms; left > 0; left -= 60000) Utilities.sleep(Math.min(left, 60000)); return 'awake'; }
  function onOpen() { sleeps(31000); PropertiesService.getScriptProperties().setProperty('opened', '1'); }
`;

describe('faults at a service call', () => {
  test('thrown before it, the call has no effect; thrown after it, it has', () => {
    const emulator = openScript(CODE);
    emulator.faults.throwBefore(2, 'Service timed out');
    expect(thrownBy(() => emulator.call('put', 'a', 'b', 'c'))).toBe('Exception: Service timed out');
    expect(emulator.call('keys')).toEqual(['a']);
    emulator.faults.throwAfter(1, 'Service timed out');
    expect(thrownBy(() => emulator.call('put', 'd', 'e'))).toBe('Exception: Service timed out');
    expect(emulator.call('keys')).toEqual(['a', 'd']);
  });

  test('that only throw can be caught', () => {
    const emulator = openScript(CODE);
    emulator.faults.throwBefore(2, 'Oops');
    expect(emulator.call('putStubbornly')).toBe('came to the end');
    expect(emulator.call('keys')).toEqual(['caught', 'finally']);
  });

  test('that kill leave catch and finally without effect, free the locks and cannot be hidden', () => {
    const emulator = openScript(CODE);
    emulator.faults.killBefore(2);
    expect(thrownBy(() => emulator.call('putStubbornly'))).toContain('Exceeded maximum execution time');
    expect(emulator.call('keys')).toEqual([]);
    expect(emulator.call('takesLock')).toBe(true);
    emulator.faults.killAfter(2);
    expect(thrownBy(() => emulator.call('putStubbornly'))).toContain('Exceeded maximum execution time');
    expect(emulator.call('keys')).toEqual(['a']);
  });

  test('can be called off, and count from now', () => {
    const emulator = openScript(CODE);
    emulator.faults.killBefore(1);
    emulator.faults.clear();
    emulator.call('put', 'a', 'b');
    emulator.faults.throwBefore(1);
    expect(thrownBy(() => emulator.call('keys'))).toContain('server error occurred');
  });

  test('strike the person they were planned for and nobody else', () => {
    const emulator = openScript(CODE);
    emulator.faults.killBefore(1);
    emulator.as('malee@example.com').call('put', 'hers');
    expect(thrownBy(() => emulator.call('put', 'his'))).toContain('Exceeded');
    expect(emulator.call('keys')).toEqual(['hers']);
  });
});

describe('the time limit', () => {
  test('ends a run after six minutes of virtual time', () => {
    const emulator = openScript(CODE);
    expect(emulator.call('sleeps', 5 * 60_000)).toBe('awake');
    expect(thrownBy(() => emulator.call('sleeps', 6 * 60_000 + 1))).toContain('Exceeded maximum execution time');
    expect(emulator.clock.now().toISOString().slice(0, 16)).toBe('2021-03-17T01:11');
  });

  test('ends it in the middle of a sleep, and nothing is said or done after that', () => {
    const emulator = openScript(`function rest() {
      Utilities.sleep(300000);
      try { Utilities.sleep(300000); console.log('awake'); } catch (error) { console.log(error.message); }
    }`);
    expect(thrownBy(() => emulator.call('rest'))).toContain('Exceeded maximum execution time');
    expect(emulator.clock.now().toISOString()).toBe('2021-03-17T01:06:00.000Z');
    expect(emulator.log).toEqual([]);
  });

  // A pause before Utilities.sleep was known, and still found: while (Date.now() - begun < 3000) {}
  test('comes for a script that waits by looking at the clock, and so does the time it waits for', () => {
    const emulator = openScript(`
      function looks(ms) { const begun = Date.now(); while (Date.now() - begun < ms) {} return new Date() - begun; }
      function often() { const begun = Date.now(); for (let times = 0; times < 50000; times += 1) new Date(); return Date.now() - begun; }`);
    expect(emulator.call('looks', 3000)).toBe(3001);
    expect(emulator.call('often')).toBe(0);
    expect(thrownBy(() => emulator.call('looks', 7 * 60_000))).toContain('Exceeded maximum execution time');
  });

  test('ends a simple trigger after thirty seconds', () => {
    const emulator = openScript(CODE);
    emulator.open();
    expect(emulator.call('keys')).toEqual([]);
    expect(emulator.log.at(-1)).toContain('onOpen failed');
  });
});

describe('during a service call', () => {
  test('somebody else’s whole run takes place', () => {
    const emulator = openScript(CODE);
    const other = emulator.as('malee@example.com');
    emulator.during(2, () => other.call('put', 'between'));
    emulator.call('put', 'a', 'b', 'c');
    expect(emulator.call('keys')).toEqual(['a', 'between', 'b', 'c']);
  });

  test('a lock held by the interrupted run is refused to others, and free afterwards', () => {
    const emulator = openScript(CODE);
    const answers: unknown[] = [];
    emulator.during(2, () => answers.push(emulator.as('malee@example.com').call('takesLock')));
    emulator.call('putStubbornly');
    expect(answers).toEqual([false]);
    expect(emulator.as('malee@example.com').call('takesLock')).toBe(true);
  });
});
