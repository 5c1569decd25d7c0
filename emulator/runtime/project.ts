// Reads a script project: its code in file order, its pages and its manifest. Runs nothing.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { zoneOf } from '../sheets/zone';
import type { Manifest } from './world';

export interface ScriptFile {
  /** Without ".gs" or ".js", as stack traces show it. */
  readonly name: string;
  readonly firstLine: number;
  /** Characters put before its first line. */
  readonly indent: number;
}

export interface Project {
  readonly code: string;
  /** Where each file begins in `code`. */
  readonly files: readonly ScriptFile[];
  /** Page name without ".html" → text. */
  readonly pages: ReadonlyMap<string, string>;
  readonly manifest: Manifest;
}

export function readProject(source: string | Readonly<Record<string, string>>): Project {
  const files = typeof source === 'string' ? readFolder(source) : Object.entries(source);
  const scripts = files.filter(([name]) => /\.(js|gs)$/.test(name));
  const pages = files.filter(([name]) => name.endsWith('.html'));
  return {
    ...joinScripts(scripts),
    pages: new Map(pages.map(([name, text]) => [name.slice(0, -'.html'.length), text])),
    manifest: readManifest(files.find(([name]) => name === 'appsscript.json')?.[1]),
  };
}

/** As clasp has it: github.com/google/clasp, "Ignore File". */
const NEVER_PUSHED = /(^|\/)(\.git|node_modules)\//;

function readFolder(folder: string): [string, string][] {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ['.js', '.gs', '.html', '.json'].includes(extname(entry.name)))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((name) => !NEVER_PUSHED.test(name));
  return names.sort().map((name) => [name, readText(join(folder, name))]);
}

const texts = new Map<string, { readonly state: string; readonly text: string }>();

/** Once for each state of a file: tests open one project some thousand times, and its pages carry fonts. */
function readText(path: string): string {
  const { mtimeMs, size } = statSync(path);
  const state = `${mtimeMs} ${size}`;
  const known = texts.get(path);
  if (known?.state === state) return known.text;
  const text = readFileSync(path, 'utf8');
  texts.set(path, { state, text });
  return text;
}

/**
 * One text, as functions of a later file may be called while an earlier one is loaded (Apps Script release notes,
 * V8: "the order of files in the editor doesn't matter"). A directive holds for all files or for none.
 */
function joinScripts(scripts: readonly (readonly [string, string])[]): Pick<Project, 'code' | 'files'> {
  const strict = scripts.every(([, text]) => /^\s*['"]use strict['"]/.test(text));
  const before = scripts.length < 2 || strict ? '' : ';';
  let firstLine = 1;
  const files = scripts.map(([name, text]) => {
    const file = { name: name.replace(/\.(js|gs)$/, ''), firstLine, indent: before.length };
    firstLine += text.split('\n').length;
    return file;
  });
  return { code: scripts.map(([, text]) => before + text).join('\n'), files };
}

function readManifest(text: string | undefined): Manifest {
  const { timeZone = 'Etc/GMT', oauthScopes = null } = text === undefined ? {} : parseManifest(text);
  return { timeZone: zoneOf(timeZone).name, oauthScopes };
}

function parseManifest(text: string): Partial<Manifest> {
  try {
    return JSON.parse(text) as Partial<Manifest>;
  } catch (error) {
    throw new Error(`appsscript.json is not JSON: ${(error as Error).message}`);
  }
}
