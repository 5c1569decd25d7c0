// Reads the members of Google's classes from @types/google-apps-script: the list that the emulator is measured by.

import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = 'node_modules/@types/google-apps-script';

/** Namespace → class → names of its members (methods and enum properties). */
export function typedClasses(namespaces: readonly string[]): Map<string, readonly string[]> {
  const classes = new Map<string, readonly string[]>();
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.d.ts'))) {
    const text = readFileSync(`${FOLDER}/${file}`, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
    for (const [, namespace = '', body = ''] of text.matchAll(/^ {4}namespace (\w+) \{\n([\s\S]*?)\n {4}\}/gm)) {
      if (!namespaces.includes(namespace)) continue;
      for (const [name, members] of interfacesIn(body)) {
        classes.set(name, [...new Set([...(classes.get(name) ?? []), ...members])]); // Base and Drive both have a User
      }
    }
  }
  return classes;
}

/** Blob has what BlobSource has; no other class inherits. */
const INHERITED: Readonly<Record<string, readonly string[]>> = { Blob: ['getBlob'] };

function interfacesIn(body: string): [string, string[]][] {
  const found = body.matchAll(/^ {8}interface (\w+)[^{]*\{\n([\s\S]*?)\n {8}\}/gm);
  return [...found].map(([, name = '', members = '']) => [name, [...memberNames(members), ...(INHERITED[name] ?? [])]]);
}

function memberNames(body: string): string[] {
  const names = [...body.matchAll(/^ {12}(?:readonly )?(\w+)\??[(:<]/gm)].map(([, name = '']) => name);
  return [...new Set(names)];
}
