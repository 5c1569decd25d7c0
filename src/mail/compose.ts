// Words a letter from its facts. Decides nothing about who is mailed or when.

import { daysBetween } from '../core/civil-date.js';
import { thaiDigits } from '../core/digits.js';
import { longDate, shortDate } from '../i18n/dates.js';
import type { Letter, LetterFacts, LetterItem, LetterItemFacts, LetterSection } from './letter.js';
import { codeList, oneLineEach } from './plain.js';
import { replyLink } from './reply-link.js';
import { words } from './words.js';

const NO_POINTS = '0.00';

type Item = LetterItemFacts & { readonly daysLeft: number | undefined };

/** The facts, seen as the letter needs them. */
interface Draft {
  readonly facts: LetterFacts;
  readonly items: readonly Item[];
  readonly late: readonly Item[];
  /** The item whose due date is the letter's: the nearest still to come. */
  readonly next: Item | undefined;
  readonly bothRoles: boolean;
  readonly digits: (value: number | string) => string;
}

export function letterOf(facts: LetterFacts): Letter {
  const draft = draftOf(oneLineEach(facts));
  const { digits } = draft;
  const { agency, unit, salutation, signer, received, replyTo, fiscalYear } = draft.facts;
  return {
    subject: subject(draft),
    greeting: words.greeting(salutation, agency),
    opening: opening(draft),
    ...request(draft),
    deliverTo: deliverTo(draft.facts),
    tasksHeading: words.tasksHeading,
    tasks: tasks(draft),
    replyLabel: words.reply,
    replyLink: replyLink({ to: replyTo, year: digits(fiscalYear), agency, unit, codes: codesOf(draft.items) }),
    sections: sections(draft),
    thanks: received > 0 ? words.received(digits(received)) : '',
    closing: words.closing,
    signer: [signer.name, signer.position, signer.unit, signer.phone && words.phone(signer.phone)].filter(isText),
    wrongPerson: words.wrongPerson,
  };
}

function draftOf(facts: LetterFacts): Draft {
  const items = facts.items.map((item) => ({
    ...item,
    daysLeft: item.due ? daysBetween(facts.today, item.due) : undefined,
  }));
  const ahead = items.filter(({ daysLeft }) => daysLeft !== undefined && daysLeft >= 0);
  return {
    facts,
    items,
    late: items.filter(isLate),
    next: [...ahead].sort((one, other) => (one.daysLeft ?? 0) - (other.daysLeft ?? 0))[0],
    bothRoles: new Set(items.map(({ role }) => role)).size > 1,
    digits: (value) => (facts.thaiDigits ? thaiDigits(String(value)) : String(value)),
  };
}

const isText = (text: string): boolean => text !== '';

const isLate = ({ daysLeft }: Item): boolean => daysLeft !== undefined && daysLeft < 0;

const codesOf = (items: readonly { readonly code: string }[]): string[] => items.map(({ code }) => code);

function subject({ facts, items, late, next, digits }: Draft): string {
  const asked = {
    year: digits(facts.fiscalYear),
    count: digits(items.length),
    due: next?.due ? shortDate(next.due, facts) : '',
  };
  if (late.length > 0) return words.subject.overdue(asked, digits(late.length));
  return facts.kind === 'first' ? words.subject.first(asked) : words.subject.followUp(asked);
}

function opening({ facts, items, digits }: Draft): string {
  const { number, date } = facts.reference;
  const reference = {
    province: words.province(facts.province),
    year: digits(facts.fiscalYear),
    number,
    date: date ? longDate(date, facts) : '',
  };
  const say = facts.kind === 'first' ? words.opening.first : words.opening.followUp;
  return say(reference, digits(items.length), codeList(codesOf(items)));
}

function request({ facts, late, next, digits }: Draft): Pick<Letter, 'request' | 'due'> {
  const { request } = words;
  if (!next?.due) return { request: late.length > 0 ? request.allLate : request.noDue, due: '' };
  const asking = facts.kind === 'first' ? request.first : request.followUp;
  const day = longDate(next.due, facts);
  return {
    request: late.length > 0 ? request.someLate : asking,
    due: next.daysLeft ? words.dueInDays(day, digits(next.daysLeft)) : words.dueToday(day),
  };
}

function deliverTo({ signer, replyTo, province }: LetterFacts): string {
  const office = signer.unit || words.province(province);
  return words.deliverTo([office, replyTo].filter(isText).join(' · '));
}

/** A lead publishes and gives the URL; a contributor sends a file or a link, or says there is none. */
function tasks({ facts, items, bothRoles, digits }: Draft): string[] {
  const publish = words.publish(facts.website, digits(1), digits(2));
  if (bothRoles) return [words.as.lead(publish), words.as.contributor(words.contribute)];
  return [items[0]?.role === 'lead' ? publish : words.contribute];
}

function sections(draft: Draft): LetterSection[] {
  const { facts, items, late } = draft;
  const zeros = items.filter((item) => item.zero && !isLate(item));
  const others = items.filter((item) => !item.zero && !isLate(item));
  const outstanding = facts.kind !== 'first' || late.length > 0;
  const only = others.length === items.length;
  const rest = only
    ? words.section[outstanding ? 'allOutstanding' : 'all']
    : words.section[outstanding ? 'otherOutstanding' : 'other'];
  const all: [LetterSection['tone'], string, readonly Item[]][] = [
    ['overdue', words.section.overdue, late],
    ['zero', words.section.zero(draft.digits(NO_POINTS)), zeros],
    ['other', rest, others],
  ];
  return all
    .filter(([, , members]) => members.length > 0)
    .map(([tone, heading, members]) => ({
      tone,
      heading: words.counted(heading, draft.digits(members.length)),
      items: members.map((item) => letterItem(item, tone, draft)),
    }));
}

function letterItem(item: Item, tone: LetterSection['tone'], draft: Draft): LetterItem {
  const { code, title, comment, leadIn, components, zero, amend } = item;
  const checklist = draft.facts.kind === 'first';
  return {
    code,
    title,
    marks: marks(item, tone, draft).join(' · '),
    amend: amend && words.amend(amend),
    comment: zero ? (comment ? words.comment(comment) : words.noComment) : '',
    leadIn: checklist ? leadIn : '',
    components: checklist ? components.filter(isText) : [],
  };
}

function marks(item: Item, tone: LetterSection['tone'], { facts, next, bothRoles, digits }: Draft): string[] {
  const { daysLeft, due } = item;
  const ownDue = due !== null && !isLate(item) && due !== next?.due;
  return [
    ...(daysLeft !== undefined && daysLeft < 0 ? [words.mark.late(digits(-daysLeft))] : []),
    ...(ownDue ? [words.mark.due(shortDate(due, facts))] : []),
    ...(item.zero && tone !== 'zero' ? [words.section.zero(digits(NO_POINTS))] : []),
    ...(item.provinceData ? [words.mark.provinceData] : []),
    ...(bothRoles ? [words.mark[item.role]] : []),
  ];
}
