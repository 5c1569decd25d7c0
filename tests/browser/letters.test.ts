// Letters on a phone and on a desk, in a real browser: what is asked, to whom and by when stands on the first screen.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { letterOf } from '../../src/mail/compose.js';
import type { Letter, LetterFacts } from '../../src/mail/letter.js';
import type { RenderedLetter } from '../../src/mail/render.js';
import { launchChromium } from '../../tools/chromium.js';
import { builtRenderer } from '../mail/built-renderer.js';
import { clarifications, contributorItems, day, facts, first, itemsOf, unitItems } from '../mail/sample-letters.js';

const require = createRequire(import.meta.url);
const PHONE = { width: 360, height: 640 };
const DESK = { width: 700, height: 640 };

/** The first font the letters name, so that heights do not depend on the fonts of the machine. */
const fontFaces = ['thai', 'latin']
  .flatMap((script) => [400, 700].map((weight) => ({ script, weight })))
  .map(({ script, weight }) => {
    const file = require.resolve(`@fontsource/sarabun/files/sarabun-${script}-${weight}-normal.woff2`);
    const range = script === 'thai' ? 'U+0E00-0E7F' : 'U+0000-00FF';
    return `@font-face{font-family:Sarabun;font-weight:${weight};unicode-range:${range};src:url(data:font/woff2;base64,${readFileSync(file, 'base64')})}`;
  })
  .join('\n');

let browser: Browser;
let page: Page;
let render: (letter: Letter) => RenderedLetter;
beforeAll(async () => {
  [browser, render] = await Promise.all([launchChromium(), builtRenderer()]);
  page = await browser.newPage();
});
afterAll(() => browser?.close());

interface Look {
  readonly viewport: typeof PHONE;
  readonly colorScheme?: 'light' | 'dark';
  readonly withStyle?: boolean;
}

/** What it asks the network for. */
async function opened(
  changed: Partial<LetterFacts>,
  { viewport, colorScheme = 'light', withStyle = true }: Look,
): Promise<readonly string[]> {
  const { html } = render(letterOf(facts(changed)));
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme });
  const requests: string[] = [];
  page.removeAllListeners('request').on('request', (request) => void requests.push(request.url()));
  await page.setContent(withStyle ? html : html.replace(/<style[\s\S]*?<\/style>/g, ''));
  const remote = requests.filter((url) => /^(?:https?|wss?):/.test(url));
  await page.addStyleTag({ content: fontFaces });
  await page.evaluate(() => document.fonts.ready);
  return remote;
}

const bottomOf = async (text: string): Promise<number> => {
  const box = await page.getByText(text, { exact: false }).first().boundingBox();
  return box ? box.y + box.height : Number.POSITIVE_INFINITY;
};
const size = (): Promise<{ width: number; height: number }> =>
  page.evaluate(() => ({ width: document.documentElement.scrollWidth, height: document.documentElement.scrollHeight }));

interface Shown {
  readonly facts: Partial<LetterFacts>;
  /** What is asked, of which items, by when, and what to do: on the first screen. */
  readonly first: readonly string[];
}

const MARCH = '31 มีนาคม 2564 (เหลือ 7 วัน)';
const REPLY = 'ตอบกลับพร้อมแนบไฟล์';
const PUBLISH = 'เผยแพร่บนเว็บไซต์จังหวัด www';

const unit = { agency: 'สำนักงานจังหวัดระยอง', unit: 'กง.ยุทธศาสตร์ฯ' };
const mixed = [
  ...itemsOf('O13 O14', { amend: 'หน้า 2 เป็นข้อมูลปี 2563 และไม่มีผู้ลงนาม' }),
  ...itemsOf('O23', { due: day('2021-03-21') }),
  ...itemsOf('O17 O15 O16'),
  ...itemsOf('O4 O5', { role: 'lead', sent: true, due: day('2021-04-02') }),
  ...first(itemsOf('O21')),
];

const letters: readonly (readonly [string, Shown])[] = [
  ['a contributor with 9 items', { facts: {}, first: ['ข้อ ได้แก่ O1', MARCH, REPLY] }],
  ['a unit with 21 items', { facts: { ...unit, items: unitItems }, first: ['ข้อ ได้แก่ O1', MARCH, PUBLISH, REPLY] }],
  [
    'an office mailed for the first time',
    { facts: { items: first(contributorItems), received: 0 }, first: ['ข้อ ได้แก่ O1', MARCH, REPLY] },
  ],
  [
    'a lead who has to explain two scores',
    {
      facts: { ...unit, items: clarifications('O2 O17'), today: day('2021-06-02') },
      first: ['จัดทำคำชี้แจง 2 ข้อ ได้แก่ O2 O17', '15 มิถุนายน 2564 (เหลือ 13 วัน)', 'โดยอ้าง URL เดิม'],
    },
  ],
  [
    'a unit with amendments, overdue, unpublished and new items',
    {
      facts: { ...unit, items: mixed },
      first: ['ขอให้แก้ไข 2 ข้อ และมอบหมายเพิ่มเติม 1 ข้อ', MARCH, 'ได้ระบุวันไว้ท้ายข้อ', PUBLISH, REPLY],
    },
  ],
];
/** Dark is asked for on phones; the letter answers the same everywhere, with its own light ground. */
const looks = [
  { viewport: PHONE, colorScheme: 'light' },
  { viewport: DESK, colorScheme: 'light' },
  { viewport: PHONE, colorScheme: 'dark' },
] as const;

describe.each(letters)('the letter to %s', (_, { facts: changed, first: said }) => {
  it.each([true, false])(
    'says what, to whom and by when on the first screen of a phone (with its style element: %s)',
    async (withStyle) => {
      const remote = await opened(changed, { viewport: PHONE, withStyle });
      for (const text of [...said, 'oit@rayong.example', 'สิ่งที่ขอให้ดำเนินการ'])
        expect(await bottomOf(text), text).toBeLessThanOrEqual(PHONE.height);
      const button = await page.getByRole('link', { name: 'ตอบกลับ' }).boundingBox();
      expect((button?.y ?? Number.POSITIVE_INFINITY) + (button?.height ?? 0)).toBeLessThanOrEqual(PHONE.height);
      expect(button?.height).toBeGreaterThanOrEqual(40);
      expect(remote).toEqual([]);
    },
  );

  it.each(looks)('has nothing axe objects to and fits $viewport.width px, $colorScheme', async (look) => {
    await opened(changed, look);
    expect((await size()).width).toBe(look.viewport.width);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
    await page.addScriptTag({ path: require.resolve('axe-core') });
    const violations = await page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      return (await axe.run()).violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
    });
    expect(violations).toEqual([]);
  });
});

it('21 items take no more than three screens of a phone', async () => {
  await opened({ ...unit, items: unitItems }, { viewport: PHONE });
  expect((await size()).height).toBeLessThanOrEqual(3 * PHONE.height);
});

it('no mark breaks within a date or a word', async () => {
  await opened({ ...unit, items: mixed }, { viewport: PHONE });
  const marks = page.getByText(/^\(?(?:ภายใน|เลย|ให้ข้อมูล|หลัก)/).and(page.locator('b'));
  const heights = await marks.evaluateAll((all) => all.map((mark) => mark.getClientRects().length));
  expect(heights.length).toBeGreaterThan(8);
  expect(new Set(heights)).toEqual(new Set([1]));
});

it('a long URL or word breaks instead of widening the letter', async () => {
  const long = `https://www.rayong.example/${'a'.repeat(300)}`;
  const items = clarifications('O2', { url: long, title: 'x'.repeat(200), clarifyComment: 'y'.repeat(200) });
  await opened({ items, salutation: 'z'.repeat(200) }, { viewport: PHONE });
  expect((await size()).width).toBe(PHONE.width);
});
