// Job: sends what is due, agreed to by plain questions. For people whose browser refuses our pages because several Google
// accounts are signed in: questions need no page.

import { type Fault, FaultError } from '../../core/fault.js';
import { NO_ADDRESS } from '../../core/left-out.js';
import { ownerName } from '../../core/owner.js';
import { totalsOf } from '../../core/quota.js';
import { EVERYTHING_DUE, extentOf, type SendOrder } from '../../core/send-order.js';
import type { Google } from '../../google/google.js';
import type { Translate } from '../../i18n/catalogue.js';
import { selectedWork } from '../selected-work.js';
import { reminderPlan, type ShownPlan } from './dialog.js';
import { type NotSent, type SendResult, sendReminders } from './send.js';

/** In words and the person's language. */
export type Explain = (fault: Fault) => string;

/** What came of it; undefined when the person said no. Throws what is wrong with a letter text and what `sendReminders` throws. */
export function remindByQuestions(google: Google, t: Translate, explain: Explain): string | undefined {
  google.permissions.ask(['send_mail']);
  const order = askForOrder(google, t);
  const plan = reminderPlan(google, order);
  const [fault] = plan.textFaults;
  if (fault) throw new FaultError(fault);
  if (plan.mails.length === 0) return [nothingToSend(t, plan), ...cautions(t, plan)].join('\n\n');
  if (!google.screen.ask(t('menu.remindByQuestions'), question(t, plan))) return undefined;
  return inWords(t, sendReminders(google, order, plan.confirmed), explain);
}

function askForOrder(google: Google, t: Translate): SendOrder {
  const work = selectedWork(google);
  const only =
    work.length > 0 && google.screen.ask(t('menu.remindByQuestions'), t('remind.onlySelected', extentOf(work)));
  return only ? { ...EVERYTHING_DUE, work } : EVERYTHING_DUE;
}

const nothingToSend = (t: Translate, { leftOut }: ShownPlan): string =>
  leftOut.some(({ reason }) => reason === 'quota')
    ? t('remind.noQuota')
    : t('remind.plan', { mails: 0, recipients: 0, copies: 0, due: 0 });

function question(t: Translate, plan: ShownPlan): string {
  const { mails, quota, recipients } = plan;
  const names = mails.map((mail) => `${ownerName(mail)} (${t('remind.items', { count: mail.codes.length })})`);
  return [
    t('remind.sure', totalsOf(mails)),
    names.join(', '),
    ...cautions(t, plan),
    `${t('remind.quotaAfter', { quota, recipients })} ${t('remind.final')}`,
  ].join('\n\n');
}

/** What the dialog warns of. */
function cautions(t: Translate, { leftOut, unconfirmed, noSigner, logLost, unknown }: ShownPlan): string[] {
  const noAddress = leftOut.filter(({ reason }) => NO_ADDRESS.includes(reason)).length;
  const strangers = leftOut.filter(({ reason }) => reason === 'unknown-agency').map(ownerName);
  const waiting = leftOut.filter(({ reason }) => reason === 'quota').map(ownerName);
  return [
    ...(logLost ? [t('remind.logLost')] : []),
    ...(waiting.length > 0 ? [`${t('remind.reason', { reason: 'quota' })}: ${waiting.join(', ')}`] : []),
    ...(noAddress > 0 ? [t('remind.noAddress', { count: noAddress })] : []),
    ...(strangers.length > 0 ? [t('remind.unknownAgency', { names: strangers })] : []),
    ...(unconfirmed > 0 ? [t('remind.unconfirmed', { count: unconfirmed })] : []),
    ...(noSigner ? [t('remind.noSigner')] : []),
    ...(unknown.length > 0 ? [t('remind.unknown', { count: unknown.length })] : []),
  ];
}

function inWords(t: Translate, result: SendResult, explain: Explain): string {
  const { sent, failed, parked, unknown, next, unrecorded } = result;
  const rest = next?.order.owners?.length ?? 0;
  return [
    t('remind.sent', { sent }),
    ...listed(t('remind.failed', { count: failed.length }), failed),
    ...listed(t('remind.parked', { count: parked.length }), parked),
    ...(unknown > 0 ? [t('remind.unknown', { count: unknown })] : []),
    ...(rest > 0 ? [t('remind.rest', { count: rest })] : []),
    ...(unrecorded ? [t('remind.unrecorded', { reason: explain(unrecorded) })] : []),
  ].join('\n\n');
}

const listed = (heading: string, mails: readonly NotSent[]): string[] =>
  mails.length > 0 ? [[heading, ...mails.map((mail) => `${ownerName(mail)}: ${mail.error}`)].join('\n')] : [];
