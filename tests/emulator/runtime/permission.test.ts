import { describe, expect, test } from 'vitest';
import { openScript, thrownBy } from '../script';

const MAIL = 'https://www.googleapis.com/auth/script.send_mail';
const EMAIL = 'https://www.googleapis.com/auth/userinfo.email';
const CODE = `
  function send() { MailApp.sendEmail('a@example.com', 's', 'b'); }
  function who() { return Session.getActiveUser().getEmail(); }
  function needs(scope) {
    try { ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [scope]); } catch (error) { console.log('caught'); }
    PropertiesService.getScriptProperties().setProperty('went on', '1');
  }
  function keys() { return PropertiesService.getScriptProperties().getKeys(); }
  function status() { return String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus()); }
  function onOpen(event) {
    console.log(String(event.authMode), '[' + Session.getActiveUser().getEmail() + ']');
    try { send(); } catch (error) { console.log(error.message); }
  }
`;

describe('what a script may do', () => {
  test('is what its manifest asks for', () => {
    const emulator = openScript(CODE, { manifest: { oauthScopes: [EMAIL] } });
    expect(thrownBy(() => emulator.call('send'))).toBe(
      `Exception: Specified permissions are not sufficient to call MailApp.sendEmail. Required permissions: ${MAIL}`,
    );
    expect(emulator.call('who')).toBe('somchai@example.com');
  });

  test('is everything if the manifest names nothing', () => {
    const emulator = openScript(CODE);
    emulator.call('send');
    expect(emulator.mails).toHaveLength(1);
  });

  test('is no more than the person granted', () => {
    const emulator = openScript(CODE, { manifest: { oauthScopes: [EMAIL, MAIL] } });
    emulator.consent([EMAIL]);
    expect(emulator.call('status')).toBe('REQUIRED');
    expect(thrownBy(() => emulator.call('send'))).toContain('You do not have permission to call MailApp.sendEmail');
    emulator.consent(null);
    expect(emulator.call('status')).toBe('NOT_REQUIRED');
    emulator.call('send');
    expect(emulator.mails).toHaveLength(1);
  });

  // developers.google.com/apps-script/reference/script/script-app#invalidateAuth()
  test('is nothing any more once the script gives it back', () => {
    const emulator = openScript(CODE, { manifest: { oauthScopes: [EMAIL, MAIL] } });
    emulator.evaluate('ScriptApp.invalidateAuth()');
    expect(emulator.call('status')).toBe('REQUIRED');
    expect(thrownBy(() => emulator.call('send'))).toContain('You do not have permission to call MailApp.sendEmail');
  });

  // developers.google.com/apps-script/reference/script/service
  test('includes no web app', () => {
    expect(openScript('').evaluate('[ScriptApp.getService().getUrl(), ScriptApp.getService().isEnabled()]')).toEqual([
      null,
      false,
    ]);
  });

  // developers.google.com/apps-script/reference/script/script-app#requireScopes(AuthMode,String): the execution ends.
  test('ends the run at requireScopes when consent is missing, and nothing catches that', () => {
    const emulator = openScript(CODE, { manifest: { oauthScopes: [EMAIL, MAIL] } });
    emulator.consent([EMAIL]);
    expect(thrownBy(() => emulator.call('needs', MAIL))).toContain('Authorization is required');
    expect(emulator.call('keys')).toEqual([]);
    emulator.call('needs', EMAIL);
    expect(emulator.call('keys')).toEqual(['went on']);
  });

  // developers.google.com/apps-script/guides/triggers#restrictions
  test('in a simple trigger is neither mail nor knowing who is there', () => {
    const emulator = openScript(CODE);
    emulator.open();
    expect(emulator.log).toEqual([
      'LIMITED []',
      `You do not have permission to call MailApp.sendEmail. Required permissions: ${MAIL}`,
    ]);
  });
});

describe('the document', () => {
  const CURRENT = 'https://www.googleapis.com/auth/spreadsheets.currentonly';
  const DOCUMENT = `
    function title() { return SpreadsheetApp.getActive().getName(); }
    function another() { return SpreadsheetApp.openById('abc').getName(); }
  `;

  test('is open to a script that may use the current one only, others are not', () => {
    const emulator = openScript(DOCUMENT, { manifest: { oauthScopes: [CURRENT] } });
    expect(emulator.call('title')).toBe('Untitled spreadsheet');
    expect(thrownBy(() => emulator.call('another'))).toBe(
      'Exception: Specified permissions are not sufficient to call SpreadsheetApp.openById. Required permissions: https://www.googleapis.com/auth/spreadsheets',
    );
  });

  test('is closed to a script without either scope', () => {
    const emulator = openScript(DOCUMENT, { manifest: { oauthScopes: [EMAIL] } });
    expect(thrownBy(() => emulator.call('title'))).toContain(
      `SpreadsheetApp.getActive. Required permissions: (${CURRENT} || https://www.googleapis.com/auth/spreadsheets)`,
    );
  });
});
