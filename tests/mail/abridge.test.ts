// A letter that Gmail would cut off leaves something out, says so, and keeps it in the text part.

import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { MOST_BYTES } from '../../src/mail/abridge.js';
import { utf8Bytes } from '../../src/mail/bytes.js';
import { letterOf } from '../../src/mail/compose.js';
import type { Letter, LetterFacts, LetterItemFacts } from '../../src/mail/letter.js';
import type { RenderedLetter } from '../../src/mail/render.js';
import { builtRenderer } from './built-renderer.js';
import { everyItem, facts, first, itemsOf } from './sample-letters.js';

let render: (letter: Letter) => RenderedLetter;
beforeAll(async () => {
  render = await builtRenderer();
});
const mail = (changed: Partial<LetterFacts>): RenderedLetter => render(letterOf(facts(changed)));
const many = (count: number, changed: Partial<LetterItemFacts> = {}): LetterItemFacts[] =>
  Array.from({ length: count }, (_, index) => `X${index}.`).flatMap((code) =>
    first(itemsOf('O17', { ...changed, code })),
  );
const NOTE = 'อีเมลนี้จึงไม่ได้แสดง';

describe('the size of a letter', () => {
  it('is counted in bytes of UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(utf8Bytes(text)).toBe(Buffer.byteLength(text));
      }),
    );
    expect(utf8Bytes('กำ😀\ud800')).toBe(3 + 3 + 4 + 3);
  });

  it('lets every letter of 43 items be whole', () => {
    const { html } = mail({ items: first(everyItem) });
    expect(Buffer.byteLength(html)).toBeLessThan(MOST_BYTES);
    expect(html.includes(NOTE)).toBe(false);
  });

  it('costs the checklist first, then the comments, and no item before both', () => {
    const long = { title: 'ก'.repeat(100), comment: 'ข'.repeat(100), components: ['ค'.repeat(300)] };
    const [some, more] = [mail({ items: many(80, long) }), mail({ items: many(150, long) })];
    expect(some.html.includes(`${NOTE}องค์ประกอบด้านข้อมูล หากต้องการฉบับเต็ม`)).toBe(true);
    expect(some.html.includes('ข'.repeat(100))).toBe(true);
    expect(more.html.includes(`${NOTE}องค์ประกอบด้านข้อมูล และความเห็นผู้ประเมิน หากต้องการฉบับเต็ม`)).toBe(true);
    expect(more.html.includes('X149.')).toBe(true);
    for (const { html } of [some, more]) {
      expect(html.includes('ค'.repeat(300))).toBe(false);
      expect(Buffer.byteLength(html)).toBeLessThanOrEqual(MOST_BYTES);
    }
  });

  it('costs nothing in the text part', () => {
    const { text } = mail({ items: many(3000, { components: ['ค'.repeat(300)] }) });
    expect(text.match(/ค{300}/g)).toHaveLength(3000);
    expect(text.includes('X2999.')).toBe(true);
    expect(text.includes(NOTE)).toBe(false);
  });

  it('leaves heading and signature of a letter that shows only some of its items', () => {
    const { html } = mail({ items: many(3000) });
    expect(html.includes('ข้อท้ายรายการ')).toBe(true);
    expect(html.includes('ปีที่แล้วได้ 0.00 (3000)')).toBe(true);
    expect(html.includes('นางสาวตัวอย่าง ใจดี')).toBe(true);
    expect(html.includes('หากท่านไม่ใช่ผู้รับผิดชอบ')).toBe(true);
  });

  it('says what is missing before the list begins', () => {
    const { html } = mail({ items: many(300) });
    expect(html.indexOf(NOTE)).toBeGreaterThan(html.indexOf('สิ่งที่ขอให้ดำเนินการ'));
    expect(html.indexOf(NOTE)).toBeLessThan(html.indexOf('ปีที่แล้วได้ 0.00 ('));
  });

  it('tears no tone mark from its letter where a text is cut', () => {
    const { html } = mail({ items: many(2, { title: 'กี่'.repeat(20_000) }) });
    expect(html).toMatch(/(?:กี่){200}…/);
  });

  it('is never too much, whatever stands in the cells', () => {
    const cell = fc.tuple(
      fc.constantFrom('ก', '&', '"', '😀', 'a\u0301\u0301\u0301\u0301\u0301\u0301', '<b>'),
      fc.nat(50_000),
    );
    fc.assert(
      fc.property(cell, cell, fc.nat(150), ([one, times], [other, others], count) => {
        const [text, long] = [one.repeat(times), other.repeat(others)];
        const items = many(count + 1, {
          title: long.slice(0, 1_000),
          comment: text.slice(0, 1_000),
          amend: text.slice(0, 300),
        });
        const { html } = mail({ items, salutation: text, agency: long, province: text, website: long });
        expect(Buffer.byteLength(html)).toBeLessThanOrEqual(MOST_BYTES);
      }),
      { numRuns: 15 },
    );
  });
});
