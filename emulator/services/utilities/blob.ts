// Blob: bytes with a type and a name, what attachments, downloads and files are at Google.
// developers.google.com/apps-script/reference/base/blob

import { type Kernel, SELF } from '../../runtime/kernel';
import { NotEmulatedError, refuse } from '../../runtime/script-error';
import { defineClass, type ServiceClass } from '../../runtime/service-class';
import { fromSigned, toSigned } from './bytes';

export interface BlobState {
  bytes: Uint8Array;
  contentType: string | null;
  name: string | null;
}

const EXTENSIONS: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  css: 'text/css',
  gif: 'image/gif',
  htm: 'text/html',
  html: 'text/html',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  js: 'application/javascript',
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xml: 'text/xml',
  zip: 'application/zip',
};

export const blobClass: ServiceClass<BlobState> = defineClass<BlobState>({
  name: 'Blob',
  implements: ['BlobSource'],
  members: {
    copyBlob: { kind: 'local', run: (blob, kernel) => kernel.make(blobClass, { ...blob }) },
    getAs: {
      kind: 'local',
      signatures: ['String'],
      run: (blob, kernel, contentType: string) => convertedBlob(kernel, blob, contentType),
    },
    getAllBlobs: { kind: 'local', run: (blob, kernel) => [kernel.make(blobClass, blob)] },
    getBlob: { kind: 'local', run: () => SELF },
    getBytes: { kind: 'local', run: (blob) => toSigned(blob.bytes) },
    getContentType: { kind: 'local', run: (blob) => blob.contentType },
    getDataAsString: {
      kind: 'local',
      signatures: ['', 'String'],
      run: (blob, _kernel, charset = 'UTF-8') => decode(blob.bytes, charset),
    },
    getName: { kind: 'local', run: (blob) => blob.name },
    isGoogleType: {
      kind: 'local',
      run: (blob) => blob.contentType?.startsWith('application/vnd.google-apps.') ?? false,
    },
    setBytes: {
      kind: 'local',
      signatures: ['any[]'],
      run: (blob, _kernel, bytes: unknown[]) => {
        blob.bytes = fromSigned(bytes);
        return SELF;
      },
    },
    setContentType: {
      kind: 'local',
      signatures: ['String?'],
      run: (blob, _kernel, contentType: string | null) => {
        blob.contentType = contentType;
        return SELF;
      },
    },
    setContentTypeFromExtension: {
      kind: 'local',
      run: (blob) => {
        blob.contentType = typeByExtension(blob.name) ?? blob.contentType;
        return SELF;
      },
    },
    setDataFromString: {
      kind: 'local',
      signatures: ['String', 'String, String'],
      run: (blob, _kernel, text: string, charset = 'UTF-8') => {
        blob.bytes = encode(text, charset);
        return SELF;
      },
    },
    setName: {
      kind: 'local',
      signatures: ['String?'],
      run: (blob, _kernel, name: string | null) => {
        blob.name = name;
        return SELF;
      },
    },
  },
});

/** "list.csv" → "text/csv"; null for an ending nobody knows. */
export function typeByExtension(name: string | null): string | null {
  return EXTENSIONS[name?.split('.').pop()?.toLowerCase() ?? ''] ?? null;
}

/** getAs: only to the type it has; Google's conversions (to PDF, between pictures) are not imitated. */
export function convertedBlob(kernel: Kernel, blob: BlobState, contentType: string): object {
  if (contentType === blob.contentType) return kernel.make(blobClass, { ...blob });
  if (contentType === 'application/pdf' || contentType.startsWith('image/')) {
    throw new NotEmulatedError(`conversion from ${blob.contentType} to ${contentType}`);
  }
  return refuse(`Converting from ${blob.contentType} to ${contentType} is not supported.`);
}

/** A copy of what a Blob, or anything that gives one (a page, a spreadsheet), holds. Refuses anything else. */
export function blobOf(kernel: Kernel, source: unknown, parameter: string): BlobState {
  const own = kernel.stateOf(blobClass, source);
  if (own) return { ...own };
  const given = kernel.isServiceObject(source) ? (source as { getBlob(): unknown }).getBlob() : undefined;
  const state = kernel.stateOf(blobClass, given);
  return state ? { ...state } : refuse(`Invalid argument: ${parameter}`);
}

/** Text of an argument declared as "String" or "BlobSource". */
export function textOf(source: string | BlobState | { readonly content: string }): string {
  if (typeof source === 'string') return source;
  return 'bytes' in source ? decode(source.bytes, 'UTF-8') : source.content;
}

export function decode(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset, { ignoreBOM: true }).decode(bytes);
  } catch {
    return refuse(`Invalid argument: ${charset}`); // a charset nobody knows is the script's mistake
  }
}

export function encode(text: string, charset: string): Uint8Array {
  if (/^utf[-_]?8$/i.test(charset)) return new TextEncoder().encode(text);
  if (/^us[-_]?ascii$|^iso-8859-1$|^latin1$/i.test(charset)) {
    const most = /ascii/i.test(charset) ? 127 : 255;
    return Uint8Array.from(text, (char) => (char.charCodeAt(0) > most ? 63 : char.charCodeAt(0)));
  }
  if (/^utf-?16(le)?$/i.test(charset)) return new Uint8Array(Buffer.from(text, 'utf16le'));
  return refuse(`Invalid argument: ${charset}`);
}
