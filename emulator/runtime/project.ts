// Reads a script project: its code in file order, its pages and its manifest. Runs nothing.

import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import type { Manifest } from './world';

export interface Project {
  readonly code: string;
  /** Name that stack traces show. */
  readonly filename: string;
  /** Page name without ".html" → text. */
  readonly pages: ReadonlyMap<string, string>;
  readonly manifest: Manifest;
}

export function readProject(source: string | Readonly<Record<string, string>>): Project {
  const files = typeof source === 'string' ? readFolder(source) : Object.entries(source);
  const scripts = files.filter(([name]) => /\.(js|gs)$/.test(name));
  const pages = files.filter(([name]) => name.endsWith('.html'));
  return {
    code: joinScripts(scripts.map(([, text]) => text)),
    filename: scripts.length === 1 ? String(scripts[0]?.[0]) : 'Code',
    pages: new Map(pages.map(([name, text]) => [name.slice(0, -'.html'.length), text])),
    manifest: readManifest(files.find(([name]) => name === 'appsscript.json')?.[1]),
  };
}

function readFolder(folder: string): [string, string][] {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ['.js', '.gs', '.html', '.json'].includes(extname(entry.name)))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  return names.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
}

/**
 * One text, as functions of a later file may be called while an earlier one is loaded (Apps Script release notes,
 * V8: "the order of files in the editor doesn't matter"). A directive holds for all files or for none.
 */
function joinScripts(texts: readonly string[]): string {
  const strict = texts.every((text) => /^\s*['"]use strict['"]/.test(text));
  return texts.length < 2 || strict ? texts.join('\n') : `;${texts.join('\n;')}`;
}

function readManifest(text: string | undefined): Manifest {
  const json = text === undefined ? {} : (JSON.parse(text) as { timeZone?: string; oauthScopes?: string[] });
  return { timeZone: json.timeZone ?? 'Etc/GMT', oauthScopes: json.oauthScopes ?? null };
}
