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
import { contributorItems, facts, first, unitItems } from '../mail/sample-letters.js';

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
let render: (letter: Letter) => RenderedLetter;
beforeAll(async () => {
  [browser, render] = await Promise.all([launchChromium(), builtRenderer()]);
});
afterAll(() => browser?.close());

async function opened(changed: Partial<LetterFacts>, viewport: typeof PHONE, withStyle = true) {
  const { html } = render(letterOf(facts(changed)));
  const page = await browser.newPage({ viewport });
  const requests: string[] = [];
  page.on('request', (request) => void requests.push(request.url()));
  await page.setContent(withStyle ? html : html.replace(/<style[\s\S]*?<\/style>/g, ''));
  const remote = requests.filter((url) => /^(?:https?|wss?):/.test(url));
  await page.addStyleTag({ content: fontFaces });
  await page.evaluate(() => document.fonts.ready);
  return { page, remote };
}

const bottomOf = async (page: Page, text: string): Promise<number> => {
  const box = await page.getByText(text, { exact: false }).first().boundingBox();
  return box ? box.y + box.height : Number.POSITIVE_INFINITY;
};
const size = (page: Page): Promise<{ width: number; height: number }> =>
  page.evaluate(() => ({ width: document.documentElement.scrollWidth, height: document.documentElement.scrollHeight }));

const unit: Partial<LetterFacts> = { agency: 'สำนักงานจังหวัดระยอง', unit: 'กง.ยุทธศาสตร์ฯ', items: unitItems };
const letters: [string, Partial<LetterFacts>][] = [
  ['a contributor with 9 items', {}],
  ['a unit with 21 items', unit],
  ['a first letter', { items: first(contributorItems), received: 0 }],
];

describe.each(letters)('the letter to %s', (_, changed) => {
  it.each([true, false])(
    'says what, to whom and by when on the first screen of a phone (with its style element: %s)',
    async (withStyle) => {
      const { page, remote } = await opened(changed, PHONE, withStyle);
      for (const text of [
        'ข้อ ได้แก่ O1',
        '31 มีนาคม 2564 (เหลือ 7 วัน)',
        'oit@rayong.example',
        'สิ่งที่ขอให้ดำเนินการ',
        'ตอบกลับพร้อมแนบไฟล์',
      ])
        expect(await bottomOf(page, text), text).toBeLessThanOrEqual(PHONE.height);
      const button = await page.getByRole('link', { name: 'ตอบกลับ' }).boundingBox();
      expect((button?.y ?? Number.POSITIVE_INFINITY) + (button?.height ?? 0)).toBeLessThanOrEqual(PHONE.height);
      expect(button?.height).toBeGreaterThanOrEqual(40);
      expect((await size(page)).width).toBe(PHONE.width);
      expect(remote).toEqual([]);
      await page.close();
    },
  );

  it('has nothing axe objects to, and fits a desk without scrolling sideways', async () => {
    const { page } = await opened(changed, DESK);
    expect((await size(page)).width).toBe(DESK.width);
    await page.addScriptTag({ path: require.resolve('axe-core') });
    const violations = await page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      return (await axe.run()).violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
    });
    expect(violations).toEqual([]);
    await page.close();
  });
});

it('21 items take no more than three screens of a phone', async () => {
  const { page } = await opened(unit, PHONE);
  expect((await size(page)).height).toBeLessThanOrEqual(3 * PHONE.height);
  await page.close();
});
