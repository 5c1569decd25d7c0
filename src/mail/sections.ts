// The list of a letter: every item in one section, with its marks, quotations and checklist.

import { shortDate } from '../i18n/dates.js';
import { type Draft, type Item, isLate, isNew, isText } from './draft.js';
import { BETWEEN_MARKS, type LetterItem, type LetterSection } from './letter.js';
import { words } from './words.js';

type Tone = LetterSection['tone'];

const NO_POINTS = '0.00';

/** In the order of the letter. */
const TONES: readonly Tone[] = ['amend', 'clarify', 'overdue', 'zero', 'other', 'publish', 'added'];

export function sections(draft: Draft): LetterSection[] {
  const toned = draft.items.map((item) => ({ item, tone: toneOf(item, draft) }));
  return TONES.flatMap((tone) => {
    const members = toned.filter((each) => each.tone === tone).map(({ item }) => item);
    return members.length === 0
      ? []
      : [
          {
            tone,
            heading: words.counted(heading(tone, members.length, draft), draft.digits(members.length)),
            items: members.map((item) => letterItem(item, tone, draft)),
          },
        ];
  });
}

/** What was asked for the first time is not called outstanding; in a first letter that is everything. */
function toneOf(item: Item, { kind }: Draft): Tone {
  if (item.want === 'amend' || item.want === 'clarify') return item.want;
  if (item.want === 'added' && kind !== 'first') return 'added';
  if (isLate(item)) return 'overdue';
  if (item.zero) return 'zero';
  return item.want === 'publish' ? 'publish' : 'other';
}

function heading(tone: Tone, count: number, { kind, items, digits }: Draft): string {
  const { section } = words;
  if (tone === 'zero') return section.zero(digits(NO_POINTS));
  if (tone !== 'other') return section[tone];
  const all = count === items.length;
  return kind === 'first' ? section[all ? 'all' : 'other'] : section[all ? 'allOutstanding' : 'otherOutstanding'];
}

function letterItem(item: Item, tone: Tone, draft: Draft): LetterItem {
  const { code, title, leadIn, components } = item;
  const checklist = isNew(item);
  return {
    code,
    title,
    marks: marks(item, tone, draft).join(BETWEEN_MARKS),
    amend: item.want === 'amend' ? amendment(item.amend ?? '') : '',
    comment: comment(item),
    url: item.want === 'clarify' ? published(item.url) : '',
    leadIn: checklist ? leadIn : '',
    components: checklist ? components.filter(isText) : [],
  };
}

const amendment = (quoted: string): string => (quoted ? words.amend(quoted) : words.amendUnsaid);

/** So the document writes that there is none. */
const NOTHING_SAID = /^[\s–—-]*$/;

/** This year's where it is to be answered, else last year's of a zero item. */
function comment({ want, zero, comment, clarifyComment }: Item): string {
  if (want !== 'clarify' && !zero) return '';
  const quoted = want === 'clarify' ? clarifyComment : comment;
  if (!NOTHING_SAID.test(quoted)) return words.comment(quoted);
  // This year's may not have been copied into the sheet yet: nothing is said of it.
  return want === 'clarify' ? '' : words.noComment;
}

const WEB_ADDRESSES = /^https?:\/\/\S+( https?:\/\/\S+)*$/i;

function published(cell: string): string {
  if (cell === '') return words.noUrl;
  return WEB_ADDRESSES.test(cell) ? words.url(cell) : words.urlAsNoted(cell);
}

function marks(item: Item, tone: Tone, draft: Draft): string[] {
  const { mark } = words;
  const { zero, want, provinceData } = item;
  // What last year's score and comment asked for is no longer the point.
  if (want === 'clarify') return dateMark(item, draft);
  return [
    ...dateMark(item, draft),
    ...(zero && tone !== 'zero' ? [words.section.zero(draft.digits(NO_POINTS))] : []),
    ...(want === 'publish' && tone !== 'publish' ? [mark.publish] : []),
    ...(provinceData ? [mark.provinceData] : []),
    ...roleMark(item, draft),
  ];
}

function dateMark(item: Item, { facts, next, digits }: Draft): string[] {
  const { due, daysLeft } = item;
  if (daysLeft !== undefined && daysLeft < 0) return [words.mark.late(digits(-daysLeft))];
  return due !== null && due !== next?.due ? [words.mark.due(shortDate(due, facts))] : [];
}

/** Whoever was asked as contributor before must see that more is wanted now. */
function roleMark({ ask, task }: Item, { tasks }: Draft): string[] {
  if (ask === 'lead') return [words.mark.newLead];
  return task === 'clarify' || tasks.length === 1 ? [] : [words.mark[task]];
}
