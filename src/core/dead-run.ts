// What became of the mails of a run that died: Google ends a run without warning, and a mail handed over cannot be
// asked about. The run sets a mark before each mail, so at most the mail at the mark is in doubt.

/** Ten minutes of silence: longer than any run may last (six). */
const DEAD_AFTER_MS = 10 * 60_000;

export interface ClaimedMail {
  readonly id: string;
  readonly run: string;
  readonly claimedAt: string;
  readonly state: 'sending' | 'sent' | 'failed' | 'unknown';
}

/** The last sign of life of a run: the number of the mail it was about to send, counted from 1, and when. */
export interface RunMark {
  readonly number: number;
  /** "2021-03-17 09:05:30". */
  readonly at: string;
}

export const mailId = (run: string, number: number): string => `${run}-${number}`;

const numberOf = (id: string): number => Number(id.slice(id.lastIndexOf('-') + 1));

export const writeMark = ({ number, at }: RunMark): string => `${number} ${at}`;

export function readMark(text: string | undefined): RunMark | undefined {
  const match = /^(\d+) (.+)$/.exec(text ?? '');
  return match ? { number: Number(match[1]), at: match[2] ?? '' } : undefined;
}

/** New states of the mails that dead runs left "sending": before the mark sent, at the mark unknown, after it free to go again. */
export function settled(
  mails: readonly ClaimedMail[],
  markOf: (run: string) => RunMark | undefined,
  now: string,
): ReadonlyMap<string, 'sent' | 'unknown' | 'failed'> {
  const open = mails.filter(({ state }) => state === 'sending');
  const marks = new Map([...new Set(open.map(({ run }) => run))].map((run) => [run, markOf(run)] as const));
  return new Map(
    open.flatMap(({ id, run, claimedAt }) => {
      const mark = marks.get(run);
      if (instant(now) - instant(mark?.at ?? claimedAt) < DEAD_AFTER_MS) return [];
      return [[id, outcome(numberOf(id), mark?.number ?? 0)] as const];
    }),
  );
}

const outcome = (number: number, marked: number) =>
  number < marked ? 'sent' : number === marked ? 'unknown' : 'failed';

const instant = (time: string): number => Date.parse(time.replace(' ', 'T')) || 0;
