// The run of twelve mails, disturbed at one service call after the other: each call once with each kind of trouble.

import { personOf, setsOut, turnsTriggerOn } from './actors.js';
import { AMPLE, type Happening, type Schedule, SERVER_ERROR, type Step, TIMED_OUT, type Who } from './schedule.js';
import { smallWorkbook } from './workbook.js';

/** A call at which some mails are out and others are not. */
const AMID_THE_MAILS = 35;

interface Disturbance {
  /** What went before. */
  readonly before?: readonly Step[];
  readonly who: Who;
  /** All at the same call, or so many calls later. */
  readonly happenings: readonly (Happening & { readonly later?: number })[];
}

const disturbed = (who: Who, ...happenings: Disturbance['happenings']): Disturbance => ({ who, happenings });
const inside = (who: Who): Happening => ({ kind: 'run', run: { who, interventions: [] } });
const killed = (when: 'before' | 'after'): Happening => ({ kind: 'kill', when });
const serverError: Happening = { kind: 'throw', when: 'before', message: SERVER_ERROR };

/** A run died while its mails went out, and more are due: the next one writes down both what became of those and its own. */
const afterADeadOne = (disturbance: Disturbance): Disturbance => ({
  ...disturbance,
  before: [
    { kind: 'run', who: 'coordinator', interventions: [{ call: AMID_THE_MAILS, ...killed('after') }] },
    { kind: 'wait', until: 'next-stage' },
  ],
});

export const SWEEPS = {
  'a run killed before': disturbed('coordinator', killed('before')),
  'a run killed after': disturbed('coordinator', killed('after')),
  'a run that meets a server error before': disturbed('coordinator', serverError),
  'a run that meets a time-out after': disturbed('coordinator', { kind: 'throw', when: 'after', message: TIMED_OUT }),
  // What became of the one mail must outlive the run that dies at the next one.
  'a run that meets a server error, and is killed two calls after': disturbed('coordinator', serverError, {
    ...killed('after'),
    later: 2,
  }),
  'a run with another coordinator’s inside': disturbed('coordinator', inside('second')),
  'a run with the trigger’s inside': disturbed('coordinator', inside('trigger')),
  // Slow, but alive: the other one must not take it for dead.
  'a run that takes four minutes, with another coordinator’s inside,': disturbed(
    'coordinator',
    { kind: 'slow', minutes: 4 },
    inside('second'),
  ),
  'a run after a dead one, killed after': afterADeadOne(disturbed('coordinator', killed('after'))),
  'a run after a dead one, that meets a server error before': afterADeadOne(disturbed('coordinator', serverError)),
  'a trigger’s run killed after': disturbed('trigger', killed('after')),
  'a trigger that fires again inside': disturbed('trigger', inside('trigger')),
} as const satisfies Record<string, Disturbance>;

export type Sweep = keyof typeof SWEEPS;

const calls = new Map<Who, number>();

/** Service calls of the undisturbed run, its plan included. */
function callsOf(who: Who): number {
  const known = calls.get(who);
  if (known !== undefined) return known;
  const emulator = smallWorkbook(AMPLE);
  if (who === 'trigger') turnsTriggerOn(emulator);
  const person = personOf(emulator, who);
  person.meter.reset();
  setsOut(person, who);
  const { serviceCalls } = person.meter.read();
  calls.set(who, serviceCalls);
  return serviceCalls;
}

/** The calls of the run that is disturbed, counted from 1. */
export const callsIn = (sweep: Sweep): number[] =>
  Array.from({ length: callsOf(SWEEPS[sweep].who) }, (_, index) => index + 1);

export function disturbedAt(sweep: Sweep, call: number): Schedule {
  const { before = [], who, happenings }: Disturbance = SWEEPS[sweep];
  const interventions = happenings.map(({ later = 0, ...it }) => ({ call: call + later, ...it }));
  return { quota: AMPLE, steps: [...before, { kind: 'run', who, interventions }] };
}
