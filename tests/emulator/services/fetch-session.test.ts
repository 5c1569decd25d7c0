import { describe, expect, test } from 'vitest';
import { openScript, thrownBy } from '../script';

// developers.google.com/apps-script/reference/url-fetch/url-fetch-app
describe('UrlFetchApp', () => {
  test('asks the responder, and never the net', () => {
    const emulator = openScript('');
    const { UrlFetchApp } = emulator.globals;
    expect(thrownBy(() => UrlFetchApp.fetch('https://example.com/a'))).toContain(
      'Nobody answers https://example.com/a',
    );
    const asked: unknown[] = [];
    emulator.respond((url, options) => {
      asked.push([url, options]);
      return { code: 200, body: '{"ok":true}', headers: { 'Content-Type': 'application/json; charset=utf-8' } };
    });
    const response = UrlFetchApp.fetch('https://example.com/a', { method: 'post', payload: 'x' });
    expect([response.getResponseCode(), response.getContentText(), response.getBlob().getContentType()]).toEqual([
      200,
      '{"ok":true}',
      'application/json',
    ]);
    expect(asked).toEqual([['https://example.com/a', { method: 'post', payload: 'x' }]]);
    const all = UrlFetchApp.fetchAll(['https://a.co', { url: 'https://b.co', muteHttpExceptions: true }]);
    expect(all.map((one: typeof response) => one.getResponseCode())).toEqual([200, 200]);
  });

  test('throws for an error code unless it is muted', () => {
    const emulator = openScript('');
    const { UrlFetchApp } = emulator.globals;
    emulator.respond(() => ({ code: 404, body: 'gone' }));
    expect(thrownBy(() => UrlFetchApp.fetch('https://example.com/a?b=c'))).toBe(
      'Exception: Request failed for https://example.com returned code 404. Truncated server response: gone (use muteHttpExceptions option to examine full response)',
    );
    expect(UrlFetchApp.fetch('https://example.com/a', { muteHttpExceptions: true }).getResponseCode()).toBe(404);
    expect(thrownBy(() => UrlFetchApp.fetch('example'))).toBe('Exception: Invalid argument: example');
  });

  // The message as scripts and their tests quote it: muteHttpExceptions does not mute it.
  test('tells when nobody is there', () => {
    const emulator = openScript('');
    emulator.respond(() => ({ code: 0 }));
    expect(
      thrownBy(() => emulator.globals.UrlFetchApp.fetch('https://example.com/a?b', { muteHttpExceptions: true })),
    ).toBe('Exception: Address unavailable: https://example.com/a?b');
  });

  // The reference: "get, delete, patch, post, or put"; the message as scripts that tried HEAD report it.
  test('knows five methods', () => {
    const emulator = openScript('');
    emulator.respond(() => ({ code: 200 }));
    const { UrlFetchApp } = emulator.globals;
    expect(thrownBy(() => UrlFetchApp.fetch('https://a.co', { method: 'HEAD' }))).toBe(
      'Exception: Attribute provided with invalid value: method',
    );
    expect(UrlFetchApp.fetch('https://a.co', { method: 'PUT' }).getResponseCode()).toBe(200);
  });

  test('brings bytes as well as text, in a blob named by the address', () => {
    const emulator = openScript('');
    emulator.respond(() => ({ code: 200, body: Uint8Array.of(0xe0, 0xb8, 0x81) }));
    const response = emulator.globals.UrlFetchApp.fetch('https://example.com/pictures/logo.png?size=1');
    expect([response.getContent(), response.getContentText(), response.getBlob().getName()]).toEqual([
      [-32, -72, -127],
      'ก',
      'logo.png',
    ]);
    expect(emulator.globals.UrlFetchApp.fetch('https://example.com').getBlob().getName()).toBeNull();
  });
});

// developers.google.com/apps-script/reference/base/session
describe('Session', () => {
  test('knows who is there and in which zone and language', () => {
    const emulator = openScript('', { locale: 'th_TH' });
    const { Session } = emulator.globals;
    expect([
      Session.getActiveUser().getEmail(),
      String(Session.getEffectiveUser()),
      Session.getScriptTimeZone(),
      Session.getActiveUserLocale(),
    ]).toEqual(['somchai@example.com', 'somchai@example.com', 'Asia/Bangkok', 'th']);
    expect([Session.getTimeZone(), Session.getUser().getUserLoginId()]).toEqual([
      'Asia/Bangkok',
      'somchai@example.com',
    ]); // old names
    const key = Session.getTemporaryActiveUserKey();
    expect(Session.getTemporaryActiveUserKey()).toBe(key);
    expect(emulator.as('malee@example.com').globals.Session.getTemporaryActiveUserKey()).not.toBe(key);
  });
});

describe('console', () => {
  test('keeps what a script prints, in order, whoever runs it', () => {
    const emulator = openScript(
      `function say(text) { console.log('%s said %d', text, 5); console.error({ a: [1] }); }`,
    );
    emulator.call('say', 'x');
    emulator.as('malee@example.com').call('say', 'y');
    expect(emulator.log).toEqual(['x said 5', '{ a: [ 1 ] }', 'y said 5', '{ a: [ 1 ] }']);
  });

  // An execution log in a public repository: "{ [Exception: …] name: 'Exception' }", "[Error: …]", fields on lines of their own
  test('prints errors, dates and enums as execution logs show them', () => {
    const emulator = openScript(`
      function print() {
        try { SpreadsheetApp.getActiveSheet().getRange(0, 1); } catch (error) { console.error('Oh:', error, JSON.stringify(error)); }
        console.log(new TypeError('bad'), new Date(), [SpreadsheetApp.BorderStyle.SOLID]);
        console.log({ function: 'compareConfiguredWithActualSheets', context: {}, timestamp: '2025-09-27T08:05:45.057Z' });
      }`);
    emulator.call('print');
    expect(emulator.log).toEqual([
      `Oh: { [Exception: The starting row of the range is too small.] name: 'Exception' } {"name":"Exception"}`,
      '[TypeError: bad] Wed Mar 17 2021 08:00:00 GMT+0700 (Indochina Time) [ SOLID ]',
      "{ function: 'compareConfiguredWithActualSheets',\n  context: {},\n  timestamp: '2025-09-27T08:05:45.057Z' }",
    ]);
  });
});
