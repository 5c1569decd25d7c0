// Loads dist/Code.js the way Google does: as a plain script in a bare context.

import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { expect, test } from 'vitest';
import { registry } from '../src/entry/registry.js';

const code = readFileSync('dist/Code.js', 'utf8');
const pages = readdirSync('dist').filter((file) => file.endsWith('.html'));

const loaded = (): Record<string, unknown> => {
  const context: Record<string, unknown> = createContext({});
  runInContext(code, context);
  return context;
};

test('the bundle loads in an empty context, so loading touches no service', () => {
  expect(loaded).not.toThrow();
});

test('every registry key is a literal top-level function, and nothing else is global but the bundle’s one name', () => {
  const context = loaded();
  const functions = Object.keys(context).filter((name) => typeof context[name] === 'function');
  expect(functions.sort()).toEqual(Object.keys(registry).sort());
  expect(Object.keys(context).filter((name) => typeof context[name] !== 'function')).toEqual(['app']);
  // Google finds entry points by reading the source, not by running it.
  for (const name of functions) expect(code).toMatch(new RegExp(`^function ${name}\\(`, 'm'));
});

test('clasp would push Code.js, the pages and the manifest, and nothing else', () => {
  const output = execFileSync('node_modules/.bin/clasp', ['show-file-status', '--json'], { encoding: 'utf8' });
  const { filesToPush } = JSON.parse(output) as { filesToPush: string[] };
  const expected = ['Code.js', 'appsscript.json', ...pages].map((file) => `dist/${file}`);
  expect([...filesToPush].sort()).toEqual(expected.sort());
});

test('pages are whole: no outside script, style or picture, and nothing HtmlService would strip', () => {
  expect(pages.length).toBeGreaterThan(0);
  for (const page of pages) {
    const html = readFileSync(`dist/${page}`, 'utf8');
    expect(html).not.toMatch(/<(?:script|img)[^>]+src=|<link|@import/);
    expect(html).not.toContain('/* inline:');
    expect(html.match(/<\/script>/g)).toHaveLength(1);
  }
});

test('the manifest asks only for the scopes that are used', () => {
  const { oauthScopes } = JSON.parse(readFileSync('dist/appsscript.json', 'utf8')) as { oauthScopes: string[] };
  const uses: Readonly<Record<string, RegExp>> = {
    'spreadsheets.currentonly': /SpreadsheetApp\./,
    'script.container.ui': /getUi\(\)/,
    'script.send_mail': /MailApp\./,
    'script.scriptapp': /ScriptApp\.newTrigger/,
    'userinfo.email': /Session\.getEffectiveUser\(\)/,
  };
  expect(oauthScopes.map((scope) => scope.split('/').pop())).toEqual(Object.keys(uses));
  for (const use of Object.values(uses)) expect(code).toMatch(use);
});
