// The run of twelve mails, disturbed at one service call after the other: each call once with each kind of trouble.

import { personOf, setsOut, turnsTriggerOn } from './actors.js';
import { AMPLE, type Happening, type Schedule, SERVER_ERROR, TIMED_OUT, type Who } from './schedule.js';
import { smallWorkbook } from './workbook.js';

interface Disturbance {
  readonly who: Who;
  readonly it: Happening;
}

const inside = (who: Who): Happening => ({ kind: 'run', run: { who, interventions: [] } });

export const SWEEPS = {
  'a run killed before': { who: 'coordinator', it: { kind: 'kill', when: 'before' } },
  'a run killed after': { who: 'coordinator', it: { kind: 'kill', when: 'after' } },
  'a run that meets a server error before': {
    who: 'coordinator',
    it: { kind: 'throw', when: 'before', message: SERVER_ERROR },
  },
  'a run that meets a time-out after': { who: 'coordinator', it: { kind: 'throw', when: 'after', message: TIMED_OUT } },
  'a run with another coordinator’s inside': { who: 'coordinator', it: inside('second') },
  'a run with the trigger’s inside': { who: 'coordinator', it: inside('trigger') },
  'a trigger’s run killed after': { who: 'trigger', it: { kind: 'kill', when: 'after' } },
  'a trigger that fires again inside': { who: 'trigger', it: inside('trigger') },
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

export const disturbedAt = (sweep: Sweep, call: number): Schedule => ({
  quota: AMPLE,
  steps: [{ kind: 'run', who: SWEEPS[sweep].who, interventions: [{ call, ...SWEEPS[sweep].it }] }],
});
