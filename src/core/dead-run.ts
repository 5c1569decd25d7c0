// What became of the mails of a run that died: Google ends a run without warning, and a mail handed over cannot be
// asked about. The run sets a mark before each mail, so at most the mail at the mark is in doubt.

/** Ten minutes of silence: longer than any run may last (six). */
const DEAD_AFTER_MS = 10 * 60_000;

export interface ClaimedMail {
  readonly id: string;
  readonly run: string;
  readonly claimedAt: string;
  readonly state: MailState;
}

/** "parked": certainly not handed over, and free to go in a later run. */
export type MailState = 'sending' | 'sent' | 'failed' | 'unknown' | 'parked';

/** The last sign of life of a run: the number of the mail it was about to send, counted from 1, and when. */
export interface RunMark {
  readonly number: number;
  /** "2021-03-17 09:05:30". */
  readonly at: string;
  /** By number, where it is not what the place before, at or after the mark tells. */
  readonly others: OtherOutcomes;
}

export type OtherOutcomes = ReadonlyMap<number, KnownOutcome>;
type KnownOutcome = 'sent' | 'failed' | 'unknown';

export const mailId = (run: string, number: number): string => `${run}-${number}`;

const numberOf = (id: string): number => Number(id.slice(id.lastIndexOf('-') + 1));

/** "7 2021-03-17 09:05:30 3:failed 5:unknown". */
export const writeMark = ({ number, at, others }: RunMark): string =>
  [number, at, ...[...others].map(([other, state]) => `${other}:${state}`)].join(' ');

export function readMark(text: string | undefined): RunMark | undefined {
  const [, number, at = '', rest = ''] = /^(\d+) (\S+ \S+)(.*)$/.exec(text ?? '') ?? [];
  if (number === undefined) return undefined;
  const others = [...rest.matchAll(/(\d+):(sent|failed|unknown)/g)].map(
    ([, other, state]) => [Number(other), state as KnownOutcome] as const,
  );
  return { number: Number(number), at, others: new Map(others) };
}

/** New states of the mails that dead runs left "sending": before the mark sent, at the mark unknown, after it free to go again. */
export function settled(
  mails: readonly ClaimedMail[],
  markOf: (run: string) => RunMark | undefined,
  now: string,
): ReadonlyMap<string, Exclude<MailState, 'sending'>> {
  const open = mails.filter(({ state }) => state === 'sending');
  const marks = new Map([...new Set(open.map(({ run }) => run))].map((run) => [run, markOf(run)] as const));
  return new Map(
    open.flatMap(({ id, run, claimedAt }) => {
      const mark = marks.get(run);
      if (instant(now) - instant(mark?.at ?? claimedAt) < DEAD_AFTER_MS) return [];
      return [[id, outcome(numberOf(id), mark)] as const];
    }),
  );
}

/**
 * Without a mark nobody knows: a run sets its first one before it claims. It is gone where the properties were deleted,
 * and in a copy of the file, which inherits none.
 */
function outcome(number: number, mark: RunMark | undefined): Exclude<MailState, 'sending'> {
  if (!mark) return 'unknown';
  if (number > mark.number) return 'parked';
  return mark.others.get(number) ?? (number === mark.number ? 'unknown' : 'sent');
}

const instant = (time: string): number => Date.parse(time.replace(' ', 'T')) || 0;
