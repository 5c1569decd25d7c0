// Bytes as a script sees them: Java's, from -128 to 127, in an ordinary array.

import { refuse } from '../../runtime/script-error';

export function toSigned(bytes: Uint8Array): number[] {
  return Array.from(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}

/** Refuses the first that is no number. "Cannot convert …": tanaikech/gas-fakes, test/testutilities.js, run against live Google. */
export function fromSigned(bytes: readonly unknown[]): Uint8Array {
  return Uint8Array.from(bytes, (byte) => {
    const number = typeof byte === 'object' ? Number.NaN : Number(byte);
    return Number.isNaN(number) ? refuse(`Cannot convert ${byte} to int.`) : number & 255;
  });
}
