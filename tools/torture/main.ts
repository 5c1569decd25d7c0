// `npm run torture -- [--seed N] [--schedules M] [--only K]`: the reminder run under every kind of trouble. First the run
// of twelve mails disturbed at each of its service calls, then M schedules drawn from seed N, in one process per core.
// Ends with exit code 1 where a mail went out twice, got lost, or went to somebody whom it should not reach.

import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { perform } from './perform.js';
import { drawSchedule, type Schedule } from './schedule.js';
import { complaintsOf, shrunk } from './shrink.js';
import { callsIn, disturbedAt, SWEEPS, type Sweep } from './sweeps.js';
import { verdict } from './verdict.js';
import { inWords } from './words.js';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    schedules: { type: 'string', default: '10000' },
    only: { type: 'string' },
    /** "0/2": every second case from the first on. Given by the parent process to its children. */
    part: { type: 'string' },
  },
});
const seed = whole(values.seed);
const schedules = whole(values.schedules);

function whole(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 0) return number;
  console.error(`Not a whole number: ${text}. Example: npm run torture -- --seed 1 --schedules 10000`);
  process.exit(2);
}

interface Case {
  readonly name: string;
  readonly schedule: () => Schedule;
}

const cases = (): Case[] => [
  ...(Object.keys(SWEEPS) as Sweep[]).flatMap((sweep) =>
    callsIn(sweep).map((call) => ({ name: `${sweep} call ${call}`, schedule: () => disturbedAt(sweep, call) })),
  ),
  ...Array.from({ length: schedules }, (_, index) => ({
    name: `--seed ${seed} --only ${index}`,
    schedule: () => drawSchedule(seed, index),
  })),
];

function showOne(schedule: Schedule): number {
  const show = (title: string, lines: readonly string[]) => console.log([title, ...lines].join('\n  '), '\n');
  const { outcome, seen } = perform(schedule);
  const complaints = verdict(outcome);
  show('Schedule', inWords(schedule));
  show('Seen', seen);
  show(
    'Mail log',
    outcome.log.map(({ office, codes, state, day, error }) => [office, codes, state, day, error].join(' · ')),
  );
  if (complaints.length === 0) console.log('Survived.');
  else {
    show('Complaints', complaints);
    show('Shortest schedule that fails', inWords(shrunk(schedule)));
  }
  return complaints.length;
}

/** Prints the failures of its part, one line each; tells how many there were. */
async function runPart(part: string): Promise<number> {
  const [at = 0, of = 1] = part.split('/').map(Number);
  let failures = 0;
  for (const { name, schedule } of cases().filter((_, index) => index % of === at)) {
    const complaints = complaintsOf(schedule());
    if (complaints.length > 0) console.log(`${name}: ${complaints.join(' | ')}`);
    if (complaints.length > 0) failures += 1;
    await setImmediate(); // what a case leaves is not given free before the process has had a breath
  }
  return failures;
}

/** One child process a core; true where one of them found something. */
async function runAll(): Promise<boolean> {
  const count = availableParallelism();
  const parts = Array.from({ length: count }, (_, at) => runChild(`${at}/${count}`));
  return (await Promise.all(parts)).some((code) => code !== 0);
}

function runChild(part: string): Promise<number | null> {
  const script = [...process.execArgv, fileURLToPath(import.meta.url)];
  const args = ['--seed', String(seed), '--schedules', String(schedules), '--part', part];
  const child = spawn(process.execPath, [...script, ...args], { stdio: 'inherit' });
  return new Promise((resolve) => child.on('close', resolve));
}

if (values.only !== undefined) process.exitCode = showOne(drawSchedule(seed, whole(values.only))) > 0 ? 1 : 0;
else if (values.part !== undefined) process.exitCode = (await runPart(values.part)) > 0 ? 1 : 0;
else {
  const started = Date.now();
  const { length: count } = cases();
  console.log(`${count} cases. What fails is told at once; the rest takes a while.`);
  const failed = await runAll();
  const minutes = ((Date.now() - started) / 60_000).toFixed(1);
  console.log(`${count} cases in ${minutes} minutes: ${failed ? 'some failed, see above' : 'all survived'}.`);
  process.exitCode = failed ? 1 : 0;
}
