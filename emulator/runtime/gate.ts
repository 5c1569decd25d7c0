// The one way from a script to Google: alive? allowed? broken on purpose? then the effect, then the bill. The order of
// the steps is the emulator's promise about faults and kills; nothing else may run an effect.

import type { Execution } from './execution';
import { ScriptError } from './script-error';
import type { Cost, MemberKind } from './service-class';

export interface GateCall {
  /** "Range.getValues" – its name in the meter. */
  readonly label: string;
  readonly kind: MemberKind;
  readonly cost: Cost | undefined;
  readonly cells: (() => number) | undefined;
  readonly scopes: readonly string[];
  readonly allowedWhenLimited: boolean;
}

export function passGate(execution: Execution, call: GateCall, effect: () => unknown): unknown {
  execution.assertAlive();
  execution.assertAllowed(call);
  if (call.kind === 'local') {
    execution.bill(call, 0);
    return effect();
  }
  const plan = execution.session.interventions.next();
  if (plan?.before === 'kill') execution.kill();
  if (plan?.before) throw new ScriptError(plan.before.message);
  plan?.during.forEach((action) => {
    execution.interrupt(action);
  });
  execution.assertAlive();
  if (call.kind === 'read') execution.commit('barrier');
  const cells = call.cells?.() ?? 0;
  if (call.kind === 'write') execution.willWrite(call, cells);
  const result = effect();
  execution.bill(call, cells);
  if (plan?.after === 'kill') execution.kill();
  if (plan?.after) throw new ScriptError(plan.after.message);
  return result;
}
