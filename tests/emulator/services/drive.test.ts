import { describe, expect, test } from 'vitest';
import { openScript, thrownBy } from '../script';

describe('Drive', () => {
  test('knows the spreadsheet at hand and those a script makes, and throws them away', () => {
    // googleworkspace/apps-script-samples, huan/gast users: temporary spreadsheets end with setTrashed
    const sheet = openScript('');
    const result = sheet.evaluate(`
      const made = SpreadsheetApp.create('Scratch');
      const file = DriveApp.getFileById(made.getId());
      const before = [file.getName(), file.getMimeType() === MimeType.GOOGLE_SHEETS, file.isTrashed()];
      file.setTrashed(true);
      [before, file.isTrashed(), SpreadsheetApp.open(file).getId() === made.getId(),
        DriveApp.getFileById(SpreadsheetApp.getActive().getId()).getParents().next().getName()];
    `);
    expect(result).toEqual([['Scratch', true, false], true, true, 'My Drive']);
  });

  test('renames a spreadsheet for both services', () => {
    const sheet = openScript('');
    expect(
      sheet.evaluate(`
        const id = SpreadsheetApp.getActive().getId();
        DriveApp.getFileById(id).setName('Renamed');
        const first = SpreadsheetApp.getActive().getName();
        SpreadsheetApp.getActive().rename('Again');
        [first, DriveApp.getFileById(id).getName()];
      `),
    ).toEqual(['Renamed', 'Again']);
  });

  test('copies a spreadsheet with its tabs, their ids and named ranges – as committed, not as pending', () => {
    const sheet = openScript('');
    const result = sheet.evaluate(`
      const book = SpreadsheetApp.getActive();
      const tab = book.insertSheet('Data');
      tab.getRange('A1').setValue('kept');
      book.setNamedRange('Key', tab.getRange('A1'));
      SpreadsheetApp.flush();
      tab.getRange('A2').setValue('pending');
      const file = DriveApp.getFileById(book.getId()).makeCopy('Twin');
      const twin = SpreadsheetApp.openById(file.getId());
      const there = twin.getSheetByName('Data');
      const answer = [twin.getName(), there.getSheetId() === tab.getSheetId(), twin.getRangeByName('Key').getValue(),
        there.getRange('A2').getValue()];
      there.getRange('A1').setValue('changed in the twin');
      [answer, tab.getRange('A1').getValue()];
    `);
    expect(result).toEqual([['Twin', true, 'kept', ''], 'kept']);
  });

  test('keeps text files in folders, found by name and type', () => {
    const sheet = openScript('');
    const result = sheet.evaluate(`
      const folder = DriveApp.createFolder('Reports');
      const file = folder.createFile('a.csv', '1,2', MimeType.CSV);
      folder.createFile(Utilities.newBlob('x', 'text/plain', 'b.txt'));
      const names = [];
      for (const found = folder.getFiles(); found.hasNext(); ) names.push(found.next().getName());
      file.setContent('3,4');
      [names.sort(), file.getBlob().getDataAsString(), file.getAs(MimeType.CSV).getName(), folder.getFilesByType('text/csv').next().getId() === file.getId(),
        DriveApp.getFoldersByName('Reports').next().getFilesByName('b.txt').hasNext(), DriveApp.getFilesByName('c').hasNext(), file.getSize()];
    `);
    expect(result).toEqual([['a.csv', 'b.txt'], '3,4', 'a.csv', true, true, false, 3]);
  });

  test('makes no file of a blob without a name', () => {
    // tanaikech/gas-fakes, test/testdrive.js; two bug reports quote the message
    const { DriveApp, Utilities } = openScript('').globals;
    expect(thrownBy(() => DriveApp.createFile(Utilities.newBlob('a')))).toBe(
      'Exception: Blob object must have non-null name for this operation.',
    );
    expect(DriveApp.createFile(Utilities.newBlob('a', 'text/plain', 'a.txt')).getName()).toBe('a.txt');
  });

  test('a file is in one folder; adding it to another moves it', () => {
    const sheet = openScript('');
    const result = sheet.evaluate(`
      const file = DriveApp.createFile('f', 'x');
      const folder = DriveApp.createFolder('to');
      folder.addFile(file);
      DriveApp.getRootFolder().removeFile(file);
      [file.getParents().next().getName(), file.moveTo(DriveApp.getRootFolder()).getParents().next().getName(), folder.getFiles().hasNext()];
    `);
    expect(result).toEqual(['to', 'My Drive', false]);
  });

  test('whatever lies in a folder in the trash is in the trash', () => {
    const sheet = openScript('');
    expect(
      sheet.evaluate(`
        const folder = DriveApp.createFolder('old');
        const file = folder.createFile('f', 'x');
        folder.setTrashed(true);
        [file.isTrashed(), DriveApp.getTrashedFolders().next().getName(), folder.setTrashed(false).isTrashed(), file.isTrashed()];
      `),
    ).toEqual([true, 'old', false, false]);
  });

  test('a list can be gone on with later, and ends in Google’s words', () => {
    const sheet = openScript('');
    expect(
      sheet.evaluate(`
        const folder = DriveApp.createFolder('three');
        ['a', 'b', 'c'].forEach((name) => folder.createFile(name, name));
        const files = folder.getFiles();
        const first = files.next().getName();
        const rest = DriveApp.continueFileIterator(files.getContinuationToken());
        [first, rest.next().getName(), rest.next().getName(), rest.hasNext()];
      `),
    ).toEqual(['c', 'b', 'a', false]);
    expect(thrownBy(() => sheet.evaluate("DriveApp.getFilesByName('none').next()"))).toContain(
      'Cannot retrieve the next object: iterator has reached the end.',
    );
    expect(thrownBy(() => sheet.evaluate("DriveApp.getFileById('none')"))).toContain(
      'No item with the given ID could be found',
    );
  });

  test('a setting left blank is no id', () => {
    // usaussie/appscript-google-drive-folder-structure#4, and others' notes on openById(CONFIG.SPREADSHEET_ID)
    const sheet = openScript('');
    for (const call of ['DriveApp.getFolderById', 'DriveApp.getFileById', 'SpreadsheetApp.openById']) {
      for (const id of ['undefined', 'null', '""', '" 1abc"']) {
        expect(thrownBy(() => sheet.evaluate(`${call}(${id})`))).toBe('Exception: Invalid argument: id');
      }
    }
    expect(thrownBy(() => sheet.evaluate('SpreadsheetApp.openByUrl(undefined)'))).toBe(
      'Exception: Invalid argument: url',
    );
  });

  test('tells when a file was made and last changed', () => {
    const sheet = openScript(`function change() { SpreadsheetApp.getActive().getRange('A1').setValue(1); }
      function times() {
        const file = DriveApp.getFileById(SpreadsheetApp.getActive().getId());
        return [file.getDateCreated(), file.getLastUpdated()].map((date) => Utilities.formatDate(date, 'Etc/GMT', 'yyyy-MM-dd'));
      }`);
    sheet.clock.advance('2021-03-20');
    sheet.call('change');
    sheet.clock.advance('2021-03-25');
    expect(sheet.call('times')).toEqual(['2021-03-17', expect.stringMatching(/2021-03-(19|20)/)]);
  });

  test('asks for its scopes', () => {
    const manifest = { oauthScopes: ['https://www.googleapis.com/auth/drive.readonly'] };
    const sheet = openScript('', { manifest });
    expect(sheet.evaluate('DriveApp.getFiles().hasNext()')).toBe(true);
    expect(thrownBy(() => sheet.evaluate("DriveApp.createFolder('x')"))).toContain(
      'Specified permissions are not sufficient to call DriveApp.createFolder. Required permissions: https://www.googleapis.com/auth/drive',
    );
  });

  test('is searched by beginnings of words, type, folder, date and trash', () => {
    // developers.google.com/apps-script/reference/drive/drive-app#searchFiles(String), guide "Search for files and folders"
    const sheet = openScript('');
    const result = sheet.evaluate(`
      const folder = DriveApp.createFolder('Box');
      folder.createFile('HelloWorld notes.txt', 'deep text');
      folder.createFile("It's old.csv", 'x', MimeType.CSV).setTrashed(true);
      const found = (query, where = DriveApp) => {
        const names = [];
        for (const files = where.searchFiles(query); files.hasNext(); ) names.push(files.next().getName());
        return names.sort();
      };
      [found('title contains "hello"'), found("title contains 'world'"), found("title contains 'NOTES' and trashed = false"),
        found("title = 'It\\\\'s old.csv'"), found("mimeType = '" + MimeType.CSV + "' and trashed = false"),
        found('"' + folder.getId() + '" in parents and not (trashed = true or mimeType = "text/html")'),
        found("modifiedDate > '2030-01-01'"), found('fullText contains "deep"', folder),
        DriveApp.searchFolders("title = 'Box'").hasNext()];
    `);
    const notes = ['HelloWorld notes.txt'];
    expect(result).toEqual([notes, [], notes, ["It's old.csv"], [], notes, [], notes, true]);
    expect(thrownBy(() => sheet.evaluate("DriveApp.searchFiles('title contains')"))).toContain('Invalid argument: q');
    expect(thrownBy(() => sheet.evaluate('DriveApp.searchFiles("owners = 1")'))).toContain('Not emulated');
  });

  test('tells whom a file is shared with; a spreadsheet’s editors are the same from both sides', () => {
    const sheet = openScript('');
    const result = sheet.evaluate(`
      const file = DriveApp.createFile('f', 'x').addEditor('malee@example.com').addViewers(['a@example.com', 'malee@example.com']).addCommenter('b@example.com');
      const emails = (users) => users.map((user) => user.getEmail());
      const before = [emails(file.getEditors()), emails(file.getViewers()), String(file.getAccess('b@example.com')),
        file.getAccess(Session.getEffectiveUser()) === DriveApp.Permission.OWNER];
      file.revokePermissions('malee@example.com');
      DriveApp.getFileById(SpreadsheetApp.getActive().getId()).addEditor('malee@example.com');
      [before, String(file.getAccess('malee@example.com')), emails(SpreadsheetApp.getActive().getEditors()), file.getOwner().getDomain()];
    `);
    expect(result).toEqual([
      [['malee@example.com'], ['a@example.com', 'b@example.com'], 'COMMENT', true],
      'NONE',
      ['somchai@example.com', 'malee@example.com'],
      'example.com',
    ]);
  });
});
