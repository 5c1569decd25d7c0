// English words of the remind dialog and of the automatic reminders.

import type { OpeningStage } from '../../core/stages.js';
import type { Catalogue } from '../catalogue.js';
import { stampText } from '../dates.js';
import type { remindWords as thai } from '../th/remind.js';
import { many } from './many.js';

const OPENINGS: Readonly<Record<OpeningStage, string>> = {
  first: 'First letter',
  lead: 'Now the lead',
  clarify: 'Clarification',
  amend: 'To be amended',
};

const totals = (p: { readonly mails: number; readonly recipients: number; readonly copies: number }): string =>
  `${many(p.mails, 'e-mail')} to ${many(p.recipients, 'recipient')}` +
  (p.copies > 0 ? ` (with ${many(p.copies, 'copy', 'copies')})` : '');

const ran = ({ lastRun }: { readonly lastRun: string | null }): string =>
  lastRun ? `last run ${stampText(lastRun, 'en')}` : 'it has not run yet';

export const remindWords: Pick<Catalogue, keyof typeof thai> = {
  'remind.title': 'Send reminder e-mails',
  'remind.plan': (p) =>
    p.due === 0 ? 'Nothing is due today' : p.mails === 0 ? 'No e-mail is ticked' : `To send: ${totals(p)}`,
  'remind.noQuota': 'Mails are due, but today’s quota is used up',
  'remind.quota': (p) => `${many(p.quota, 'recipient')} left today`,
  'remind.send': (p) => `Send ${many(p.mails, 'e-mail')}…`,
  'remind.useSelection': 'Only the rows selected in the sheet',
  'remind.nothingSelected':
    'The rows selected in the sheet hold no assignments. Close this page, select rows in the tab “รายการ OIT”, “การมอบหมาย” or “หน่วยงาน”, and open it again.',
  'remind.limited': (p) =>
    `Only the rows selected in the sheet: ${many(p.items, 'item')}, ${many(p.owners, 'agency', 'agencies')}`,
  'remind.lift': 'Show everything',

  'remind.noAddress': (p) =>
    `${many(p.count, 'agency', 'agencies')} cannot be mailed: no valid address. Enter it in the tab “หน่วยงาน” first.`,
  'remind.unknownAgency': (p) =>
    `${many(p.names.length, 'name')} not in the tab “หน่วยงาน”, so nothing is sent: ${p.names.join(', ')}. If an agency was renamed, open the panel to rename its assignments.`,
  'remind.logLost':
    'The mail log lacks mails of which the tab “การมอบหมาย” tells. Sent now, agencies would be mailed again. Restore the tab “บันทึกอีเมล” by File › Version history first (or clear the column “แจ้งล่าสุด” to start anew).',
  'remind.unconfirmed': (p) =>
    `${many(p.count, 'item')} without a confirmed lead: everybody is asked for data, nobody to publish.`,
  'remind.noSigner': 'Nobody signs the letters yet. Enter “ผู้ลงนาม ชื่อ” in the tab “ตั้งค่า” before you send.',

  'remind.unknownTitle': (p) => `${many(p.count, 'e-mail')} may or may not have gone out`,
  'remind.unknownHelp':
    'The run stopped while sending it. It is never sent again by itself. Look into the Sent folder of the Gmail account that sent (the column “ผู้ส่ง” of the mail log, menu Settings › Mail log), then say whether it was sent or is to go again.',
  'remind.wasSent': 'It was sent',
  'remind.sendAgain': 'Send again',
  'remind.sureNotSent': 'Have you looked, and it is not in the Sent folder? Then it goes back to what is to be sent.',
  'remind.notSent': 'Yes, it was not sent',
  'remind.for': (p) => `${p.what}: ${p.name}`,

  'remind.tickAll': 'Select all',
  'remind.tick': (p) => `Send to ${p.name}`,
  'remind.office': 'Agency and recipients',
  'remind.what': 'Stage and items',
  'remind.to': 'To',
  'remind.cc': 'Cc',
  'remind.again': 'Once more',
  'remind.early': 'Ahead of its day',
  'remind.notAgain': 'Not once more',
  'remind.notEarly': 'Leave to its day',
  'remind.items': (p) => many(p.count, 'item'),
  'remind.stage': (p) =>
    typeof p.stage !== 'number'
      ? OPENINGS[p.stage]
      : p.stage === 0
        ? 'due-day round'
        : p.stage > 0
          ? `round ${many(p.stage, 'day')} overdue`
          : `round ${many(-p.stage, 'day')} before`,

  'remind.leftOut': 'Not in today’s e-mails, because',
  'remind.offices': (p) => many(p.count, 'agency', 'agencies'),
  'remind.sendToday': 'Send today',
  'remind.until': (p) => `waits until ${p.until}`,
  'remind.reason': (p) =>
    ({
      muted: 'muted',
      'no-address': 'no valid address',
      'too-many': 'more addresses than one e-mail may have',
      unreadable: 'its row in the tab “หน่วยงาน” cannot be read',
      'unknown-agency': 'not in the tab “หน่วยงาน”',
      'needs-lead': 'must be the province’s own data: waits for a lead',
      mailed: 'mailed at this stage already',
      'no-due': 'mailed once; nothing follows without a due date: enter it in the tab “การมอบหมาย”',
      'near-due': `goes together with items due shortly after${p.until ? ` (${p.until})` : ''}`,
      sending: 'a mail is on its way or of unknown outcome',
      'not-chosen': 'not chosen',
      quota: p.until ? `quota used up: goes on ${p.until}` : 'quota used up: send on the next day',
    })[p.reason],

  'remind.preview': 'Preview',
  'remind.view': 'Show',
  'remind.asHtml': 'As it is received',
  'remind.asText': 'Plain text',
  'remind.test': 'Send a test to me',
  'remind.tested': (p) => `A test went to ${p.address}, and to nobody else.`,
  'remind.testSubject': (p) => `[Test] ${p.subject}`,
  'remind.copyLine': 'Copy the text for LINE',
  'remind.lineText': 'Text for LINE',
  'remind.copied': 'Copied. Paste it into the chat.',
  'remind.copyByHand': 'The browser does not allow copying. Press Ctrl+C, or hold the text in the box and choose Copy.',

  'remind.sure': (p) => `Send ${totals(p)}?`,
  'remind.final': 'They cannot be called back.',
  'remind.quotaAfter': (p) => `${many(p.quota, 'recipient')} left today, ${p.quota - p.recipients} after this round`,
  'remind.withCopies': (p) => `${many(p.count, 'e-mail')} with a copy to superiors`,
  'remind.repeats': (p) => `${many(p.count, 'e-mail')} once more`,
  'remind.unticked': (p) => `${many(p.count, 'e-mail')} not ticked, not sent`,
  'remind.gone': (p) => `Data or quota have just changed, so there is no e-mail to ${p.owners.join(', ')}`,
  'remind.allGone': 'Data or quota have just changed: nothing that was ticked is due any more. Please look again.',
  'remind.confirm': (p) => `Yes, send ${many(p.mails, 'e-mail')}`,

  'remind.sending': (p) =>
    `Sending ${many(p.mails, 'e-mail')}, about ${many(p.minutes, 'minute')}. Do not close this page.`,
  'remind.progress': (p) => `${p.sent} of ${many(p.mails, 'e-mail')} sent`,
  'remind.closing':
    'If it is closed, nothing goes out twice; what was not sent is listed when you open this page again.',

  'remind.sent': (p) => `Handed ${many(p.sent, 'e-mail')} to Gmail`,
  'remind.bounce':
    'Where one does not reach its recipient, Gmail writes to your own inbox. All are listed in the menu Settings › Mail log.',
  'remind.stopped': (p) => `Stopped before the end; ${many(p.count, 'e-mail')} to go. Please look at the list.`,
  'remind.failed': (p) => `Google refused ${many(p.count, 'e-mail')}. Mend the reason and send again from the list.`,
  'remind.parked': (p) => `${many(p.count, 'e-mail')} not sent; listed when you open this page again.`,
  'remind.unknown': (p) =>
    `${many(p.count, 'e-mail')} of unknown outcome, never sent again by itself. Check, then say so in the list.`,
  'remind.unrecorded': (p) => `Sent, but not yet recorded; the next run makes up for it: ${p.reason}`,
  'remind.onlySelected': (p) =>
    `Send only for the rows selected in the sheet (${many(p.items, 'item')}, ${many(p.owners, 'agency', 'agencies')})? If not, all that is due today is looked at.`,
  'remind.rest': (p) => `${many(p.count, 'e-mail')} left. Choose this command again to go on.`,
  'remind.backToPlan': 'Back to the list',

  'automatic.title': 'Automatic reminders',
  'automatic.askOn': (p) =>
    `Turn on automatic reminders? What is due is sent every working day between 9 and 10 from the account ${p.user}; the coordinator gets a report.\n\n` +
    (p.due.length === 0
      ? 'Nothing is due now.'
      : `${many(p.due.length, 'e-mail')} due now will go in the first round: ${p.due.slice(0, 5).join(', ')}${p.due.length > 5 ? ' …' : ''}. Tick “งดแจ้งเตือน” first for offices that must not be mailed.`) +
    (p.unreachable.length > 0
      ? `\n\n${many(p.unreachable.length, 'agency', 'agencies')} cannot be mailed: ${p.unreachable.join(', ')}. Mend the tab “หน่วยงาน”.`
      : ''),
  'automatic.askOff': (p) => `On, in your account; ${ran(p)}. Turn it off?`,
  'automatic.askOver': (p) =>
    `On, in the account ${p.owner}; ${ran(p)}. Take over in the account ${p.user}? Mails will come from it.`,
  'automatic.on': (p) => `On. What is due is sent every working day between 9 and 10 from the account ${p.user}.`,
  'automatic.off': 'Off. From now on mails are sent from the menu.',
  'automatic.state': (p) =>
    `Automatic reminders are on in the account ${p.owner}; ${ran(p)}. What you do not send now goes by itself on a working day between 9 and 10, except to muted offices.`,
  'automatic.stale': (p) =>
    `Automatic reminders in the account ${p.owner} have stopped; ${ran(p)}. Take them over in the menu Settings › Automatic reminders.`,
  'automatic.failing': (p) =>
    `The automatic reminders in the account ${p.owner} start but do not get through (${ran(p)}). The e-mail to the coordinator of today says why.`,
  'automatic.isOff': 'Automatic reminders are off. Turn them on in the menu Settings › Automatic reminders.',
};
