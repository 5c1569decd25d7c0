import { describe, expect, test } from 'vitest';
import { EVERYTHING_DUE } from '../../src/core/send-order.js';
import { sendAll } from '../../src/ui/remind/send-all.js';

type Slice = Awaited<ReturnType<Parameters<typeof sendAll>[0]>>;

const NEXT = { order: { ...EVERYTHING_DUE, owners: [{ agency: 'land', unit: '' }] }, confirmed: '1-rest' };
const NOT_SENT = { agency: 'labour', unit: '', error: 'why' };

const slice = (changes: Partial<Slice>): Slice => ({
  ...{
    sent: 0,
    failed: [],
    unknown: 0,
    parked: [],
    next: null,
    halted: false,
    elsewhere: 0,
    deadRuns: 0,
    unrecorded: null,
  },
  ...changes,
});

/** A server that answers one slice after the other; an error stands for a request that failed. */
function answering(...answers: readonly (Slice | Error)[]) {
  const asked: unknown[][] = [];
  const send = async (...request: unknown[]): Promise<Slice> => {
    asked.push(request);
    const answer = answers[asked.length - 1];
    if (!answer || answer instanceof Error) throw answer;
    return answer;
  };
  return { asked, send };
}

const run = (send: Parameters<typeof sendAll>[0], progress: number[] = []) =>
  sendAll(send, EVERYTHING_DUE, '2-all', (sent) => void progress.push(sent));

describe('a confirmed round', () => {
  test('goes on with what the server leaves over, as the server says it, until nothing is left', async () => {
    const { asked, send } = answering(slice({ sent: 180, next: NEXT }), slice({ sent: 20, unrecorded: 'busy' }));
    const progress: number[] = [];
    expect(await run(send, progress)).toMatchObject({ sent: 200, answered: 2, stopped: undefined, unrecorded: 'busy' });
    expect(asked).toEqual([
      [EVERYTHING_DUE, '2-all'],
      [NEXT.order, NEXT.confirmed],
    ]);
    expect(progress).toEqual([180, 200]);
  });

  test('adds up what each part could not send', async () => {
    const part = { failed: [NOT_SENT], unknown: 1, parked: [NOT_SENT] };
    const { send } = answering(slice({ ...part, next: NEXT }), slice(part));
    expect(await run(send)).toMatchObject({ failed: [NOT_SENT, NOT_SENT], unknown: 2, parked: [NOT_SENT, NOT_SENT] });
  });

  test('tells what has gone out already when something stops the rest', async () => {
    const stopped = new Error('offline');
    const { asked, send } = answering(slice({ sent: 180, next: NEXT }), stopped);
    expect(await run(send)).toMatchObject({ sent: 180, answered: 1, stopped });
    expect(asked).toHaveLength(2);
  });
});
