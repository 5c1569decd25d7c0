// A schedule: who sends when, and what goes wrong meanwhile. Plain data, drawn from a seed, so that any of them can be
// made again.

import { randomFrom } from '../../emulator/runtime/random.js';
import { CODES, everyOffice } from './province.js';
import { headingsOf, TABS, type Tab } from './workbook.js';

export type Who = 'coordinator' | 'second' | 'trigger';
type When = 'before' | 'after';

/** What people do by hand. `place`: 0 = first row below the heading, just under 1 = last. */
export type Act =
  | { readonly kind: 'sort'; readonly tab: Tab; readonly column: number; readonly ascending: boolean }
  | { readonly kind: 'insert-row'; readonly tab: Tab; readonly place: number }
  | { readonly kind: 'delete-row'; readonly tab: Tab; readonly place: number }
  | { readonly kind: 'add-office'; readonly office: number; readonly place: number }
  | { readonly kind: 'add-assignment'; readonly office: number; readonly code: string; readonly place: number };

export type Happening =
  | { readonly kind: 'kill'; readonly when: When }
  | { readonly kind: 'throw'; readonly when: When; readonly message: string }
  | { readonly kind: 'run'; readonly run: Run }
  | { readonly kind: 'act'; readonly act: Act }
  | { readonly kind: 'slow'; readonly minutes: number };

/** Something that happens at the n-th service call of a run, counted from 1, the plan's calls included. */
export type Intervention = { readonly call: number } & Happening;

export interface Run {
  readonly who: Who;
  readonly interventions: readonly Intervention[];
}

/** Minutes, or nine o'clock of that day. */
export type Wait = number | 'next-day' | 'next-stage';

export type Step =
  | ({ readonly kind: 'run' } & Run)
  | { readonly kind: 'wait'; readonly until: Wait }
  | { readonly kind: 'sort-log'; readonly column: number; readonly ascending: boolean };

export interface Schedule {
  /** Recipients a day, of each sender. */
  readonly quota: number;
  readonly steps: readonly Step[];
}

export const SERVER_ERROR = "We're sorry, a server error occurred. Please wait a bit and try again.";
export const TIMED_OUT = 'Service Spreadsheets timed out while accessing document with id 1torture.';
export const QUOTA_ENDED = 'Service invoked too many times for one day: email.';

export const AMPLE = 1_500;
/** Calls of a run of twelve mails, its plan included; a few more do no harm. */
const CALLS = 72;
/** Google ends a run after six, and ten make it dead; five stop the sending, and the rest is another execution's. */
const SLOWEST_MINUTES = 5;
const HAND_SORTED: readonly Tab[] = [TABS.items, TABS.assignments, TABS.agencies];

type Random = () => number;
const under = (random: Random, limit: number): number => Math.floor(random() * limit);
const oneOf = <T>(random: Random, choices: readonly T[]): T => choices[under(random, choices.length)] as T;

export function drawSchedule(seed: number, index: number): Schedule {
  const random = randomFrom(Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b));
  const runs = oneOf(random, [2, 2, 2, 3, 3, 4, 5, 6]);
  const steps = Array.from({ length: runs }, (_, number): Step[] => [
    ...(number > 0 ? between(random) : []),
    { kind: 'run', ...drawRun(random, drawWho(random)) },
  ]);
  return { quota: oneOf(random, [AMPLE, AMPLE, AMPLE, 20, 12, 5]), steps: steps.flat() };
}

const drawWho = (random: Random): Who => oneOf(random, ['coordinator', 'coordinator', 'second', 'trigger']);

function between(random: Random): Step[] {
  const until = oneOf(random, [3, 3, 11, 11, 60, 'next-day', 'next-stage', 'next-stage'] as const);
  const sorting: Step = {
    kind: 'sort-log',
    column: under(random, headingsOf(TABS.log).length),
    ascending: random() < 0.5,
  };
  return [{ kind: 'wait', until }, ...(random() < 0.25 ? [sorting] : [])];
}

function drawRun(random: Random, who: Who): Run {
  const count = oneOf(random, [0, 1, 1, 1, 2, 2, 3, 4]);
  const interventions = Array.from({ length: count }, () => drawIntervention(random, who));
  const slow = interventions.findIndex(({ kind }) => kind === 'slow');
  return { who, interventions: interventions.filter(({ kind }, index) => kind !== 'slow' || index === slow) };
}

/** Runs in which little is due make fewer calls: half of the draws fall among the first. */
const drawCall = (random: Random): number => 1 + under(random, random() < 0.5 ? CALLS : CALLS / 2);

function drawIntervention(random: Random, who: Who): Intervention {
  const call = drawCall(random);
  const chance = random();
  if (chance < 0.22) return { call, kind: 'run', run: drawRunInside(random, who) };
  if (chance < 0.27) return { call, kind: 'slow', minutes: 1 + under(random, SLOWEST_MINUTES) };
  return drawAccident(random, call);
}

/** A second run by the same person, as of a trigger that fires twice, meets no accidents: the emulator counts calls by person. */
function drawRunInside(random: Random, outer: Who): Run {
  const who = oneOf<Who>(random, ['coordinator', 'second', 'second', 'trigger']);
  const samePerson = (who === 'second') === (outer === 'second');
  const count = samePerson ? 0 : under(random, 2);
  return { who, interventions: Array.from({ length: count }, () => drawAccident(random, drawCall(random))) };
}

function drawAccident(random: Random, call: number): Intervention {
  const when = oneOf<When>(random, ['before', 'after']);
  const chance = random();
  if (chance < 0.35) return { call, kind: 'kill', when };
  if (chance < 0.55) return { call, kind: 'throw', when, message: oneOf(random, [SERVER_ERROR, TIMED_OUT]) };
  // Of the quota Google knows beforehand.
  if (chance < 0.62) return { call, kind: 'throw', when: 'before', message: QUOTA_ENDED };
  return { call, kind: 'act', act: drawAct(random) };
}

function drawAct(random: Random): Act {
  const tab = oneOf(random, HAND_SORTED);
  const place = random();
  const office = under(random, everyOffice.length);
  switch (under(random, 6)) {
    case 0:
      return { kind: 'insert-row', tab, place };
    case 1:
      return { kind: 'delete-row', tab, place };
    case 2:
      return { kind: 'add-office', office, place };
    case 3:
      return { kind: 'add-assignment', office, code: oneOf(random, CODES), place };
    default:
      return { kind: 'sort', tab, column: under(random, headingsOf(tab).length), ascending: random() < 0.5 };
  }
}
