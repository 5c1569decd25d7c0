// Looks into files that are zips, as .xlsx files are, without the library that made them.

import { inflateRawSync } from 'node:zlib';

/** Reads files of a zip by its central directory (PKWARE APPNOTE 4.3.12). */
export function unzip(bytes: Uint8Array): (path: string) => string {
  const zip = Buffer.from(bytes);
  return (path) => {
    let at = zip.readUInt32LE(zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1')) + 16);
    while (zip.readUInt32LE(at) === 0x02014b50) {
      const [size, name, extra, comment] = [
        zip.readUInt32LE(at + 20),
        zip.readUInt16LE(at + 28),
        zip.readUInt16LE(at + 30),
        zip.readUInt16LE(at + 32),
      ];
      if (zip.toString('utf8', at + 46, at + 46 + name) === path) {
        const local = zip.readUInt32LE(at + 42);
        const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
        const packed = zip.subarray(start, start + size);
        return (zip.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)).toString('utf8');
      }
      at += 46 + name + extra + comment;
    }
    return '';
  };
}
