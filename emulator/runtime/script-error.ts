// Errors meant for the script, in Google's words. Anything else thrown inside the emulator is a
// bug of the emulator and reaches the caller as it is.

import { SheetsError } from '../sheets/fail';

export class ScriptError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Exception'; // what e.name says in Apps Script's V8 for errors of a service
  }
}

export function refuse(message: string): never {
  throw new ScriptError(message);
}

/** An execution that Google ended: nothing may catch it, so the gate throws it again at every further call. */
export class KilledError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Exception';
  }
}

/** "Not emulated: Range.foo" – a gap in the emulator, never a behaviour of Google's. */
export class NotEmulatedError extends Error {
  constructor(what: string) {
    super(`Not emulated: ${what}`);
  }
}

export function isForScript(error: unknown): error is Error {
  return error instanceof ScriptError || error instanceof SheetsError;
}
