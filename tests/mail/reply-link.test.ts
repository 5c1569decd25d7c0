import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letterOf } from '../../src/mail/compose.js';
import { codeList } from '../../src/mail/plain.js';
import { LONGEST_LINK } from '../../src/mail/reply-link.js';
import { contributorItems, everyItem, facts, itemsOf, unitItems } from './sample-letters.js';

const reply = (changed: Parameters<typeof facts>[0]) => {
  const link = letterOf(facts(changed)).replyLink;
  const url = new URL(link);
  return { link, to: url.pathname, subject: url.searchParams.get('subject'), body: url.searchParams.get('body') ?? '' };
};

describe('the reply button', () => {
  it('opens a mail to the coordinator with every code to fill in', () => {
    const { to, subject, body } = reply({ items: contributorItems });
    expect(to).toBe('oit@rayong.example');
    expect(subject).toBe('ตอบ OIT 2564 สำนักงานสาธารณสุขจังหวัดระยอง');
    expect(body).toBe(
      `แนบไฟล์ วางลิงก์ หรือตอบว่า ไม่มี\r\n\r\n${contributorItems.map(({ code }) => `${code}: `).join('\r\n')}`,
    );
  });

  it('names every code of 21 and of 43 items', () => {
    for (const items of [unitItems, everyItem])
      for (const { code } of items) expect(reply({ items, unit: 'กง.ยุทธศาสตร์ฯ' }).body).toContain(`${code}: `);
  });

  it('never grows beyond what mail programs take', () => {
    const many = fc.record({ count: fc.nat({ max: 900 }), agency: fc.string({ unit: 'grapheme', maxLength: 300 }) });
    const [sample] = itemsOf('O14');
    fc.assert(
      fc.property(many, ({ count, agency }) => {
        const codes = Array.from({ length: count + 1 }, (_, index) => `O${index * 2 + 1}`);
        const items = codes.flatMap((code) => (sample ? [{ ...sample, code }] : []));
        const { replyLink } = letterOf(facts({ items, agency }));
        expect(replyLink.length).toBeLessThanOrEqual(LONGEST_LINK);
        expect(replyLink).toMatch(/^mailto:oit@rayong\.example\?subject=/);
      }),
      { numRuns: 40 },
    );
  });

  it('cannot be turned into a link to somebody else', () => {
    const { to, link } = reply({ replyTo: 'a@b.example?bcc=evil@c.example&body=x\r\nBcc: d@e.example' });
    expect(to).toContain('%3Fbcc%3D');
    expect(link.match(/[?&]/g)).toHaveLength(2);
    expect(link).not.toMatch(/[\r\n]/);
  });

  it('stands broken characters, and is missing without an address', () => {
    expect(() => reply({ agency: 'ก\ud800', replyTo: '\udfffa@b.example' })).not.toThrow();
    expect(letterOf(facts({ replyTo: '' })).replyLink).toBe('');
  });
});

describe('a list of codes', () => {
  it.each([
    ['O1 O2', 'O1 O2'],
    ['O1 O2 O3', 'O1\u2011O3'],
    ['O1 O3 O4 O5 O9', 'O1 O3\u2011O5 O9'],
    ['O9 O10 O11', 'O9\u2011O11'],
    ['X Y', 'X Y'],
    ['', ''],
  ])('%s is written %s', (codes, written) => {
    expect(codeList(codes.split(' '))).toBe(written);
  });
});
