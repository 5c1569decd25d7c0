// Opens an emulator on a script given as text: what most tests of the emulator begin with.

import type { Emulator, EmulatorOptions } from '../../emulator/contract';
import { openEmulator } from '../../emulator/index';

interface ScriptOptions extends Omit<EmulatorOptions, 'project'> {
  readonly manifest?: Readonly<Record<string, unknown>>;
  readonly files?: Readonly<Record<string, string>>;
}

/** Bangkok, 08:00 on Wednesday 17 March 2021, unless told otherwise. */
export function openScript(code: string, { manifest, files, ...options }: ScriptOptions = {}): Emulator {
  const appsscript = JSON.stringify({ timeZone: 'Asia/Bangkok', ...manifest });
  return openEmulator({
    now: '2021-03-17T08:00+07:00',
    user: 'somchai@example.com',
    ...options,
    project: { 'appsscript.json': appsscript, 'Code.js': code, ...files },
  });
}

/** What the action throws, as a script would log it: "Exception: …". */
export function thrownBy(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    return String(error);
  }
  return 'nothing was thrown';
}
