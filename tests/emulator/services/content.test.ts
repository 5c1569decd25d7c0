import { describe, expect, test } from 'vitest';
import { openScript } from '../script';

describe('text that a web app answers with', () => {
  test('is at hand for whoever calls doPost', () => {
    // levinunnink/html-form-to-google-sheet: a form's fields become a row, the answer is JSON
    const sheet = openScript(`function doPost(e) {
      SpreadsheetApp.getActive().getSheets()[0].appendRow([e.parameter.name]);
      return ContentService.createTextOutput(JSON.stringify({ result: 'success' })).setMimeType(ContentService.MimeType.JSON);
    }`);
    expect(
      sheet.evaluate(`const answer = doPost({ parameter: { name: 'Mali' } });
        [JSON.parse(answer.getContent()).result, answer.getMimeType() === ContentService.MimeType.JSON, String(answer.getMimeType())]`),
    ).toEqual(['success', true, 'JSON']);
    expect(sheet.view('A1')[0]?.[0]?.value).toBe('Mali');
  });

  test('is null once it is cleared', () => {
    // tanaikech/gas-fakes, test/testcontent.js
    const output = openScript('').globals.ContentService.createTextOutput('a');
    expect([output.clear().getContent(), output.append('b').getContent()]).toEqual([null, 'b']);
  });

  test('is plain text to be shown, unless told otherwise', () => {
    const sheet = openScript('');
    expect(
      sheet.evaluate(`const output = ContentService.createTextOutput();
        const first = [output.getContent(), output.getMimeType() === ContentService.MimeType.TEXT, output.getFileName()];
        output.append('a').append('b').downloadAsFile('ab.txt');
        [first, output.getContent(), output.getFileName(), output.clear().setContent('c').getContent()]`),
    ).toEqual([['', true, null], 'ab', 'ab.txt', 'c']);
  });
});
