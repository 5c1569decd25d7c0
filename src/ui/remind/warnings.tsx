// What a coordinator should know before sending: how the automatic reminders stand, and what is still amiss.

import { NO_ADDRESS } from '../../core/left-out.js';
import { ownerName } from '../../core/owner.js';
import { shortDate } from '../../i18n/dates.js';
import type { PlanProps } from './plan-step.js';

export function Warnings({ t, locale, plan }: Pick<PlanProps, 't' | 'locale' | 'plan'>) {
  const { automatic, unconfirmed, noSigner, logLost, leftOut, textFaults } = plan;
  const { length: noAddress } = leftOut.filter(({ reason }) => NO_ADDRESS.includes(reason));
  const strangers = leftOut.filter(({ reason }) => reason === 'unknown-agency').map(ownerName);
  const waiting = leftOut.filter(({ reason }) => reason === 'quota');
  const until = waiting[0]?.until;
  return (
    <>
      {logLost && <p class="warning">{t('remind.logLost')}</p>}
      {textFaults.map((fault) => (
        <p key={fault} class="warning">
          {fault}
        </p>
      ))}
      {!automatic && <p class="soft">{t('automatic.isOff')}</p>}
      {automatic && !automatic.stale && <p class="soft">{t('automatic.state', automatic)}</p>}
      {automatic?.stale && (
        <p class="warning">{t(automatic.failing ? 'automatic.failing' : 'automatic.stale', automatic)}</p>
      )}
      {waiting.length > 0 && (
        <details class="warning" open>
          <summary>
            {t('remind.reason', { reason: 'quota', ...(until && { until: shortDate(until, { locale }) }) })} (
            {t('remind.offices', { count: waiting.length })})
          </summary>
          {waiting.map(ownerName).join(', ')}
        </details>
      )}
      {noSigner && <p class="warning">{t('remind.noSigner')}</p>}
      {noAddress > 0 && <p class="warning">{t('remind.noAddress', { count: noAddress })}</p>}
      {strangers.length > 0 && <p class="warning">{t('remind.unknownAgency', { names: strangers })}</p>}
      {unconfirmed > 0 && <p class="warning">{t('remind.unconfirmed', { count: unconfirmed })}</p>}
    </>
  );
}
