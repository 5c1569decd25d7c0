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
};

const ran = ({ lastRun }: { readonly lastRun: string | null }): string =>
  lastRun ? `last run ${stampText(lastRun, 'en')}` : 'it has not run yet';

export const remindWords: Pick<Catalogue, keyof typeof thai> = {
  'remind.title': 'Send reminder e-mails',
  'remind.plan': (p) =>
    p.mails === 0 ? 'Nothing is due today' : `${many(p.mails, 'e-mail')} to ${many(p.recipients, 'recipient')}`,
  'remind.quota': (p) => `${many(p.quota, 'recipient')} left today`,
  'remind.send': (p) => `Send ${many(p.mails, 'e-mail')}`,
  'remind.sure': (p) =>
    `Send ${many(p.mails, 'e-mail')} to ${many(p.recipients, 'recipient')}? They cannot be called back.`,
  'remind.testSubject': (p) => `[Test] ${p.subject}`,
  'remind.preview': 'Preview',
  'remind.to': 'To',
  'remind.items': (p) => many(p.count, 'item'),
  'remind.leftOut': 'Not sent',
  'remind.noAddress': (p) =>
    `${many(p.count, 'agency', 'agencies')} cannot be mailed: no valid address. Enter it in the tab “หน่วยงาน” first.`,
  'remind.unconfirmed': (p) =>
    `${many(p.count, 'item')} without a confirmed lead: everybody is asked for data, nobody to publish.`,
  'remind.unrecorded': (p) => `Sent, but not yet recorded; the next run makes up for it: ${p.reason}`,
  'remind.sent': (p) =>
    `Handed ${many(p.sent, 'e-mail')} to Gmail` +
    (p.failed > 0 ? `, ${p.failed} failed` : '') +
    (p.unknown > 0 ? `, ${p.unknown} of unknown outcome (see the tab “บันทึกอีเมล”)` : ''),
  'remind.stage': (p) =>
    typeof p.stage !== 'number'
      ? OPENINGS[p.stage]
      : p.stage > 0
        ? `${p.stage} days overdue`
        : `${-p.stage} days before`,
  'remind.reason': (p) =>
    ({
      muted: 'muted',
      'no-address': 'no valid address',
      'unknown-agency': 'not in the tab “หน่วยงาน”',
      'needs-lead': 'must be the province’s own data: waits for a lead',
      mailed: 'mailed at this stage already',
      'near-due': `goes together with items due shortly after${p.until ? ` (${p.until})` : ''}`,
      'not-chosen': 'not chosen',
      quota: p.until ? `quota used up: goes on ${p.until}` : 'quota used up: send on the next day',
    })[p.reason],
  'automatic.title': 'Automatic reminders',
  'automatic.askOn': (p) =>
    `Turn on automatic reminders? What is due is sent every working day between 9 and 10 from the account ${p.user}; the coordinator gets a report.`,
  'automatic.askOff': (p) => `On, in your account; ${ran(p)}. Turn it off?`,
  'automatic.askOver': (p) =>
    `On, in the account ${p.owner}; ${ran(p)}. Take over in the account ${p.user}? Mails will come from it.`,
  'automatic.on': (p) => `On. What is due is sent every working day between 9 and 10 from the account ${p.user}.`,
  'automatic.off': 'Off. From now on mails are sent from the menu.',
  'automatic.state': (p) => `Automatic reminders are on in the account ${p.owner}; ${ran(p)}.`,
  'automatic.stale': (p) =>
    `Automatic reminders in the account ${p.owner} have stopped; ${ran(p)}. Take them over in the menu Settings › Automatic reminders.`,
  'automatic.isOff': 'Automatic reminders are off. Turn them on in the menu Settings › Automatic reminders.',
};
