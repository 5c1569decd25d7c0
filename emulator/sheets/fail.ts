// An error a script sees, in Google's words. Everything else thrown here is a bug of the emulator.

export class SheetsError extends Error {}

export function fail(message: string): never {
  throw new SheetsError(message);
}
