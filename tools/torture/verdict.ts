// Judges what became of a schedule by what went out and what the mail log says. Knows nothing of the add-on's rules: who
// is due and when a stage begins it takes from the hand-written province.

import { type Office, stageOf } from './province.js';

/** A mail that went out. */
export interface Letter {
  /** Name of the office it greets; empty where it greets none. */
  readonly office: string;
  /** "2021-03-17", in Thailand. */
  readonly day: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly codes: readonly string[];
  readonly subject: string;
}

/** A row of the mail log. */
export interface Entry {
  readonly office: string;
  readonly day: string;
  readonly to: readonly string[];
  readonly codes: readonly string[];
  readonly state: string;
  readonly error: string;
}

/** An item that is still wanted from an office that may be mailed. */
export interface Wanted {
  readonly office: string;
  readonly to: readonly string[];
  readonly code: string;
}

export interface Outcome {
  readonly letters: readonly Letter[];
  readonly log: readonly Entry[];
  /** As the tabs stand at the end. */
  readonly wanted: readonly Wanted[];
  /** Every office that stood in the directory at any time, by name. */
  readonly directory: ReadonlyMap<string, Pick<Office, 'to' | 'cc' | 'muted'>>;
  /** Names in the directory at the end. */
  readonly present: ReadonlySet<string>;
  readonly senders: readonly string[];
  /** The day of the last, quiet runs. */
  readonly today: string;
  /** Who had to wait in the last quiet run, and for how small a quota. */
  readonly waiting: { readonly offices: readonly string[]; readonly quota: number };
  readonly kills: number;
  /** Sends that Google answered with an error that does not tell whether the mail went out. */
  readonly doubtfulSends: number;
  /** Mails of a run that followed the quiet one. */
  readonly sentAgain: number;
  /** Functions that Google's clock goes on calling an hour later, besides the daily run. */
  readonly leftBehind: readonly string[];
  /** What the quiet runs were refused with. */
  readonly refusals: readonly string[];
  /** Errors that neither Google nor the add-on means to throw. */
  readonly bugs: readonly string[];
}

const SENT = 'ส่งแล้ว';
const UNKNOWN = 'ไม่ทราบผล';
const SENDING = 'กำลังส่ง';
/** Recipients of the largest letter: with this much left nobody has to wait. */
const MOST_RECIPIENTS = 3;

/** What is wrong, in words; nothing = the schedule was survived. */
export const verdict = (outcome: Outcome): string[] => [
  ...twice(outcome),
  ...reportedTwice(outcome),
  ...strangers(outcome),
  ...unrecorded(outcome),
  ...lost(outcome),
  ...unsettled(outcome),
  ...afterwards(outcome),
];

/** One office, one item, one stage: one letter. */
function twice({ letters }: Outcome): string[] {
  const stages = letters.flatMap(({ office, codes, day }) =>
    codes.map((code) => `${office}, ${code}, stage of ${stageOf(code, day)}`),
  );
  return repeated(stages).map((stage) => `mailed twice: ${stage}`);
}

/** Of each kind one a day; what it counts stands behind the colon. */
const reportedTwice = ({ letters }: Outcome): string[] =>
  repeated(
    letters
      .filter(({ office }) => office === '')
      .map(({ day, to, subject }) => `${day}, ${to}, ${subject.split(':')[0]}`),
  ).map((report) => `reported twice: ${report}`);

const repeated = (texts: readonly string[]): string[] => [
  ...new Set(texts.filter((text, index) => texts.indexOf(text) !== index)),
];

function strangers({ letters, directory, senders }: Outcome): string[] {
  return letters.flatMap(({ office, to, cc, codes }) => {
    const recipients = `${office || 'nobody'}: ${[...to, ...cc].join(', ')}`;
    if (office === '') return [...to, ...cc].every((one) => senders.includes(one)) ? [] : [`a stranger, ${recipients}`];
    const known = directory.get(office);
    if (!known || known.muted) return [`mailed though not to be mailed, ${recipients}`];
    const right = to.join() === known.to.join() && cc.every((one) => known.cc.includes(one)) && codes.length > 0;
    return right ? [] : [`wrong recipients, ${recipients}`];
  });
}

/** What went out stands in the log as sent or unknown, and what stands there as sent went out. */
function unrecorded({ letters, log }: Outcome): string[] {
  const keyOf = ({ office, day, to, codes }: Letter | Entry) =>
    [office, day, to.join(' '), [...codes].sort().join(' ')].join(', ');
  const counted = (rows: readonly (Letter | Entry)[]) => {
    const counts = new Map<string, number>();
    for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
    return counts;
  };
  const out = counted(letters.filter(({ office }) => office !== ''));
  const sent = counted(log.filter(({ state }) => state === SENT));
  const unknown = counted(log.filter(({ state }) => state === UNKNOWN));
  return [...new Set([...out.keys(), ...sent.keys()])].flatMap((key) => {
    const [went, said, perhaps] = [out, sent, unknown].map((counts) => counts.get(key) ?? 0) as [
      number,
      number,
      number,
    ];
    if (said > went) return [`lost, “sent” in the log but never mailed: ${key}`];
    return went > said + perhaps ? [`mailed, but not so in the log: ${key}`] : [];
  });
}

/** Whoever is still wanted was mailed in the standing stage, or it is in doubt, refused with a reason or waiting. */
function lost(outcome: Outcome): string[] {
  const { wanted, waiting } = outcome;
  return wanted
    .filter((one) => !waiting.offices.includes(one.office) && !isAnswered(one, outcome))
    .map(({ office, code }) => `lost: ${office}, ${code}`);
}

function isAnswered({ office, to, code }: Wanted, { log, present, today }: Outcome): boolean {
  const stage = stageOf(code, today);
  return log.some((entry) => {
    if (!entry.codes.includes(code) || stageOf(code, entry.day) !== stage) return false;
    // An office that left the directory may have been renamed: its letters count for its mailbox.
    const theirs = !present.has(entry.office) && entry.to.some((address) => to.includes(address));
    if (entry.office !== office && !theirs) return false;
    return entry.state === SENT || entry.state === UNKNOWN || (entry.state !== SENDING && entry.error !== '');
  });
}

function unsettled({ log, kills, doubtfulSends }: Outcome): string[] {
  const unknown = log.filter(({ state }) => state === UNKNOWN).length;
  const open = log.filter(({ state }) => state === SENDING);
  const allowed = kills + doubtfulSends;
  return [
    ...open.map(({ office }) => `no outcome: ${office} is left “${SENDING}”`),
    ...(unknown > allowed ? [`${unknown} unknown after ${kills} kills and ${doubtfulSends} doubtful sends`] : []),
  ];
}

function afterwards({ sentAgain, leftBehind, refusals, bugs, waiting }: Outcome): string[] {
  return [
    ...bugs.map((bug) => `a bug: ${bug}`),
    ...refusals.map((message) => `refused though nothing was wrong: ${message}`),
    ...(sentAgain > 0 ? [`a finished run, run again, sent ${sentAgain}`] : []),
    ...leftBehind.map((name) => `left behind: ${name} is called on and on`),
    ...(waiting.offices.length > 0 && waiting.quota >= MOST_RECIPIENTS
      ? [`${waiting.offices.join(', ')} must wait though the quota is ${waiting.quota}`]
      : []),
  ];
}
