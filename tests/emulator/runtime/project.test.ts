import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openEmulator } from '../../../emulator/index';
import { thrownBy } from '../script';

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'project-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

// github.com/google/clasp, "Ignore File"
test('a folder’s scripts and pages are read from all its folders, but for what is never pushed', () => {
  const project = folderOf({
    'appsscript.json': '{"timeZone":"Asia/Tokyo"}',
    'main.js': 'function main() { return [helped(), HtmlService.createHtmlOutputFromFile("ui/bar").getContent()]; }',
    'lib/help.gs': 'function helped() { return Session.getScriptTimeZone(); }',
    'ui/bar.html': '<p>bar',
    'test.ts': 'no script of Google’s',
    'node_modules/left/index.js': 'module.exports = 1;',
  });
  expect(openEmulator({ project }).call('main')).toEqual(['Asia/Tokyo', '<p>bar']);
});

test('a manifest that cannot be read, or names a zone that is none, is told at once', () => {
  expect(thrownBy(() => openEmulator({ project: { 'appsscript.json': '{' } }))).toMatch('appsscript.json is not JSON');
  expect(thrownBy(() => openEmulator({ project: { 'appsscript.json': '{"timeZone":"Mars/X"}' } }))).toMatch('Mars/X');
});
