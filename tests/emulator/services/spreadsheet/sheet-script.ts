// A document of its own for a test, and a way to run a few lines of script on it.

import type { Emulator, EmulatorOptions } from '../../../../emulator/contract';
import { openScript } from '../../script';

export interface SheetScript {
  readonly emulator: Emulator;
  /** Runs the body of a function with `ss` and `sheet`; the result comes back as JSON would carry it. */
  run(body: string): unknown;
  /** The message of what the body throws, or what it returned instead. */
  refused(body: string): string;
}

const PRELUDE = 'const ss = SpreadsheetApp.getActive(); const sheet = ss.getSheets()[0];';

export function openSheet(options: Omit<EmulatorOptions, 'project'> = {}): SheetScript {
  const emulator = openScript('', options);
  const run = (body: string): unknown => {
    const json = emulator.evaluate(`JSON.stringify((() => { ${PRELUDE} ${body} })()) ?? 'null'`);
    return JSON.parse(String(json));
  };
  const refused = (body: string) =>
    String(run(`try { (() => { ${body} })(); } catch (error) { return error.message; } return 'nothing thrown';`));
  return { emulator, run, refused };
}
