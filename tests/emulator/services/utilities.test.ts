import { createVerify, generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { openScript, thrownBy } from '../script';

const { Utilities, Logger } = openScript('').globals;
const hex = (bytes: readonly number[]) => bytes.map((byte) => (byte & 255).toString(16).padStart(2, '0')).join('');

// docs.oracle.com/javase/7/docs/api/java/text/SimpleDateFormat.html, whose examples the first test takes over
describe('Utilities.formatDate', () => {
  const fourth = new Date('2001-07-04T12:08:56.235-07:00');
  const format = (pattern: string, zone = 'America/Los_Angeles') => Utilities.formatDate(fourth, zone, pattern);

  test('knows the patterns of SimpleDateFormat', () => {
    const patterns = {
      "yyyy.MM.dd G 'at' HH:mm:ss z": '2001.07.04 AD at 12:08:56 PDT',
      "EEE, MMM d, ''yy": "Wed, Jul 4, '01",
      'h:mm a': '12:08 PM',
      "hh 'o''clock' a, zzzz": "12 o'clock PM, Pacific Daylight Time",
      'K:mm a, z': '0:08 PM, PDT',
      'yyyyy.MMMMM.dd GGG hh:mm aaa': '02001.July.04 AD 12:08 PM',
      'EEE, d MMM yyyy HH:mm:ss Z': 'Wed, 4 Jul 2001 12:08:56 -0700',
      yyMMddHHmmssZ: '010704120856-0700',
      "yyyy-MM-dd'T'HH:mm:ss.SSSZ": '2001-07-04T12:08:56.235-0700',
      "yyyy-MM-dd'T'HH:mm:ss.SSSXXX": '2001-07-04T12:08:56.235-07:00',
      "YYYY-'W'ww-u": '2001-W27-3',
    };
    expect(Object.keys(patterns).map((pattern) => format(pattern))).toEqual(Object.values(patterns));
  });

  test('counts days, weeks and hours in Java’s ways', () => {
    expect(format('D d F W w k K E EEEE')).toBe('185 4 1 1 27 12 0 Wed Wednesday');
    const newYear = new Date('2022-01-01T00:30:00Z');
    expect(Utilities.formatDate(newYear, 'GMT', 'k h K W w YYYY F')).toBe('24 12 0 1 1 2022 1');
    expect(Utilities.formatDate(new Date('2021-12-26T12:00:00Z'), 'GMT', 'YYYY w W')).toBe('2022 1 5');
  });

  test('works in any zone, and in GMT for one that is none', () => {
    expect(format('HH:mm z Z XXX', 'Asia/Bangkok')).toBe('02:08 ICT +0700 +07:00');
    expect(format('HH:mm', 'GMT+7')).toBe('02:08');
    expect(format('HH:mm', 'GMT+05:30')).toBe('00:38');
    expect(format('HH:mm XXX', 'UTC')).toBe('19:08 Z');
    expect(format('HH:mm', 'Nowhere/Land')).toBe('19:08');
    expect(
      ['Europe/Amsterdam', 'Europe/Athens', 'Asia/Dubai', 'America/Sao_Paulo', 'Asia/Dhaka'].map((zone) =>
        format('z', zone),
      ),
    ).toEqual(['CEST', 'EEST', 'GST', 'BRT', 'GMT+06:00']);
  });

  // The message as scripts report it: "The parameters (String,String,String) don't match …".
  test('refuses a date that is text', () => {
    expect(thrownBy(() => Utilities.formatDate('2021-01-01', 'GMT', 'yyyy'))).toBe(
      "Exception: The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
    );
  });
});

describe('Utilities.parseDate', () => {
  const parse = (text: string, pattern: string, zone = 'Asia/Bangkok') =>
    Utilities.parseDate(text, zone, pattern).toISOString();

  test('reads what formatDate writes', () => {
    expect(parse('17/03/2021 09:05', 'dd/MM/yyyy HH:mm')).toBe('2021-03-17T02:05:00.000Z');
    expect(parse('Mar 7, 2021 9:05 PM', 'MMM d, yyyy h:mm a')).toBe('2021-03-07T14:05:00.000Z');
    expect(parse('20210317', 'yyyyMMdd')).toBe('2021-03-16T17:00:00.000Z');
    expect(parse('2021-03-17T00:00:00+02:00', "yyyy-MM-dd'T'HH:mm:ssXXX")).toBe('2021-03-16T22:00:00.000Z');
  });

  test('is lenient with days and strict with words', () => {
    expect(parse('32/01/2021', 'dd/MM/yyyy', 'GMT')).toBe('2021-02-01T00:00:00.000Z');
    expect(thrownBy(() => parse('next week', 'dd/MM/yyyy'))).toBe('Exception: Unparseable date: "next week"');
  });
});

describe('Utilities.formatString', () => {
  test('formats like printf', () => {
    expect(
      Utilities.formatString('%s has %d of %05.1f%%, %-5s|%5s|%+d|%x', 'Ann', 3.7, 12.345, 'ab', 'cd', 5, 255),
    ).toBe('Ann has 3 of 012.3%, ab   |   cd|+5|ff');
    expect(Utilities.formatString('%2$s %1$s', 'a', 'b')).toBe('b a');
  });
});

// developers.google.com/apps-script/reference/utilities/utilities: bytes are Java's, from -128 to 127.
describe('digests and encodings', () => {
  test('give signed bytes', () => {
    const digest = Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'input to hash');
    expect(digest).toHaveLength(16);
    expect(digest.every((byte: number) => byte >= -128 && byte <= 127)).toBe(true);
    expect(hex(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'abc'))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
    expect(hex(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_1, [97, 98, 99]))).toBe(
      'a9993e364706816aba3e25717850c26c9cd0d89d',
    );
  });

  // tanaikech/gas-fakes, test/testutilities.js, "utilities hmac" and "utilities digest", run against live Google
  test('take text for US-ASCII when they hash it, unless told otherwise', () => {
    const { MD5 } = Utilities.DigestAlgorithm;
    const { US_ASCII, UTF_8 } = Utilities.Charset;
    expect(Utilities.computeDigest(MD5, 'café')).toEqual(Utilities.computeDigest(MD5, 'caf?'));
    expect(Utilities.computeDigest(MD5, 'café')).toEqual(Utilities.computeDigest(MD5, 'café', US_ASCII));
    expect(Utilities.computeDigest(MD5, 'café', UTF_8)).not.toEqual(Utilities.computeDigest(MD5, 'café'));
    expect(Utilities.computeHmacSha256Signature('café', '€🙂')).toEqual(
      Utilities.computeHmacSha256Signature('caf?', '??'),
    );
  });

  test('refuse bytes that are no numbers', () => {
    // tanaikech/gas-fakes, test/testutilities.js: "Cannot convert …", but a charset beside bytes fits no signature
    const { MD5 } = Utilities.DigestAlgorithm;
    expect(thrownBy(() => Utilities.computeDigest(MD5, ['5x']))).toBe('Exception: Cannot convert 5x to int.');
    expect(thrownBy(() => Utilities.computeHmacSha256Signature([1], ['x']))).toContain('Cannot convert x');
    expect(thrownBy(() => Utilities.computeHmacSha256Signature([1], 'key'))).toContain("don't match the method");
    expect(thrownBy(() => Utilities.computeDigest(MD5, ['x'], Utilities.Charset.UTF_8))).toContain("don't match");
  });

  // RFC 4231, test case 2
  test('sign with HMAC', () => {
    const signature = 'what do ya want for nothing?';
    const expected = '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843';
    expect(hex(Utilities.computeHmacSha256Signature(signature, 'Jefe'))).toBe(expected);
    expect(hex(Utilities.computeHmacSignature(Utilities.MacAlgorithm.HMAC_SHA_256, signature, 'Jefe'))).toBe(expected);
  });

  // tanaikech/gas-fakes, test/testutilities.js, "utilities digest" and "utilities hmac"
  test('hash and sign text as US-ASCII unless told otherwise', () => {
    const { DigestAlgorithm, Charset } = Utilities;
    const mark = Utilities.computeDigest(DigestAlgorithm.MD5, '?');
    expect(Utilities.computeDigest(DigestAlgorithm.MD5, 'ก')).toEqual(mark);
    expect(Utilities.computeDigest(DigestAlgorithm.MD5, 'ก', Charset.UTF_8)).not.toEqual(mark);
    expect(Utilities.computeHmacSha256Signature('é', '€')).toEqual(Utilities.computeHmacSha256Signature('?', '?'));
  });

  test('cannot convert texts among bytes', () => {
    expect(thrownBy(() => Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, ['1x']))).toBe(
      'Exception: Cannot convert 1x to int.',
    );
  });

  test('encode and decode base64, Thai included', () => {
    expect(Utilities.base64Encode('ก')).toBe('4LiB');
    expect(Utilities.base64Encode('ก', Utilities.Charset.US_ASCII)).toBe('Pw==');
    expect(Utilities.base64EncodeWebSafe([-1, -2, -3])).toBe('__79');
    expect(Utilities.base64Decode('4LiB')).toEqual([-32, -72, -127]);
    expect(Utilities.base64DecodeWebSafe('__79')).toEqual([-1, -2, -3]);
    expect(Utilities.newBlob(Utilities.base64Decode('4LiB')).getDataAsString()).toBe('ก');
  });
});

describe('blobs and archives', () => {
  test('keep bytes, type and name', () => {
    const blob = Utilities.newBlob('a,b', 'text/csv', 'list.csv');
    expect([blob.getBytes(), blob.getContentType(), blob.getName()]).toEqual([[97, 44, 98], 'text/csv', 'list.csv']);
    const copy = blob.copyBlob().setName('copy.json').setContentTypeFromExtension();
    expect([copy.getContentType(), blob.getContentType()]).toEqual(['application/json', 'text/csv']);
    expect(Utilities.newBlob('x').getContentType()).toBe('text/plain');
    expect(Utilities.newBlob([1]).getContentType()).toBeNull();
  });

  test('survive zip and gzip', () => {
    const blobs = [
      Utilities.newBlob('one', 'text/plain', 'a.txt'),
      Utilities.newBlob('ก'.repeat(999), 'text/plain', 'ข.txt'),
    ];
    const archive = Utilities.zip(blobs, 'all.zip');
    expect([archive.getName(), archive.getContentType()]).toEqual(['all.zip', 'application/zip']);
    const back = Utilities.unzip(archive);
    const seen = (blob: typeof archive) => [blob.getName(), blob.getContentType(), blob.getDataAsString().length];
    expect(back.map(seen)).toEqual([
      ['a.txt', 'text/plain', 3],
      ['ข.txt', 'text/plain', 999],
    ]);
    expect(Utilities.ungzip(Utilities.gzip(blobs[0])).getDataAsString()).toBe('one');
  });
});

describe('archives', () => {
  // tanaikech/gas-fakes, test/testutilities.js, "utilities zipping"
  test('give files the type of their ending', () => {
    const archive = Utilities.zip([Utilities.newBlob('a', 'text/csv', 'a.txt'), Utilities.newBlob('b', null, 'b')]);
    expect(Utilities.unzip(archive).map((blob: typeof archive) => blob.getContentType())).toEqual(['text/plain', null]);
  });
});

describe('Utilities.parseCsv', () => {
  test('knows quotes, doubled quotes, line breaks in quotes and other delimiters', () => {
    expect(Utilities.parseCsv('a,"b,c",d\r\n"x""y","1\n2",\n')).toEqual([
      ['a', 'b,c', 'd'],
      ['x"y', '1\n2', ''],
    ]);
    expect(Utilities.parseCsv('a;b', ';')).toEqual([['a', 'b']]);
    expect(Utilities.parseCsv('')).toEqual([]);
  });
});

describe('ids', () => {
  test('are version 4 and the same for the same seed', () => {
    const uuid = openScript('', { random: 7 }).globals.Utilities.getUuid();
    expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(openScript('', { random: 7 }).globals.Utilities.getUuid()).toBe(uuid);
    expect(openScript('', { random: 8 }).globals.Utilities.getUuid()).not.toBe(uuid);
  });
});

// developers.google.com/apps-script/reference/base/logger
describe('Logger', () => {
  test('prints values as Java does, and can be read back', () => {
    Logger.clear();
    Logger.log('%s of %s', 'one', 5)
      .log([1, 'a', null])
      .log({ a: 1.5, b: { c: true } })
      .log(12345678)
      .log('%d of %s', 3, 4);
    const lines = Logger.getLog()
      .trim()
      .split('\n')
      .map((line: string) => line.replace(/^.* INFO: /, ''));
    expect(lines.slice(0, 4)).toEqual(['one of 5.0', '[1.0, a, null]', '{a=1.5, b={c=true}}', '1.2345678E7']);
    expect(lines[4]).toBe('3 of 4.0');
    // Dates as in "[[1.0, Wed Dec 03 00:00:00 GMT+09:00 2025, …]]", a log in a public repository
    const emulator = openScript(`
      class Pair { constructor() { this.a = 1; } }
      function print() { Logger.log([new Date(2025, 11, 3), new Pair()]); Logger.log('%s%% %s', 5, undefined); Logger.log(undefined); }`);
    emulator.call('print');
    expect(emulator.log).toEqual(['[Wed Dec 03 00:00:00 GMT+07:00 2025, {a=1.0}]', '5.0% null', 'undefined']);
    expect(Logger.getLog()).toMatch(/^Wed Mar 17 08:00:00 ICT 2021 INFO: /);
  });
});

describe('RSA signatures', () => {
  test('are those of the private key', () => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', {
      modulusLength: 1024,
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    });
    const signature = Uint8Array.from(
      Utilities.computeRsaSha256Signature('text', privateKey),
      (byte: number) => byte & 255,
    );
    expect(createVerify('RSA-SHA256').update('text').verify(publicKey, signature)).toBe(true);
    expect(thrownBy(() => Utilities.computeRsaSha256Signature('text', 'no key'))).toBe(
      'Exception: Invalid argument: key',
    );
  });
});
