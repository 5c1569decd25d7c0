// Words a letter from its facts. Decides nothing about who is mailed or when.

import { longDate, shortDate } from '../i18n/dates.js';
import { codesOf, type Draft, draftOf, isText, type Task, type Want } from './draft.js';
import type { Letter, LetterFacts } from './letter.js';
import { ownText } from './letter-texts.js';
import { codeList, oneLineEach } from './plain.js';
import { replyLink } from './reply-link.js';
import { sections } from './sections.js';
import { words } from './words.js';

export function letterOf(facts: LetterFacts): Letter {
  const draft = draftOf(oneLineEach(facts));
  const { digits, items, kind } = draft;
  const hint = kind === 'clarification' ? words.clarifyHint : words.replyHint;
  const { agency, unit, salutation, signer, replyTo, fiscalYear } = draft.facts;
  return {
    subject: subject(draft),
    greeting: words.greeting(salutation, agency, unit),
    opening: ownText(draft, kind, opening(draft)),
    ...request(draft),
    deliverTo: deliverTo(draft.facts),
    tasksHeading: words.tasksHeading,
    tasks: tasks(draft),
    taskCodes: draft.tasks.map((task) => codesOf(items.filter((item) => item.task === task))),
    replyLabel: words.reply,
    replyLink: replyLink({ to: replyTo, year: digits(fiscalYear), agency, unit, codes: codesOf(items), hint }),
    abridged: '',
    sections: sections(draft),
    thanks: kind === 'clarification' ? '' : standing(draft),
    closing: ownText(draft, 'closing', words.closing),
    signer: [signer.name, signer.position, signer.unit, signer.phone && words.phone(signer.phone)].filter(isText),
    wrongPerson: words.wrongPerson,
  };
}

/** How the office stands with all the rest: a letter about a part must not read as if that were all. */
function standing({ facts: { received, others }, digits }: Draft): string {
  const parts = [others > 0 && words.others(digits(others)), received > 0 && words.received(digits(received))];
  return parts.filter(Boolean).join(' ');
}

function subject({ facts, kind, items, late, next, severalDues, digits }: Draft): string {
  const asked = {
    year: digits(facts.fiscalYear),
    count: digits(items.length),
    due: next?.due ? shortDate(next.due, facts) : '',
    several: severalDues,
    late: late.length > 0 ? digits(late.length) : '',
  };
  return words.subject[kind](asked);
}

function opening(draft: Draft): string {
  const { facts, kind, items, digits } = draft;
  const { number, date } = facts.reference;
  const reference = {
    province: words.province(facts.province),
    year: digits(facts.fiscalYear),
    number,
    date: date ? longDate(date, facts) : '',
  };
  const codes = codeList(codesOf(items));
  if (kind !== 'follow-up') return words.opening[kind](reference, digits(items.length), codes);
  return words.opening.followUp(reference, wanted(draft), codes);
}

/** In the order of the sentence: what is missing, then what is asked besides. */
const WANTS: readonly Want[] = ['send', 'publish', 'amend', 'clarify', 'added'];

function wanted({ items, digits }: Draft): string[] {
  const wants = WANTS.filter((want) => items.some((item) => item.want === want));
  const parts = wants.map((want) => words.wanted[want](digits(items.filter((item) => item.want === want).length)));
  const missing = wants[0] === 'send' || wants[0] === 'publish';
  return parts.map((part, index) => (missing && index === 0 ? words.atPresent(part) : part));
}

function request(draft: Draft): Pick<Letter, 'request' | 'due' | 'otherDues'> {
  const { facts, items, late, next, severalDues, digits } = draft;
  const { request } = words;
  const asking = asked(draft);
  if (!next?.due) {
    if (late.length === items.length)
      return { request: request.allLate(asking, wasDue(draft)), due: '', otherDues: '' };
    const say = late.length > 0 ? request.someLateNoDue : request.noDue;
    return { request: say(asking), due: '', otherDues: '' };
  }
  const day = longDate(next.due, facts);
  const [by, first] =
    late.length > 0 ? [request.someLate, request.someLateFirstDay] : [request.byDay, request.firstDay];
  return {
    request: (severalDues ? first : by)(asking),
    due: next.daysLeft ? words.dueInDays(day, digits(next.daysLeft)) : words.dueToday(day),
    otherDues: severalDues ? words.otherDues : '',
  };
}

/** The day that has passed: of several the first. */
function wasDue({ facts, late }: Draft): string {
  const days = [...new Set(late.flatMap(({ due }) => due ?? []))].sort();
  const [first] = days;
  if (!first) return '';
  return words.wasDue(longDate(first, facts), days.length > 1);
}

/** Publishing and explaining are more than sending. */
function asked({ kind, items }: Draft): string {
  if (kind === 'first') return words.asking.first;
  if (kind === 'clarification') return words.asking.clarifying;
  return items.some(({ want }) => want === 'publish' || want === 'clarify') ? words.asking.doing : words.asking.sending;
}

function deliverTo({ signer, replyTo, province }: LetterFacts): string {
  const office = signer.unit || words.province(province);
  return words.deliverTo([office, replyTo].filter(isText).join(' · '));
}

/** A lead publishes and gives the URL; a contributor sends a file or a link, or says there is none. */
function tasks({ facts, tasks, digits }: Draft): string[] {
  const say: Readonly<Record<Task, string>> = {
    clarify: words.clarify,
    lead: words.publish(facts.website, digits(1), digits(2)),
    contributor: words.contribute,
  };
  return tasks.map((task) => (tasks.length > 1 ? words.as[task](say[task]) : say[task]));
}
