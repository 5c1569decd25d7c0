import { describe, expect, test } from 'vitest';
import { openScript, thrownBy } from '../script';

const CODE = `
  function onOpen() {
    const ui = SpreadsheetApp.getUi();
    ui.createMenu('Work')
      .addItem('Go', 'go')
      .addSeparator()
      .addSubMenu(ui.createMenu('More').addItem('Deep', 'deep').addItem('Gone', 'gone'))
      .addToUi();
  }
  function go() { return 'gone'; }
  function deep() { return Session.getEffectiveUser().getEmail(); }
  function sure() {
    const ui = SpreadsheetApp.getUi();
    return ui.alert('Sure?', 'It deletes all.', ui.ButtonSet.YES_NO) === ui.Button.YES;
  }
  function nameOf() {
    const response = SpreadsheetApp.getUi().prompt('Name?', SpreadsheetApp.getUi().ButtonSet.OK_CANCEL);
    return [String(response.getSelectedButton()), response.getResponseText()];
  }
  function panel() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>Hi</p>').setTitle('Panel')); }
  function dialog() {
    SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('x').setWidth(300).setHeight(200), 'Title');
  }
  function old() { return [Browser.msgBox('a'), Browser.inputBox('b'), Browser.inputBox('c')]; }
  function wrong() { SpreadsheetApp.getUi().alert('a', 'b'); }
  function fromClock() { ScriptApp.newTrigger('panel').timeBased().after(1).create(); }
`;

describe('menus', () => {
  test('appear when the document opens, with separators and submenus', () => {
    const emulator = openScript(CODE);
    expect(emulator.menu()).toEqual([]);
    emulator.open();
    expect(emulator.menu()).toEqual([
      {
        caption: 'Work',
        items: [
          { caption: 'Go', functionName: 'go' },
          { caption: '-' },
          {
            caption: 'More',
            items: [
              { caption: 'Deep', functionName: 'deep' },
              { caption: 'Gone', functionName: 'gone' },
            ],
          },
        ],
      },
    ]);
  });

  test('run the function of the item chosen, fully authorised', () => {
    const emulator = openScript(CODE);
    emulator.open();
    expect(emulator.click('Work', 'Go')).toBe('gone');
    expect(emulator.click('Work', 'More', 'Deep')).toBe('somchai@example.com');
  });

  test('say so when an item, or its function, is not there', () => {
    const emulator = openScript(CODE);
    emulator.open();
    expect(thrownBy(() => emulator.click('Work', 'Stop'))).toContain('No menu item "Stop" among: Go, -, More');
    expect(thrownBy(() => emulator.click('Work', 'More'))).toContain('is no item that can be chosen');
    expect(thrownBy(() => emulator.click('Work', 'More', 'Gone'))).toContain('Script function not found: gone');
  });
});

// developers.google.com/apps-script/reference/base/ui
describe('dialogs that wait', () => {
  test('take the queued answers in order, by name, as true or false, or as text', () => {
    const emulator = openScript(CODE);
    emulator.answer('YES', false, 'Malee', 'CANCEL', null);
    expect([emulator.call('sure'), emulator.call('sure')]).toEqual([true, false]);
    expect(emulator.call('nameOf')).toEqual(['OK', 'Malee']);
    expect(emulator.call('nameOf')).toEqual(['CANCEL', '']);
    expect(emulator.call('nameOf')).toEqual(['CLOSE', '']);
    expect(emulator.shown[0]).toEqual({
      kind: 'alert',
      title: 'Sure?',
      text: 'It deletes all.',
      buttons: ['YES', 'NO'],
    });
    expect(emulator.shown[2]).toMatchObject({ kind: 'prompt', title: '', text: 'Name?', buttons: ['OK', 'CANCEL'] });
  });

  test('answer a test that asks by itself with the very button', () => {
    const emulator = openScript('');
    const ui = emulator.globals.SpreadsheetApp.getUi();
    emulator.answer('OK');
    expect(ui.alert('?')).toBe(ui.Button.OK);
  });

  test('ask whoever stands in for the person', () => {
    const emulator = openScript(CODE, { ask: (shown) => (shown.kind === 'prompt' ? 'Anan' : 'NO') });
    expect(emulator.call('sure')).toBe(false);
    expect(emulator.call('nameOf')).toEqual(['OK', 'Anan']);
  });

  test('fail a test that forgot to answer, or answers with a button that is not there', () => {
    const emulator = openScript(CODE);
    expect(thrownBy(() => emulator.call('sure'))).toContain('No answer is queued for the alert "It deletes all."');
    emulator.answer('OK');
    expect(thrownBy(() => emulator.call('sure'))).toContain('has the buttons YES, NO, not "OK"');
  });

  test('refuse arguments they do not know', () => {
    expect(thrownBy(() => openScript(CODE).call('wrong'))).toBe(
      "Exception: The parameters (String,String) don't match the method signature for Ui.alert.",
    );
  });

  test('of the older Browser answer in small letters', () => {
    const emulator = openScript(CODE);
    emulator.answer('OK', 'text', 'CANCEL');
    expect(emulator.call('old')).toEqual(['ok', 'text', 'cancel']);
  });
});

describe('pages', () => {
  test('are shown with title and size', () => {
    const emulator = openScript(CODE);
    emulator.call('panel');
    emulator.call('dialog');
    expect(emulator.shown).toEqual([
      { kind: 'sidebar', title: 'Panel', text: '', html: '<p>Hi</p>' },
      { kind: 'modal', title: 'Title', text: '', html: 'x', width: 300, height: 200 },
    ]);
  });

  test('take the title of the page when they are shown by the older name', () => {
    const emulator = openScript(CODE);
    emulator.evaluate("SpreadsheetApp.getUi().showDialog(HtmlService.createHtmlOutput('x').setTitle('Old'))");
    expect(emulator.shown).toEqual([{ kind: 'modal', title: 'Old', text: '', html: 'x' }]);
  });

  test('cannot be shown by a time trigger: nobody is there', () => {
    const emulator = openScript(CODE);
    emulator.call('fromClock');
    emulator.clock.advance('2021-03-18');
    expect(emulator.log).toEqual(['panel failed: Exception: Cannot call SpreadsheetApp.getUi() from this context.']);
    emulator.evaluate("ScriptApp.newTrigger('old').timeBased().after(1).create()");
    emulator.clock.advance('2021-03-19');
    expect(emulator.log.at(-1)).toBe('old failed: Exception: Cannot call Browser.msgBox() from this context.');
  });
});
