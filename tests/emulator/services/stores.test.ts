import { describe, expect, test } from 'vitest';
import { openScript, thrownBy } from '../script';

// developers.google.com/apps-script/reference/properties/properties
describe('PropertiesService', () => {
  test('keeps text across runs and turns numbers into text', () => {
    const emulator = openScript(`
      function put() { PropertiesService.getScriptProperties().setProperty('n', 5).setProperties({ a: 1, b: true }); }
      function get() { return PropertiesService.getScriptProperties().getProperties(); }
    `);
    emulator.call('put');
    expect(emulator.call('get')).toEqual({ n: '5', a: '1', b: 'true' });
  });

  test('has a store of the script, of the document and of each person', () => {
    const emulator = openScript('');
    const stores = (person: typeof emulator) => {
      const { PropertiesService } = person.globals;
      return [
        PropertiesService.getScriptProperties(),
        PropertiesService.getDocumentProperties(),
        PropertiesService.getUserProperties(),
      ];
    };
    for (const [index, store] of stores(emulator).entries()) store.setProperty('key', String(index));
    expect(stores(emulator).map((store) => store.getProperty('key'))).toEqual(['0', '1', '2']);
    expect(stores(emulator.as('malee@example.com')).map((store) => store.getProperty('key'))).toEqual(['0', '1', null]);
  });

  test('deletes one, all, or all that are not set again', () => {
    const store = openScript('').globals.PropertiesService.getScriptProperties();
    store.setProperties({ a: '1', b: '2', c: '3' });
    store.deleteProperty('a');
    expect(store.getKeys()).toEqual(['b', 'c']);
    store.setProperties({ d: '4' }, true);
    expect(store.getProperties()).toEqual({ d: '4' });
    expect(store.deleteAllProperties().getKeys()).toEqual([]);
  });

  // developers.google.com/apps-script/guides/services/quotas: 9 KB a value, 500 KB a store.
  test('refuses what is too large and leaves the store as it was', () => {
    const store = openScript('').globals.PropertiesService.getScriptProperties();
    expect(thrownBy(() => store.setProperty('a', 'x'.repeat(9 * 1024 + 1)))).toBe(
      'Exception: Argument too large: value',
    );
    expect(thrownBy(() => store.setProperty('a', 'ก'.repeat(3073)))).toBe('Exception: Argument too large: value');
    for (let n = 0; n < 55; n++) store.setProperty(`k${n}`, 'x'.repeat(9 * 1024));
    expect(thrownBy(() => store.setProperty('more', 'x'.repeat(9 * 1024)))).toBe(
      'Exception: You have exceeded the property storage quota. Please remove some properties and try again.',
    );
    expect(store.getKeys()).toHaveLength(55);
  });

  // developers.google.com/apps-script/guides/properties#data_format: "automatically converted to strings"
  test('turns objects, lists and dates into text', () => {
    const emulator = openScript(`
      function text(value) { return PropertiesService.getScriptProperties().setProperty('a', value).getProperty('a'); }
      function day() { return text(new Date(2021, 2, 17)); }
    `);
    expect([emulator.call('text', { a: 1 }), emulator.call('text', [1, 'b']), emulator.call('day')]).toEqual([
      '[object Object]',
      '1,b',
      'Wed Mar 17 2021 00:00:00 GMT+0700 (Indochina Time)',
    ]);
  });

  test('goes by older names too', () => {
    const { ScriptProperties, UserProperties, PropertiesService } = openScript('').globals;
    ScriptProperties.setProperty('a', 'script');
    UserProperties.setProperty('a', 'user');
    expect([
      PropertiesService.getScriptProperties().getProperty('a'),
      PropertiesService.getUserProperties().getProperty('a'),
      String(ScriptProperties),
    ]).toEqual(['script', 'user', 'ScriptProperties']);
  });

  test('refuses null in Google’s words', () => {
    const store = openScript('').globals.PropertiesService.getScriptProperties();
    expect(thrownBy(() => store.setProperty('a', null))).toBe(
      "Exception: The parameters (String,null) don't match the method signature for PropertiesService.Properties.setProperty.",
    );
  });
});

// developers.google.com/apps-script/reference/cache/cache
describe('CacheService', () => {
  test('forgets after the time given, else after ten minutes', () => {
    const emulator = openScript('');
    const cache = emulator.globals.CacheService.getScriptCache();
    cache.put('short', '1', 60);
    cache.put('usual', '2');
    cache.putAll({ a: 'x', b: 'y' }, 21_600);
    emulator.clock.advance('2021-03-17T08:02+07:00');
    expect([cache.get('short'), cache.get('usual')]).toEqual([null, '2']);
    emulator.clock.advance('2021-03-17T08:11+07:00');
    expect(cache.get('usual')).toBeNull();
    expect(cache.getAll(['a', 'b', 'usual'])).toEqual({ a: 'x', b: 'y' });
    cache.remove('a');
    expect(cache.getAll(['a', 'b'])).toEqual({ b: 'y' });
  });

  test('refuses long keys and large values', () => {
    const cache = openScript('').globals.CacheService.getUserCache();
    expect(thrownBy(() => cache.put('k'.repeat(251), 'v'))).toBe('Exception: Argument too large: key');
    expect(thrownBy(() => cache.put('k', 'v'.repeat(100 * 1024 + 1)))).toBe('Exception: Argument too large: value');
  });
});

// developers.google.com/apps-script/reference/lock/lock
describe('LockService', () => {
  const CODE = `
    function hold() { const lock = LockService.getScriptLock(); lock.waitLock(10); Utilities.getUuid(); Session.getActiveUserLocale(); return lock.hasLock(); }
    function tries() { return LockService.getScriptLock().tryLock(3000); }
    function waits() { LockService.getScriptLock().waitLock(3000); }
    function other() { return [LockService.getDocumentLock().tryLock(1), LockService.getUserLock().tryLock(1)]; }
    function releases() { const lock = LockService.getScriptLock(); lock.tryLock(1); lock.releaseLock(); Session.getActiveUserLocale(); return lock.hasLock(); }
  `;

  test('lets one run in, and frees the lock at its end', () => {
    const emulator = openScript(CODE);
    const other = emulator.as('malee@example.com');
    const seen: unknown[] = [];
    emulator.during(2, () => {
      const before = emulator.clock.now().getTime();
      seen.push(
        other.call('tries'),
        emulator.clock.now().getTime() - before >= 3000,
        thrownBy(() => other.call('waits')),
        other.call('other'),
      );
    });
    expect(emulator.call('hold')).toBe(true);
    expect(seen).toEqual([
      false,
      true,
      'Exception: Lock timeout: another process was holding the lock for too long.',
      [true, true],
    ]);
    expect(other.call('tries')).toBe(true);
  });

  test('frees the lock when the run releases it', () => {
    const emulator = openScript(CODE);
    const seen: unknown[] = [];
    emulator.during(3, () => seen.push(emulator.as('malee@example.com').call('tries')));
    expect(emulator.call('releases')).toBe(false);
    expect(seen).toEqual([true]);
  });

  // tanaikech/gas-fakes, test/testlock.js, "Lock timeout failures"
  test('takes no lock in less than no time', () => {
    const lock = openScript('').globals.LockService.getScriptLock();
    expect([lock.tryLock(-100), lock.hasLock(), lock.tryLock(0), lock.hasLock()]).toEqual([false, false, true, true]);
    lock.releaseLock();
    expect(thrownBy(() => lock.waitLock(-100))).toContain('Lock timeout');
  });
});

// manneyugn/flask-telegram-billing and five more lock so; evepraisal-google-sheets caches so.
test('public and private caches and locks are those of the script and the user', () => {
  const emulator = openScript(`
    function look() {
      CacheService.getPublicCache().put('c', '3');
      CacheService.getPrivateCache().put('d', '4');
      LockService.getPublicLock().tryLock(1);
      return [
        CacheService.getScriptCache().get('c'), CacheService.getUserCache().get('d'),
        LockService.getScriptLock().hasLock(), LockService.getPrivateLock().hasLock(), LockService.getUserLock().hasLock(),
      ];
    }`);
  expect(emulator.call('look')).toEqual(['3', '4', true, false, false]);
});
