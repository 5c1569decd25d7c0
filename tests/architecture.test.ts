// The dependency rules, executable. Each folder lists what it may import.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const mayImport: Readonly<Record<string, readonly string[]>> = {
  core: ['core'],
  catalogue: ['catalogue', 'core'],
  tables: ['tables', 'core'],
  i18n: ['i18n', 'core'],
  mail: ['mail', 'i18n', 'core'],
  google: ['google', 'core'],
  actions: ['actions', 'catalogue', 'core', 'google', 'i18n', 'mail', 'tables'],
  entry: ['entry', 'actions', 'catalogue', 'core', 'google', 'i18n', 'mail', 'tables'],
  ui: ['ui', 'core', 'i18n', 'entry'],
};

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/.test(path));

const importsOf = (code: string): string[] =>
  [...code.matchAll(/(?:from|import) '(\.[^']+)'/g)].map(([, target = '']) => target);

const sources = filesIn('src');

test.each(sources)('src/%s imports only what its folder may', (path) => {
  const code = readFileSync(join('src', path), 'utf8');
  const imported = importsOf(code).map((target) => relative('src', join('src', dirname(path), target)).split('/')[0]);
  const [folder = ''] = path.split('/');
  expect(imported.filter((target) => !mayImport[folder]?.includes(target ?? ''))).toEqual([]);
});

test('pages know of the server nothing but its types', () => {
  const offenders = sources.filter(
    (path) => path.startsWith('ui/') && /^import (?!type )[^;]*entry\//m.test(readFileSync(join('src', path), 'utf8')),
  );
  expect(offenders).toEqual([]);
});

const SERVICES =
  /\b(SpreadsheetApp|MailApp|GmailApp|PropertiesService|CacheService|ScriptApp|LockService|HtmlService|Utilities|Session|UrlFetchApp)\./;

test('only src/google names a Google service', () => {
  const offenders = sources.filter(
    (path) => !path.startsWith('google/') && SERVICES.test(readFileSync(join('src', path), 'utf8')),
  );
  expect(offenders).toEqual([]);
});

test('the emulator imports nothing of the add-on', () => {
  const offenders = filesIn('emulator').filter((path) =>
    importsOf(readFileSync(join('emulator', path), 'utf8')).some((target) =>
      relative('.', join('emulator', dirname(path), target)).startsWith('src'),
    ),
  );
  expect(offenders).toEqual([]);
});

test('no source file is longer than 350 lines', () => {
  const long = ['src', 'emulator', 'tools'].flatMap((folder) =>
    filesIn(folder).flatMap((path) => {
      const lines = readFileSync(join(folder, path), 'utf8').split('\n').length;
      return lines > 350 ? [`${folder}/${path}: ${lines}`] : [];
    }),
  );
  expect(long).toEqual([]);
});
