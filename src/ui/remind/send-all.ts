// Sends a confirmed plan, slice after slice: the server says what to ask for next, where one execution had not time
// enough for all of it.

import type { SendOrder } from '../../core/send-order.js';
import type { Answer, Server } from '../shared/rpc.js';

type Slice = Answer<'runReminders'>;

export interface Outcome extends Pick<Slice, 'sent' | 'failed' | 'unknown' | 'parked' | 'unrecorded'> {
  /** Slices the server has answered for. */
  readonly answered: number;
  /** What ended it before all of the plan was through. */
  readonly stopped: unknown;
}

const NOTHING: Outcome = {
  sent: 0,
  failed: [],
  unknown: 0,
  parked: [],
  unrecorded: null,
  answered: 0,
  stopped: undefined,
};

/** Never rejects: what has gone out must be told, whatever stopped the rest. */
export async function sendAll(
  send: Server['runReminders'],
  order: SendOrder,
  confirmed: string,
  onProgress: (sent: number) => void,
): Promise<Outcome> {
  let outcome = NOTHING;
  let next: Slice['next'] = { order, confirmed };
  while (next) {
    try {
      const slice: Slice = await send(next.order, next.confirmed);
      outcome = added(outcome, slice);
      next = slice.next;
      onProgress(outcome.sent);
    } catch (stopped) {
      return { ...outcome, stopped };
    }
  }
  return outcome;
}

const added = (before: Outcome, slice: Slice): Outcome => ({
  sent: before.sent + slice.sent,
  failed: [...before.failed, ...slice.failed],
  unknown: before.unknown + slice.unknown,
  parked: [...before.parked, ...slice.parked],
  unrecorded: slice.unrecorded ?? before.unrecorded,
  answered: before.answered + 1,
  stopped: undefined,
});
