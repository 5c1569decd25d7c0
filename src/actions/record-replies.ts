// Job: writes down what offices answered: status, link, note. The weekly work, so it reads one tab and writes one.

import { FaultError } from '../core/fault.js';
import { ownerName } from '../core/owner.js';
import { planReplies, type ReplyOrder } from '../core/replies.js';
import type { Google } from '../google/google.js';
import { historyWords } from '../i18n/history-words.js';
import { assignments } from '../tables/assignments.js';
import { rowChanged } from '../tables/row-changes.js';
import { refuseBadRows } from './assignment-rows.js';
import { type JobDone, type JobPlan, runJob } from './journal/run-job.js';
import { readTab } from './read-tab.js';
import { soundAssignments } from './row-faults.js';

/** All or nothing. Returns how many assignments changed. */
export const recordReplies = (google: Google, orders: readonly ReplyOrder[]): JobDone<number> =>
  runJob(
    google,
    () => soundAssignments(readTab(google, assignments)),
    ({ assignments: read, faults }): JobPlan<number> => {
      refuseBadRows(
        { assignments: read },
        faults,
        orders.map(({ code }) => code),
      );
      const { changes, missing, overtaken, unexplained } = planReplies(read.rows, orders);
      if (missing[0]) throw new FaultError({ code: 'no-assignment', tab: read.name, ...namesOf(missing[0]) });
      if (overtaken[0]) throw new FaultError({ code: 'reply-changed', ...namesOf(overtaken[0]) });
      if (unexplained[0]) throw new FaultError({ code: 'amend-without-note', ...namesOf(unexplained[0]) });
      const rows = changes.flatMap(({ row, order: { reply, link, note } }) =>
        rowChanged('assignments', read, row, {
          reply,
          ...(link !== null && { link }),
          ...(note !== null && { note }),
        }),
      );
      const owners = [...new Set(orders.map(ownerName))];
      const words = { job: historyWords.replies, what: historyWords.recorded(rows.length, owners) };
      return { words, changes: rows, result: rows.length };
    },
  );

const namesOf = (order: ReplyOrder) => ({ item: order.code, owner: ownerName(order) });
