// Text from cells stays text on one line, wherever in a letter it stands.

import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { letterOf } from '../../src/mail/compose.js';
import type { Letter, LetterFacts } from '../../src/mail/letter.js';
import { lineText } from '../../src/mail/line-text.js';
import type { RenderedLetter } from '../../src/mail/render.js';
import { builtRenderer } from './built-renderer.js';
import { hostileStrings } from './hostile-strings.js';
import { decoded, tagsOf } from './reading-html.js';
import { clarifications, contributorItems, facts, first, itemsOf } from './sample-letters.js';

let render: (letter: Letter) => RenderedLetter;
let places: readonly Path[];
beforeAll(async () => {
  render = await builtRenderer();
  places = reaching();
});

/** Every kind of item, so that every fact reaches the letter. */
const mixed = facts({
  unit: 'กง.อำนวยการ',
  items: [
    ...itemsOf('O17', { amend: 'แก้หน้า 2' }),
    ...clarifications('O2'),
    ...itemsOf('O4', { role: 'lead', sent: true }),
    ...first(itemsOf('O5 O27', { components: ['ส่วนหนึ่ง'], leadIn: 'ประกอบด้วย' })),
  ],
});
const kinds: [string, LetterFacts][] = [
  ['a follow-up of all kinds', mixed],
  ['a first letter', { ...mixed, items: first(contributorItems) }],
  ['a clarification letter', { ...mixed, items: clarifications('O2 O17') }],
];

/** What is no text from a cell: words of ours and days. */
const OURS = new Set(['role', 'ask', 'due', 'date', 'today']);

type Path = readonly string[];
const pathsOf = (value: unknown, path: Path = []): Path[] => {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => (OURS.has(key) ? [] : pathsOf(each, [...path, key])));
};
/** "items.title" of every item's title. */
const factOf = (path: Path): string => path.filter((key) => !/^\d+$/.test(key)).join('.');
/** A copy in which this text stands at these places. */
const placed = (letter: LetterFacts, paths: readonly Path[], text: string): LetterFacts => {
  const copy: LetterFacts = structuredClone(letter);
  for (const path of paths) {
    const parent = path.slice(0, -1).reduce<unknown>((node, key) => Reflect.get(Object(node), key), copy);
    Reflect.set(Object(parent), path[path.length - 1] ?? '', text);
  }
  return copy;
};
const mail = (letter: LetterFacts): RenderedLetter => render(letterOf(letter));

const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  /\u034f|[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u115f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e0fff}]/u;

const harmlessMails = new Map<string, RenderedLetter>();

function harmlessMail(letter: LetterFacts, paths: readonly Path[]): RenderedLetter {
  const key = JSON.stringify([kinds.findIndex(([, each]) => each === letter), paths]);
  const made = harmlessMails.get(key) ?? mail(placed(letter, paths, 'x'));
  harmlessMails.set(key, made);
  return made;
}

/** As the same letter with a harmless word there: the same tags, as many lines, one link, nothing unseen. */
function inert(letter: LetterFacts, paths: readonly Path[], text: string): void {
  const mine = mail(placed(letter, paths, text));
  const harmless = harmlessMail(letter, paths);
  expect(tagsOf(mine.html)).toEqual(tagsOf(harmless.html));
  expect(mine.html).not.toMatch(/ on\w+="/);
  expect([...mine.html.matchAll(/(?:href|src)="([^":]*):/g)].map(([, scheme]) => scheme)).toEqual(['mailto']);
  expect(mine.text.split('\n')).toHaveLength(harmless.text.split('\n').length);
  expect(mine.subject).not.toMatch(/\n/);
  expect(`${mine.subject}${mine.text}`).not.toMatch(UNSEEN);
  expect(mine.html.replace(/\r?\n/g, '')).not.toMatch(UNSEEN);
}

/** One place of every fact at which it is read in the letter of this kind or another. */
function reaching(): Path[] {
  const shown = pathsOf(mixed).filter((path) =>
    kinds.some(([, letter]) => {
      const { html, text } = mail(placed(letter, [path], 'QQZZ'));
      return html.includes('QQZZ') || text.includes('QQZZ');
    }),
  );
  return shown.filter((path, index) => shown.findIndex((other) => factOf(other) === factOf(path)) === index);
}

describe('the places where text from cells stands', () => {
  it('are all tried: settings, office, items, and the four texts', () => {
    const tried = new Set(pathsOf(mixed).map(factOf));
    expect([...tried].sort()).toEqual(
      [
        'agency',
        'items.amend',
        'items.clarifyComment',
        'items.code',
        'items.comment',
        'items.components',
        'items.leadIn',
        'items.title',
        'items.url',
        'province',
        'reference.number',
        'replyTo',
        'salutation',
        'signer.name',
        'signer.phone',
        'signer.position',
        'signer.unit',
        'texts.clarification',
        'texts.closing',
        'texts.first',
        'texts.follow-up',
        'unit',
        'website',
      ].sort(),
    );
  });

  it('reach the letter', () => {
    expect(new Set(places.map(factOf))).toEqual(new Set(pathsOf(mixed).map(factOf)));
  });
});

describe('a hostile text', () => {
  it('is one of at least sixty, each different and with something to see', () => {
    expect(new Set(hostileStrings.map(({ typed }) => typed)).size).toBe(hostileStrings.length);
    expect(hostileStrings.length).toBeGreaterThanOrEqual(60);
    expect(hostileStrings.filter(({ shown }) => shown.trim() !== shown || shown === '')).toEqual([]);
  });

  it.each(hostileStrings.map(({ typed }) => typed))('%j is inert at every place', (typed) => {
    for (const path of places) {
      // An address of that length is no address; the button would go, which is right.
      if (path[0] === 'replyTo' && typed.length > 100) continue;
      inert(mixed, [path], typed);
    }
  });

  it.each(kinds)('is inert at all places of %s at once', (_, letter) => {
    const paths = pathsOf(letter);
    for (const { typed } of hostileStrings) if (typed.length <= 100) inert(letter, paths, typed);
  });

  it('is shown as it was typed, less what cannot be seen', () => {
    for (const { typed, shown } of hostileStrings) {
      const { html, text } = mail({ ...mixed, salutation: typed });
      expect(text.split('\n')[0]).toBe(`เรียน ${shown}`);
      expect(decoded(html).includes(`>เรียน ${shown}<`)).toBe(true);
    }
  });

  it('adds no line to the text for a chat', () => {
    const paths = pathsOf(mixed);
    const lines = (text: string) => lineText(letterOf(placed(mixed, paths, text))).split('\n');
    for (const { typed } of hostileStrings) expect(lines(typed)).toHaveLength(lines('x').length);
  });

  it('never changes the tags of the mail, whatever it is', () => {
    const expected = tagsOf(mail({ ...mixed, salutation: 'x' }).html);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (salutation) => {
        const { html, subject } = mail({ ...mixed, salutation });
        expect(tagsOf(html)).toEqual(expected);
        expect(subject).not.toMatch(/[\r\n]/);
      }),
      { numRuns: 60 },
    );
  });
});
