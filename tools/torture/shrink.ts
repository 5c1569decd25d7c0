// Makes a schedule that fails as short as it gets while it still fails: steps and interventions are left out one by one.

import { perform } from './perform.js';
import { AMPLE, type Intervention, type Run, type Schedule, type Step } from './schedule.js';
import { verdict } from './verdict.js';

export const complaintsOf = (schedule: Schedule, quietRuns?: number): string[] =>
  verdict(perform(schedule, quietRuns).outcome);

export function shrunk(schedule: Schedule): Schedule {
  const shorter = shorterOnes(schedule).find((candidate) => complaintsOf(candidate).length > 0);
  return shorter ? shrunk(shorter) : schedule;
}

/** Each with one thing less; the greatest savings first. */
const shorterOnes = ({ quota, steps }: Schedule): Schedule[] => [
  ...without(steps).map((fewer) => ({ quota, steps: fewer })),
  ...steps.flatMap((step, at) => calmerSteps(step).map((calmer) => ({ quota, steps: steps.with(at, calmer) }))),
  ...(quota === AMPLE ? [] : [{ quota: AMPLE, steps }]),
];

const without = <T>(list: readonly T[]): T[][] => list.map((_, at) => list.toSpliced(at, 1));

const calmerSteps = (step: Step): Step[] =>
  step.kind === 'run' ? calmerRuns(step).map((run) => ({ kind: 'run', ...run })) : [];

const calmerRuns = ({ who, interventions }: Run): Run[] => [
  ...without(interventions).map((fewer) => ({ who, interventions: fewer })),
  ...interventions.flatMap((it, at) =>
    calmer(it).map((less) => ({ who, interventions: interventions.with(at, less) })),
  ),
];

const calmer = (it: Intervention): Intervention[] =>
  it.kind === 'run' ? calmerRuns(it.run).map((run) => ({ ...it, run })) : [];
