// Job: a person says what became of a mail nobody knows about – it was sent, or it is to go again. Only for such mails,
// and only once.

import { blocksOf } from '../../core/blocks.js';
import { FaultError } from '../../core/fault.js';
import type { Google } from '../../google/google.js';
import { historyWords } from '../../i18n/history-words.js';
import { mailLogWords } from '../../i18n/mail-log-words.js';
import { assignments } from '../../tables/assignments.js';
import { mailLog } from '../../tables/mail-log.js';
import { changes } from '../../tables/table.js';
import { runNoted } from '../journal/run-noted.js';
import { readTab } from '../read-tab.js';
import { readMailLog } from '../workbook.js';
import { noteAssignments } from './note-assignments.js';
import { settledMails } from './runs.js';
import { linesOf } from './settle.js';

export type Decision = 'sent' | 'again';

/** Throws `mail-decided` where somebody has decided meanwhile, or the mail is not in doubt. */
export const decideMail = (google: Google, id: string, decision: Decision): void =>
  runNoted(google, () => {
    const log = readMailLog(google);
    const row = log.rows.find((mail) => mail.id === id);
    const state = row && (settledMails(google, log.rows).get(id) ?? row.state);
    if (!row || state !== 'unknown') throw new FaultError({ code: 'mail-decided' });
    const work = readTab(google, assignments);
    google.sheets.write(mailLog.tab, blocksOf(changes(mailLog, log, row.row, outcomeOf(google, decision))));
    noteAssignments(google, work, decision === 'sent' ? linesOf(row) : []);
    return {
      words: { job: historyWords.decideMail, what: historyWords.decided(row.subject, decision) },
      result: undefined,
    };
  });

const outcomeOf = (google: Google, decision: Decision) =>
  decision === 'sent'
    ? ({ state: 'sent', error: mailLogWords.decidedSent(google.user()) } as const)
    : ({ state: 'parked', error: mailLogWords.decidedAgain(google.user()) } as const);
