// The run of twelve mails, disturbed at one service call after the other: each call once with each kind of trouble.

import { sendsWhatIsDue } from './actors.js';
import { AMPLE, type Happening, type Schedule, SERVER_ERROR, TIMED_OUT } from './schedule.js';
import { smallWorkbook } from './workbook.js';

export const SWEEPS = {
  'killed before': { kind: 'kill', when: 'before' },
  'killed after': { kind: 'kill', when: 'after' },
  'met by a server error before': { kind: 'throw', when: 'before', message: SERVER_ERROR },
  'met by a time-out after': { kind: 'throw', when: 'after', message: TIMED_OUT },
  'met by another coordinator’s run inside': { kind: 'run', run: { who: 'second', interventions: [] } },
  'met by the trigger inside': { kind: 'run', run: { who: 'trigger', interventions: [] } },
} as const satisfies Record<string, Happening>;

export type Sweep = keyof typeof SWEEPS;

let calls: number | undefined;

/** Service calls of the run, its plan included. */
export function callsOfARun(): number {
  if (calls !== undefined) return calls;
  const emulator = smallWorkbook(AMPLE);
  sendsWhatIsDue(emulator);
  calls = emulator.meter.read().serviceCalls;
  return calls;
}

export const disturbedAt = (sweep: Sweep, call: number): Schedule => ({
  quota: AMPLE,
  steps: [{ kind: 'run', who: 'coordinator', interventions: [{ call, ...SWEEPS[sweep] }] }],
});

/** The calls of a run, counted from 1. */
export const everyCall = (): number[] => Array.from({ length: callsOfARun() }, (_, index) => index + 1);
