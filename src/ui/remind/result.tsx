// What came of it: sent, refused, in doubt, left for the next time – each office with its reason.

import { ownerName } from '../../core/owner.js';
import type { Translate } from '../../i18n/catalogue.js';
import { focusOn, Problem, Result, Waiting } from '../shared/parts.js';
import { closePage } from '../shared/rpc.js';
import type { Outcome } from './send-all.js';

interface Props {
  readonly t: Translate;
  readonly busy: boolean;
  readonly problem: string;
  /** How many were confirmed. */
  readonly mails: number;
  readonly outcome: Outcome;
  readonly onPlan: () => void;
}

export function SendResult({ t, busy, problem, mails, outcome, onPlan }: Props) {
  const { sent, failed, unknown, parked, unrecorded, stopped } = outcome;
  const open = mails - sent - failed.length - unknown - parked.length;
  const allSent = sent === mails;
  return (
    <>
      <div class="scroll">
        {sent > 0 && <Result text={t('remind.sent', { sent })} />}
        {sent > 0 && <p class="soft">{t('remind.bounce')}</p>}
        {unrecorded && <p class="warning">{t('remind.unrecorded', { reason: unrecorded })}</p>}
        {stopped !== undefined && <p class="warning">{t('remind.stopped', { count: open })}</p>}
        <Problem text={problem} />
        {unknown > 0 && <p class="warning">{t('remind.unknown', { count: unknown })}</p>}
        <NotSent heading={t('remind.failed', { count: failed.length })} mails={failed} />
        <NotSent heading={t('remind.parked', { count: parked.length })} mails={parked} />
        <Waiting t={t} busy={busy} />
      </div>
      <footer class="apart">
        <button type="button" class={allSent ? '' : 'primary'} disabled={busy} onClick={onPlan}>
          {t('remind.backToPlan')}
        </button>
        <button type="button" class={allSent ? 'primary' : ''} ref={focusOn} onClick={closePage}>
          {t('common.close')}
        </button>
      </footer>
    </>
  );
}

interface NotSentProps {
  readonly heading: string;
  readonly mails: Outcome['failed'];
}

function NotSent({ heading, mails }: NotSentProps) {
  if (mails.length === 0) return null;
  return (
    <section class="warning">
      {heading}
      <ul>
        {mails.map((mail) => (
          <li key={ownerName(mail)}>
            {ownerName(mail)}: {mail.error}
          </li>
        ))}
      </ul>
    </section>
  );
}
