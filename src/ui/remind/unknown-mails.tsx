// Mails nobody knows the outcome of: a person looks into the outbox and says so. Never sent again by themselves.

import { useState } from 'preact/hooks';
import { ownerName } from '../../core/owner.js';
import { stampText } from '../../i18n/dates.js';
import { focusOn } from '../shared/parts.js';
import type { PlanProps } from './plan-step.js';

type Props = Pick<PlanProps, 't' | 'locale' | 'plan' | 'busy' | 'onDecide'>;

export function UnknownMails(props: Props) {
  const { t, plan } = props;
  if (plan.unknown.length === 0) return null;
  return (
    <section class="unknown" aria-label={t('remind.unknownTitle', { count: plan.unknown.length })}>
      <h2>{t('remind.unknownTitle', { count: plan.unknown.length })}</h2>
      <p>{t('remind.unknownHelp')}</p>
      <ul>
        {plan.unknown.map((mail) => (
          <UnknownMail key={mail.id} {...props} mail={mail} />
        ))}
      </ul>
    </section>
  );
}

/** To send once more is not done by one click: the question comes in another place, with the way back first. */
function UnknownMail({ t, locale, busy, onDecide, mail }: Props & { readonly mail: Props['plan']['unknown'][number] }) {
  const [asking, setAsking] = useState(false);
  const name = ownerName(mail);
  const named = (what: string) => t('remind.for', { what, name });
  const [wasSent, sendAgain] = [t('remind.wasSent'), t('remind.sendAgain')];
  return (
    <li>
      <div class="mail">
        {name}
        <div class="address">
          {stampText(mail.at, locale)} {t('remind.to')} {mail.to}
        </div>
        <div class="address">{mail.subject}</div>
      </div>
      {!asking && (
        <div class="choice">
          <button
            type="button"
            class="small"
            aria-label={named(wasSent)}
            disabled={busy}
            onClick={() => onDecide(mail.id, 'sent')}
          >
            {wasSent}
          </button>
          <button
            type="button"
            class="small"
            aria-label={named(sendAgain)}
            disabled={busy}
            onClick={() => setAsking(true)}
          >
            {sendAgain}
          </button>
        </div>
      )}
      {asking && (
        <div class="question">
          <span>{t('remind.sureNotSent')}</span>
          <button type="button" class="small" ref={focusOn} disabled={busy} onClick={() => setAsking(false)}>
            {t('common.cancel')}
          </button>
          <button type="button" class="small" disabled={busy} onClick={() => onDecide(mail.id, 'again')}>
            {t('remind.notSent')}
          </button>
        </div>
      )}
    </li>
  );
}
