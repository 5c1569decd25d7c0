import { describe, expect, test } from 'vitest';
import { openScript } from '../script';

const CODE = `
  function onEdit(e) {
    console.log(['simple', e.range.getA1Notation(), e.value, e.oldValue, String(e.authMode), e.source.getId() === SpreadsheetApp.getActive().getId()].join());
  }
  function onEditInstalled(e) {
    console.log(['installed', e.range.getA1Notation(), e.value, e.user.getEmail(), Session.getEffectiveUser().getEmail(), String(e.authMode)].join());
  }
  function onChangeInstalled(e) { console.log('change ' + e.changeType); }
  function install() {
    const builder = (name) => ScriptApp.newTrigger(name).forSpreadsheet(SpreadsheetApp.getActive());
    builder('onEditInstalled').onEdit().create();
    builder('onChangeInstalled').onChange().create();
  }
  function sources() { return ScriptApp.getProjectTriggers().map((one) => [String(one.getEventType()), String(one.getTriggerSource())]); }
  function onOpen(e) { console.log('open ' + e.source.getName() + ' ' + e.authMode); }
`;

// developers.google.com/apps-script/guides/triggers/events#google_sheets-events
describe('a person’s edit', () => {
  test('starts onEdit with the range, the value and what was there before', () => {
    const emulator = openScript(CODE);
    emulator.edit('B3', 'hello');
    emulator.edit('B3', 'bye');
    expect(emulator.log).toEqual(['simple,B3,hello,,LIMITED,true', 'simple,B3,bye,hello,LIMITED,true']);
  });

  test('starts installed triggers too, in the name of whoever installed them', () => {
    const emulator = openScript(CODE);
    emulator.call('install');
    emulator.as('malee@example.com').edit('A1', 5);
    expect(emulator.log).toEqual([
      'simple,A1,5,,LIMITED,true',
      'installed,A1,5,malee@example.com,somchai@example.com,FULL',
      'change EDIT',
    ]);
    expect(emulator.call('sources')).toEqual([
      ['ON_EDIT', 'SPREADSHEETS'],
      ['ON_CHANGE', 'SPREADSHEETS'],
    ]);
  });

  // The field order and the user's two properties: logs of live events, e.g. {"email":"…","nickname":"…"}.
  test('tells all about itself as JSON, field by field in the order of names', () => {
    const emulator = openScript(`
      function onEditInstalled(e) { console.log(JSON.stringify(e)); }
      function install() { ScriptApp.newTrigger('onEditInstalled').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create(); }`);
    emulator.call('install');
    emulator.as('malee@example.com').edit('A1', 'x');
    expect(emulator.log[0]?.replace(/"triggerUid":"\d+"/, '"triggerUid":"7"')).toBe(
      '{"authMode":"FULL","range":{"columnEnd":1,"columnStart":1,"rowEnd":1,"rowStart":1},"source":{},' +
        '"triggerUid":"7","user":{"email":"malee@example.com","nickname":"malee"},"value":"x"}',
    );
  });

  test('can be made in another person’s name', () => {
    const emulator = openScript(CODE);
    emulator.call('install');
    emulator.edit('A1', 'x', 'anan@example.com');
    expect(emulator.log[1]).toContain('anan@example.com');
  });

  // developers.google.com/apps-script/guides/triggers: "Script executions and API requests do not cause triggers to run."
  test('is not what a script does', () => {
    const emulator = openScript(CODE);
    emulator.call('install');
    emulator.evaluate('SpreadsheetApp.getActiveSheet().getRange("A1").setValue(1)');
    expect(emulator.log).toEqual([]);
  });
});

describe('the person who does something', () => {
  // Old scripts ask for the active cell in onEdit instead of e.range: that is where one types.
  test('stands on the cell that was typed into', () => {
    const emulator = openScript(`
      function onOpen() { SpreadsheetApp.getActive().insertSheet('Data', 1); }
      function onEdit() {
        const cell = SpreadsheetApp.getActiveSheet().getActiveCell();
        console.log(SpreadsheetApp.getActiveSheet().getName() + '!' + cell.getA1Notation());
      }`);
    emulator.open();
    emulator.edit("'Data'!C4", 'x');
    emulator.edit('D4', 'x');
    expect(emulator.log).toEqual(['Data!C4', 'Data!D4']);
  });

  // developers.google.com/apps-script/guides/triggers#onselectionchangee
  test('starts onSelectionChange by selecting something else', () => {
    const emulator = openScript(
      'function onSelectionChange(e) { console.log([e.range.getA1Notation(), e.range.rowStart, e.source.getName(), String(e.authMode)].join()); }',
    );
    emulator.select('B2:C3');
    emulator.select('B2:C3');
    emulator.select('A1', 'D5');
    expect(emulator.log).toEqual(['B2:C3,2,Untitled spreadsheet,LIMITED', 'D5,5,Untitled spreadsheet,LIMITED']);
  });

  // The way to a sidebar at opening, which a simple trigger is not allowed: an installed onOpen
  test('sees what the trigger of somebody else shows, and answers it', () => {
    const emulator = openScript(`
      function install() { ScriptApp.newTrigger('greet').forSpreadsheet(SpreadsheetApp.getActive()).onOpen().create(); }
      function greet() {
        const ui = SpreadsheetApp.getUi();
        ui.createMenu('Extra').addItem('Install', 'install').addToUi();
        ui.showSidebar(HtmlService.createHtmlOutput('hi'));
        console.log(String(ui.alert('Here?', ui.ButtonSet.YES_NO)), Session.getEffectiveUser().getEmail());
      }`);
    emulator.call('install');
    const other = emulator.as('malee@example.com');
    other.answer('YES');
    other.open();
    expect(emulator.log).toEqual(['YES somchai@example.com']);
    expect(other.shown.map(({ kind }) => kind)).toEqual(['sidebar', 'alert']);
    expect(emulator.shown).toEqual([]);
    expect([other.menu().length, emulator.menu().length]).toEqual([1, 0]);
  });
});

describe('opening the document', () => {
  test('starts onOpen with limited authorisation', () => {
    const emulator = openScript(CODE);
    emulator.open();
    expect(emulator.log).toEqual(['open Untitled spreadsheet LIMITED']);
  });

  test('of another spreadsheet are told by its id, and stay silent about this one', () => {
    // a task planner's own tests: createSheet() installs triggers, deleteOldTriggers(id) takes them away again
    const sheet = openScript(`
      function edited() { console.log('edited'); }
      function install() {
        const other = SpreadsheetApp.create('other');
        ScriptApp.newTrigger('edited').forSpreadsheet(other).onEdit().create();
        ScriptApp.newTrigger('edited').forSpreadsheet(other.getId()).onChange().create();
        const [first, second] = ScriptApp.getProjectTriggers();
        return [first.getTriggerSourceId() === other.getId(), second.getTriggerSourceId() === other.getId(),
          ScriptApp.getUserTriggers(other).length, ScriptApp.getUserTriggers(SpreadsheetApp.getActive()).length];
      }`);
    expect(sheet.call('install')).toEqual([true, true, 2, 0]);
    sheet.edit('A1', 'x');
    expect(sheet.log).toEqual([]);
  });
});
