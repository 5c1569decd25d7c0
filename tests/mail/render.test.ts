// Letters set in their templates, by the renderer as it is built.

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { letterOf } from '../../src/mail/compose.js';
import type { Letter, LetterFacts } from '../../src/mail/letter.js';
import type { RenderedLetter } from '../../src/mail/render.js';
import { mailHtml } from '../../tools/mail.mjs';
import { builtRenderer } from './built-renderer.js';
import { decoded, visible } from './reading-html.js';
import { clarifications, contributorItems, day, facts, first, itemsOf, unitItems } from './sample-letters.js';

let render: (letter: Letter) => RenderedLetter;
beforeAll(async () => {
  render = await builtRenderer();
});
const mail = (changed: Partial<LetterFacts> = {}): RenderedLetter => render(letterOf(facts(changed)));

const samples: readonly Partial<LetterFacts>[] = [
  {},
  { items: first(contributorItems), received: 0 },
  { items: unitItems },
  { items: first(unitItems), thaiDigits: true },
  { items: itemsOf('O17 O23', { due: day('2021-03-01') }), replyTo: '' },
  { items: clarifications('O2 O17'), today: day('2021-06-02') },
  { items: [...clarifications('O2'), ...itemsOf('O14', { amend: 'แก้หน้า 2' }), ...first(unitItems)] },
  { items: itemsOf('O31', { due: null }), signer: { name: '', position: '', unit: '', phone: '' } },
];

const lettersOnly = (text: string): string => text.replace(/[^\p{L}\p{M}\p{N}]/gu, '');
const textsOf = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : [];

describe('the two parts of a mail', () => {
  it.each(samples.map((sample, index) => [index, sample] as const))('say the same (%i)', (_, sample) => {
    const { html, text } = mail(sample);
    expect(lettersOnly(visible(html).replace(/\n\s*ตอบกลับ\s*\n/, ''))).toBe(lettersOnly(text));
  });

  it('hold every word of the letter', () => {
    const { subject, replyLabel, replyLink, sections, ...rest } = letterOf(facts({ items: first(unitItems) }));
    const { html, text } = mail({ items: first(unitItems) });
    const words = [...textsOf(rest), ...sections.flatMap(({ heading, items }) => [heading, ...textsOf(items)])];
    expect(words.filter((word) => !text.includes(word))).toEqual([]);
    const shown = visible(html).replace(/\s+/g, ' ');
    expect(words.filter((word) => !shown.includes(word))).toEqual([]);
    expect(decoded(html)).toContain(`href="${replyLink}"`);
    expect(visible(html)).toContain(replyLabel);
    expect(html).toContain(`<title>${subject}</title>`);
  });

  it('read in the order of the letter', () => {
    const { text } = mail();
    const order = [
      'เรียน',
      'ตามหนังสือ',
      'จัดส่งภายในวันที่',
      'ส่งถึง',
      'สิ่งที่ขอ',
      'ปีที่แล้วได้',
      'ข้ออื่น',
      'ได้รับแล้ว',
      'จึงเรียนมา',
      'โทร.',
      'หากท่านไม่ใช่',
    ];
    const places = order.map((word) => text.indexOf(word));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  it('leave no tag of the template and no empty paragraph behind', () => {
    for (const sample of samples) {
      const { html, text } = mail(sample);
      expect(`${html}${text}`).not.toMatch(/\{\{|\}\}|undefined|\[object|NaN/);
      expect(text).not.toMatch(/\n{4}/);
    }
  });

  it('tick off components in a first letter', () => {
    const { html, text } = mail({ items: first(itemsOf('O5')) });
    expect(text.match(/^ {4}\[ \] /gm)).toHaveLength(5);
    expect(html.match(/☐/g)).toHaveLength(5);
    expect(mail({ items: itemsOf('O5') }).text).not.toContain('[ ]');
  });

  it('show the URL of a disputed item as text, never as a link', () => {
    const { html, text } = mail({ items: clarifications('O2'), today: day('2021-06-02') });
    for (const part of [decoded(html), text]) expect(part).toContain('URL เดิม: https://www.rayong.example/oit/o2');
    expect([...html.matchAll(/href="([^":]*):/g)].map(([, scheme]) => scheme)).toEqual(['mailto']);
  });

  it('have no button without an address to reply to', () => {
    expect(mail({ replyTo: '' }).html).not.toContain('<a');
    expect(mail().html.match(/<a\b/g)).toHaveLength(1);
  });
});

describe('the HTML part', () => {
  it('loads nothing from anywhere', () => {
    const { html } = mail({ items: unitItems });
    expect(html).not.toMatch(/<(?:img|link|script|iframe|object|embed|base|form|video|audio|source)\b/i);
    expect(html).not.toMatch(/\bsrc\s*=|url\(|@import/i);
    expect([...html.matchAll(/href="([^":]*):/g)].map(([, scheme]) => scheme)).toEqual(['mailto']);
  });

  it('leaves Thai tone marks room: no line lower than 1.6', () => {
    const heights = [...mail().html.matchAll(/<(?:div|h1|h2|a)[^>]*?[; "]line-height:([\d.]+)/g)].map(([, height]) =>
      Number(height),
    );
    expect(heights.length).toBeGreaterThan(5);
    expect(heights.filter((height) => height < 1.6)).toEqual([]);
    expect(mail().html).not.toMatch(/overflow:\s*hidden/);
  });

  it('is Thai to a screen reader', () => {
    expect(mail().html).toMatch(/<html lang="th"/);
  });

  it('is compiled strictly: an unknown MJML attribute fails the build', async () => {
    const bad = join(mkdtempSync(join(tmpdir(), 'mail-')), 'bad.mjml');
    writeFileSync(bad, '<mjml><mj-body><mj-section colour="red"></mj-section></mj-body></mjml>');
    await expect(mailHtml(bad)).rejects.toThrow(/colour/);
  });
});
