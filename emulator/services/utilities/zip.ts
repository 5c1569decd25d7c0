// Archives for Utilities.zip, unzip, gzip and ungzip. Plain ZIP: no encryption, no ZIP64.

import { crc32, deflateRawSync, gunzipSync, gzipSync, inflateRawSync } from 'node:zlib';
import { refuse } from '../../runtime/script-error';
import { type BlobState, typeByExtension } from './blob';

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END = 0x06054b50;
/** 1 January 1980, as DOS writes it. */
const DOS_DATE = 33;
const UTF8_NAMES = 0x800;

export function compress(blob: BlobState, name = 'archive.gz'): BlobState {
  return { bytes: gzipSync(blob.bytes), contentType: 'application/x-gzip', name };
}

export function unpackGzip(blob: BlobState): BlobState {
  try {
    return { bytes: gunzipSync(blob.bytes), contentType: null, name: blob.name?.replace(/\.gz$/, '') ?? null };
  } catch {
    return refuse('Could not decompress gzip.');
  }
}

export function zipped(blobs: readonly BlobState[], name = 'archive.zip'): BlobState {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const blob of blobs) {
    const entryName = Buffer.from(blob.name ?? 'Untitled');
    const packed = deflateRawSync(blob.bytes);
    const common = commonHeader(blob.bytes, packed.length, entryName.length);
    const local = Buffer.concat([uint32(LOCAL_HEADER), common, entryName, packed]);
    directory.push(
      Buffer.concat([uint32(CENTRAL_HEADER), uint16(20), common, Buffer.alloc(10), uint32(offset), entryName]),
    );
    files.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const counts = [uint16(0), uint16(0), uint16(blobs.length), uint16(blobs.length)];
  const end = Buffer.concat([uint32(END), ...counts, uint32(central.length), uint32(offset), uint16(0)]);
  return { bytes: Buffer.concat([...files, central, end]), contentType: 'application/zip', name };
}

/** What the local and the central header have in common, from the version needed to the length of the extra field. */
function commonHeader(bytes: Uint8Array, packedLength: number, nameLength: number): Buffer {
  const method = [uint16(20), uint16(UTF8_NAMES), uint16(8), uint16(0), uint16(DOS_DATE)];
  const sizes = [uint32(crc32(bytes)), uint32(packedLength), uint32(bytes.length)];
  return Buffer.concat([...method, ...sizes, uint16(nameLength), uint16(0)]);
}

export function unpackZip(blob: BlobState): BlobState[] {
  const data = Buffer.from(blob.bytes);
  const end = data.lastIndexOf(uint32(END));
  if (end < 0) return refuse('Invalid argument: the data is not a ZIP archive.');
  const entries: BlobState[] = [];
  let at = data.readUInt32LE(end + 16);
  for (let left = data.readUInt16LE(end + 10); left > 0; left--) {
    const nameLength = data.readUInt16LE(at + 28);
    const name = data.toString('utf8', at + 46, at + 46 + nameLength);
    entries.push({ bytes: entryBytes(data, at), contentType: typeByExtension(name), name });
    at += 46 + nameLength + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32);
  }
  return entries;
}

function entryBytes(data: Buffer, central: number): Uint8Array {
  const local = data.readUInt32LE(central + 42);
  const start = local + 30 + data.readUInt16LE(local + 26) + data.readUInt16LE(local + 28);
  const packed = data.subarray(start, start + data.readUInt32LE(central + 20));
  return data.readUInt16LE(central + 10) === 0 ? packed : inflateRawSync(packed);
}

function uint16(value: number): Buffer {
  const buffer = Buffer.alloc(2);
  buffer.writeUInt16LE(value);
  return buffer;
}

function uint32(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(value);
  return buffer;
}
