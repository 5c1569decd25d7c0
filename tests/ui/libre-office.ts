// LibreOffice, where the machine has it: opens a file and saves it anew, which shows what it made of it.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PROGRAM = ['/usr/bin/soffice', '/usr/local/bin/soffice'].find((path) => existsSync(path));

export const hasLibreOffice = PROGRAM !== undefined;

export function throughLibreOffice(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'export-'));
  try {
    writeFileSync(join(folder, 'in.xlsx'), bytes);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const out = join(folder, 'out');
    execFileSync(
      PROGRAM ?? '',
      [profile, '--headless', '--convert-to', 'xlsx', '--outdir', out, join(folder, 'in.xlsx')],
      {
        stdio: 'ignore',
      },
    );
    return new Uint8Array(readFileSync(join(out, 'in.xlsx')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
