// How a job runs that changes no rows of the journal's tabs, as colouring or the summary: alone, with its line in the
// History tab, and after whatever an earlier run left behind has been finished.

import type { Google } from '../../google/google.js';
import { finishInterrupted } from './finish-interrupted.js';
import { enter, type JobWords, readHistory } from './history-log.js';

export interface Noted<R> {
  readonly words: JobWords;
  readonly result: R;
}

export const runNoted = <R>(google: Google, work: () => Noted<R>): R =>
  google.exclusively(() => {
    const log = readHistory(google);
    finishInterrupted(google, log);
    const { words, result } = work();
    enter(google, log, words, 'done', []);
    return result;
  });
