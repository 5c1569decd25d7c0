// LibreOffice, where the machine has it: opens a file and saves it anew, which shows what it made of it.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PROGRAM = ['/usr/bin/soffice', '/usr/local/bin/soffice'].find((path) => existsSync(path));

export const hasLibreOffice = PROGRAM !== undefined;

export const throughLibreOffice = (bytes: Uint8Array): Uint8Array => converted(bytes, 'xlsx');

/** What its cells show, row by row of all sheets. */
export const shownByLibreOffice = (bytes: Uint8Array): string[][] => {
  const html = new TextDecoder().decode(converted(bytes, 'html'));
  const textsIn = (row: string) =>
    [...row.matchAll(/<td.*?<\/td>/gs)].map(([cell]) => cell.replace(/<[^>]*>/g, '').trim());
  return [...html.matchAll(/<tr>.*?<\/tr>/gs)].map(([row]) => textsIn(row));
};

function converted(bytes: Uint8Array, ending: 'xlsx' | 'html'): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'export-'));
  try {
    writeFileSync(join(folder, 'in.xlsx'), bytes);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const out = join(folder, 'out');
    execFileSync(
      PROGRAM ?? '',
      [profile, '--headless', '--convert-to', ending, '--outdir', out, join(folder, 'in.xlsx')],
      {
        stdio: 'ignore',
      },
    );
    return new Uint8Array(readFileSync(join(out, `in.${ending}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
