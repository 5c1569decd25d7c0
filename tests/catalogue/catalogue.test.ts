import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogueOf, catalogueYears } from '../../src/catalogue/catalogue.js';
import { parseDocument } from '../../src/core/parse-document.js';
import { catalogueText } from '../../tools/catalogue.js';

const file = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('the built-in catalogue', () => {
  it('is what the tool makes of the document, to the byte', () => {
    expect(catalogueText(file('tests/data/rayong-2564.txt'), 2564)).toBe(file('src/catalogue/2564.json'));
  });

  it('holds what the parser reads', () => {
    const { unread, ...document } = parseDocument(file('tests/data/rayong-2564.txt'));
    expect(catalogueOf(2564)).toEqual(document);
    expect(unread).toEqual([]);
  });

  it('knows its years and no other', () => {
    expect(catalogueYears).toEqual([2564]);
    expect(catalogueOf(2565)).toBeUndefined();
  });

  it('is not made from a document that was not understood whole', () => {
    expect(() => catalogueText('จดหมายเวียน', 2564)).toThrow(/Not understood/);
    expect(() => catalogueText(file('tests/data/rayong-2564.txt'), 2565)).toThrow(/2564/);
  });
});
