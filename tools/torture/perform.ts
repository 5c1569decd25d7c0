// Carries a schedule out in a workbook of its own, lets quiet runs follow in which nothing goes wrong, and gathers what
// the verdict needs.

import type { Emulator } from '../../emulator/contract.js';
import { actsByHand, personOf, sendsWhatIsDue, setsOut, sortsLog, standingBy, turnsTriggerOn } from './actors.js';
import { type Ending, outcomeOf } from './outcome.js';
import { allStageDays, dayOf, everyOffice, type Office, offices } from './province.js';
import type { Happening, Run, Schedule, Step, Wait } from './schedule.js';
import type { Outcome } from './verdict.js';
import { smallWorkbook } from './workbook.js';

const KILLED = 'Exceeded maximum execution time';
/** Google's own errors, and what the add-on refuses; anything else, a TypeError above all, is nobody's intention. */
const EXPECTED = ['Exception', 'Error'];
const MINUTE_MS = 60_000;

/** The workbook under torture and what happened to it. */
interface Scene {
  readonly emulator: Emulator;
  kills: number;
  /** Every office that stood in the directory at any time. */
  readonly directory: Set<Office>;
  /** In words, in order of their ends. */
  readonly seen: string[];
  readonly bugs: string[];
}

export interface Performance {
  readonly outcome: Outcome;
  readonly seen: readonly string[];
}

/** `quietRuns`: how often it is run again afterwards; more than once shows that a finished run sends nothing more. */
export function perform({ quota, steps }: Schedule, quietRuns = 2): Performance {
  const scene: Scene = { emulator: smallWorkbook(quota), kills: 0, directory: new Set(offices), seen: [], bugs: [] };
  if (steps.some((step) => step.kind === 'run' && isFired(step))) turnsTriggerOn(scene.emulator);
  for (const step of steps) carryOut(scene, step);
  const ending = runQuietly(scene, quietRuns);
  const { emulator, kills, directory, seen, bugs } = scene;
  return { outcome: outcomeOf(emulator, { ...ending, kills, bugs, directory: [...directory] }), seen };
}

/** Somewhere in it a trigger fires. */
const isFired = ({ who, interventions }: Run): boolean =>
  who === 'trigger' || interventions.some((it) => it.kind === 'run' && isFired(it.run));

/** All but the first find what that one has left: nothing, unless the quota is spent. */
function runQuietly(scene: Scene, times: number): Pick<Ending, 'refusals' | 'sentAgain' | 'shown' | 'leftBehind'> {
  const { emulator } = scene;
  const quietly = () => attempt(scene, 'quiet run', () => sendsWhatIsDue(emulator));
  untilEvening(emulator);
  const first = quietly();
  const sent = emulator.mails.length;
  const all = [first, ...Array.from({ length: times - 1 }, quietly)];
  return {
    refusals: all.flatMap(({ refusal }) => refusal ?? []),
    sentAgain: emulator.mails.length - sent,
    leftBehind: leftBehindAfter(emulator),
    shown: all.at(-1)?.result ?? { waiting: [], quota: 0 },
  };
}

/** An hour holds several calls of whatever stands by for ten minutes. */
function leftBehindAfter(emulator: Emulator): string[] {
  wait(emulator, 60);
  return standingBy(emulator);
}

function carryOut(scene: Scene, step: Step): void {
  if (step.kind === 'run') run(scene, step);
  else if (step.kind === 'wait') wait(scene.emulator, step.until);
  else sortsLog(scene.emulator, step);
}

function run(scene: Scene, { who, interventions }: Run): void {
  const person = personOf(scene.emulator, who);
  for (const { call, ...happening } of interventions) prepare(scene, person, call, happening);
  attempt(scene, who, () => setsOut(person, who));
  // A run inside one of the same person has no interventions of its own, and must leave the outer one's alone.
  if (interventions.length > 0) person.faults.clear();
}

function prepare(scene: Scene, person: Emulator, call: number, it: Happening): void {
  const { faults } = person;
  if (it.kind === 'kill') faults[it.when === 'before' ? 'killBefore' : 'killAfter'](call);
  else if (it.kind === 'throw') faults[it.when === 'before' ? 'throwBefore' : 'throwAfter'](call, it.message);
  else person.during(call, () => happen(scene, it));
}

function happen(scene: Scene, it: Extract<Happening, { kind: 'run' | 'act' | 'slow' }>): void {
  if (it.kind === 'run') run(scene, it.run);
  else if (it.kind === 'slow') wait(scene.emulator, it.minutes);
  else {
    actsByHand(scene.emulator, it.act);
    const added = it.act.kind === 'add-office' ? everyOffice[it.act.office] : undefined;
    if (added) scene.directory.add(added);
  }
}

interface Attempt<T> {
  readonly result?: T;
  readonly refusal?: string;
}

function attempt<T>(scene: Scene, who: string, act: () => T): Attempt<T> {
  const { emulator, seen } = scene;
  const [at, before] = [emulator.clock.now(), emulator.mails.length];
  const tell = (end: string) =>
    void seen.push(`${at.toISOString()} ${who}: ${emulator.mails.length - before} mails, ${end}`);
  try {
    const result = act();
    tell('ended well');
    return { result };
  } catch (error) {
    const { name, message: refusal } = error as Error;
    if (refusal === KILLED) scene.kills += 1;
    if (!EXPECTED.includes(name) || refusal.startsWith('Not emulated')) scene.bugs.push(`${name}: ${refusal}`);
    tell(refusal);
    return { refusal };
  }
}

function wait({ clock }: Emulator, until: Wait): void {
  const now = clock.now();
  if (typeof until === 'number') clock.advance(new Date(now.getTime() + until * MINUTE_MS).toISOString());
  else clock.advance(`${until === 'next-day' ? nextDay(now) : nextStageDay(now)}T09:00:00+07:00`);
}

/** No schedule sends as late: runs that died are long dead, and no sender's quota of a day begins anew just then. */
const untilEvening = ({ clock }: Emulator): void => clock.advance(`${dayOf(clock.now())}T20:00:00+07:00`);

const nextDay = (now: Date): string => dayOf(new Date(now.getTime() + 24 * 60 * MINUTE_MS));
const nextStageDay = (now: Date): string => allStageDays.find((day) => day > dayOf(now)) ?? nextDay(now);
