// Utilities: digests, encodings, blobs, dates and text. Binds the helpers beside it to Google's names and arguments.
// developers.google.com/apps-script/reference/utilities/utilities

import { createHash, createHmac, createSign } from 'node:crypto';
import type { Kernel } from '../../runtime/kernel';
import { NotEmulatedError, refuse } from '../../runtime/script-error';
import { defineClass, defineEnum } from '../../runtime/service-class';
import { type BlobState, blobClass, blobOf, encode } from './blob';
import { fromSigned, toSigned } from './bytes';
import { parseCsv } from './csv';
import { formatDate } from './format-date';
import { formatString } from './format-string';
import { parseDate } from './parse-date';
import { compress, unpackGzip, unpackZip, zipped } from './zip';

export const charset = defineEnum('Utilities.Charset', ['US_ASCII', 'UTF_8']);
export const digestAlgorithm = defineEnum('Utilities.DigestAlgorithm', [
  'MD2',
  'MD5',
  'SHA_1',
  'SHA_256',
  'SHA_384',
  'SHA_512',
]);
export const macAlgorithm = defineEnum('Utilities.MacAlgorithm', [
  'HMAC_MD5',
  'HMAC_SHA_1',
  'HMAC_SHA_256',
  'HMAC_SHA_384',
  'HMAC_SHA_512',
]);
export const rsaAlgorithm = defineEnum('Utilities.RsaAlgorithm', ['RSA_SHA_1', 'RSA_SHA_256']);

type Data = string | readonly number[];

const DATA = ['String', 'any[]', 'String, Charset'];

/** Text without a charset is UTF-8, but for digests and HMACs. */
function bytesOf(data: Data, charsetName = 'UTF_8'): Uint8Array {
  return typeof data === 'string' ? encode(data, charsetName) : fromSigned(data);
}

function nodeName(algorithm: string): string {
  return algorithm.replace('HMAC_', '').replace('_', '').toLowerCase();
}

/** What text is to digests and HMACs unless told otherwise: every other character becomes "?". Source: test/testutilities.js of tanaikech/gas-fakes, run against live Google. */
const HASHED_CHARSET = 'US_ASCII';

function digest(algorithm: string, data: Data, charsetName = HASHED_CHARSET): number[] {
  if (algorithm === 'MD2') throw new NotEmulatedError('Utilities.DigestAlgorithm.MD2');
  return toSigned(createHash(nodeName(algorithm)).update(bytesOf(data, charsetName)).digest());
}

function hmac(algorithm: string, data: Data, key: Data, charsetName = HASHED_CHARSET): number[] {
  const mac = createHmac(nodeName(algorithm), bytesOf(key, charsetName));
  return toSigned(mac.update(bytesOf(data, charsetName)).digest());
}

function rsa(algorithm: string, data: string, key: string, charsetName?: string): number[] {
  const sign = createSign(algorithm.replace(/_(?=SHA)/, '-').replace(/_/g, '')).update(bytesOf(data, charsetName));
  try {
    return toSigned(sign.sign(key));
  } catch {
    return refuse('Invalid argument: key'); // no private key in PEM
  }
}

function base64(data: Data, charsetName: string | undefined, webSafe: boolean): string {
  const text = Buffer.from(bytesOf(data, charsetName)).toString('base64');
  return webSafe ? text.replaceAll('+', '-').replaceAll('/', '_') : text;
}

function unbase64(text: string): number[] {
  if (!/^[\w+/-]*={0,2}$/.test(text.replace(/\s/g, ''))) refuse('Could not decode string.');
  return toSigned(Buffer.from(text, 'base64'));
}

/** Version 4, from the emulator's own seed. */
function uuid({ execution }: Kernel): string {
  const { random } = execution.session.world;
  const digit = (mask: string) => {
    const value = Math.floor(random() * 16);
    return (mask === 'y' ? (value & 3) | 8 : value).toString(16);
  };
  return 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, digit);
}

const DIGEST_SIGNATURES = DATA.map((data) => `DigestAlgorithm, ${data}`);
const RSA_SIGNATURES = ['String, String', 'String, String, Charset'];
const HMAC_SIGNATURES = ['String, String', 'any[], any[]', 'String, String, Charset'];

export const utilitiesClass = defineClass<object>({
  name: 'Utilities',
  enums: { Charset: charset, DigestAlgorithm: digestAlgorithm, MacAlgorithm: macAlgorithm, RsaAlgorithm: rsaAlgorithm },
  members: {
    base64Decode: {
      kind: 'local',
      signatures: ['String', 'String, Charset'],
      run: (_utilities, _kernel, text: string) => unbase64(text),
    },
    base64DecodeWebSafe: {
      kind: 'local',
      signatures: ['String', 'String, Charset'],
      run: (_utilities, _kernel, text: string) => unbase64(text),
    },
    base64Encode: {
      kind: 'local',
      signatures: DATA,
      run: (_utilities, _kernel, data: Data, set?: string) => base64(data, set, false),
    },
    base64EncodeWebSafe: {
      kind: 'local',
      signatures: DATA,
      run: (_utilities, _kernel, data: Data, set?: string) => base64(data, set, true),
    },
    computeDigest: {
      kind: 'local',
      signatures: DIGEST_SIGNATURES,
      run: (_utilities, _kernel, algorithm: string, data: Data, set?: string) => digest(algorithm, data, set),
    },
    computeHmacSha256Signature: {
      kind: 'local',
      signatures: HMAC_SIGNATURES,
      run: (_utilities, _kernel, data: Data, key: Data, set?: string) => hmac('HMAC_SHA_256', data, key, set),
    },
    computeHmacSignature: {
      kind: 'local',
      signatures: HMAC_SIGNATURES.map((signature) => `MacAlgorithm, ${signature}`),
      run: (_utilities, _kernel, algorithm: string, data: Data, key: Data, set?: string) =>
        hmac(algorithm, data, key, set),
    },
    computeRsaSha1Signature: {
      kind: 'local',
      signatures: RSA_SIGNATURES,
      run: (_utilities, _kernel, data: string, key: string, set?: string) => rsa('RSA_SHA_1', data, key, set),
    },
    computeRsaSha256Signature: {
      kind: 'local',
      signatures: RSA_SIGNATURES,
      run: (_utilities, _kernel, data: string, key: string, set?: string) => rsa('RSA_SHA_256', data, key, set),
    },
    computeRsaSignature: {
      kind: 'local',
      signatures: RSA_SIGNATURES.map((signature) => `RsaAlgorithm, ${signature}`),
      run: (_utilities, _kernel, algorithm: string, data: string, key: string, set?: string) =>
        rsa(algorithm, data, key, set),
    },
    formatDate: {
      kind: 'local',
      signatures: ['Date, String, String'],
      run: (_utilities, _kernel, date: Date, zone: string, pattern: string) => formatDate(date, zone, pattern),
    },
    formatString: {
      kind: 'local',
      signatures: ['String, ...any'],
      run: (_utilities, _kernel, template: string, ...values: unknown[]) => formatString(template, values),
    },
    getUuid: { kind: 'local', run: (_utilities, kernel) => uuid(kernel) },
    gzip: {
      kind: 'local',
      signatures: ['BlobSource', 'BlobSource, String'],
      run: (_utilities, kernel, blob: BlobState, name?: string) => kernel.make(blobClass, compress(blob, name)),
    },
    jsonParse: {
      kind: 'local', // from before scripts had JSON
      signatures: ['String'],
      run: (_utilities, { realm }, text: string) => realm.JSON.parse(text),
    },
    jsonStringify: {
      kind: 'local',
      signatures: ['any'],
      run: (_utilities, { realm }, value: unknown) => realm.JSON.stringify(value),
    },
    newBlob: {
      kind: 'local',
      signatures: [
        'String',
        'any[]',
        ...['String', 'any[]'].flatMap((data) => [`${data}, String?`, `${data}, String?, String?`]),
      ],
      run: (_utilities, kernel, data: Data, contentType: string | null = null, name: string | null = null) => {
        const type = contentType ?? (typeof data === 'string' ? 'text/plain' : null);
        return kernel.make(blobClass, { bytes: bytesOf(data), contentType: type, name });
      },
    },
    parseCsv: {
      kind: 'local',
      signatures: ['String', 'String, String'],
      run: (_utilities, _kernel, csv: string, delimiter?: string) => parseCsv(csv, delimiter),
    },
    parseDate: {
      kind: 'local',
      signatures: ['String, String, String'],
      run: (_utilities, _kernel, text: string, zone: string, pattern: string) => parseDate(text, zone, pattern),
    },
    sleep: {
      kind: 'local',
      signatures: ['Integer'],
      run: (_utilities, { execution }, milliseconds: number) => {
        // developers.google.com/apps-script/reference/utilities/utilities#sleepmilliseconds: at most 300,000.
        if (milliseconds < 0 || milliseconds > 300_000) refuse('Invalid argument: milliseconds');
        execution.spend(milliseconds);
        execution.assertAlive();
      },
    },
    ungzip: {
      kind: 'local',
      signatures: ['BlobSource'],
      run: (_utilities, kernel, blob: BlobState) => kernel.make(blobClass, unpackGzip(blob)),
    },
    unzip: {
      kind: 'local',
      signatures: ['BlobSource'],
      run: (_utilities, kernel, blob: BlobState) => unpackZip(blob).map((entry) => kernel.make(blobClass, entry)),
    },
    zip: {
      kind: 'local',
      signatures: ['any[]', 'any[], String'],
      run: (_utilities, kernel, blobs: readonly unknown[], name?: string) =>
        kernel.make(
          blobClass,
          zipped(
            blobs.map((blob) => blobOf(kernel, blob, 'blobs')),
            name,
          ),
        ),
    },
  },
});
