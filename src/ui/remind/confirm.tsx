// The last question before mails go out, with the server's own numbers. The button that sends stands where none was
// before, and the focus is on the way back: neither a double click nor a key held down confirms.

import { codeList } from '../../core/code-list.js';
import { ownerKey, ownerName } from '../../core/owner.js';
import { totalsOf } from '../../core/quota.js';
import type { SendOrder } from '../../core/send-order.js';
import type { Translate } from '../../i18n/catalogue.js';
import { focusOn } from '../shared/parts.js';
import type { Plan } from './choice.js';

interface Props {
  readonly t: Translate;
  readonly order: SendOrder;
  /** The plan for just that order. */
  readonly exact: Plan;
  /** Mails of the plan that were not ticked. */
  readonly unticked: number;
  readonly onSend: () => void;
  readonly onBack: () => void;
}

export function Confirm({ t, order, exact, unticked, onSend, onBack }: Props) {
  const { mails, quota } = exact;
  const numbers = totalsOf(mails);
  const { length: copied } = mails.filter(({ cc }) => cc.length > 0);
  const { length: repeated } = mails.filter(({ again }) => again);
  const going = new Set(mails.map(ownerKey));
  const gone = (order.owners ?? []).filter((owner) => !going.has(ownerKey(owner))).map(ownerName);
  return (
    <>
      <header>
        <h1 class="headline">{t('remind.sure', numbers)}</h1>
        <p class="final">{t('remind.final')}</p>
        <ul class="facts">
          {repeated > 0 && (
            <li>
              <b>{t('remind.repeats', { count: repeated })}</b>
            </li>
          )}
          {copied > 0 && <li>{t('remind.withCopies', { count: copied })}</li>}
          {unticked > 0 && <li>{t('remind.unticked', { count: unticked })}</li>}
          <li>{t('remind.quotaAfter', { ...numbers, quota })}</li>
        </ul>
        {exact.textFaults.map((fault) => (
          <p key={fault} class="warning">
            {fault}
          </p>
        ))}
        {gone.length > 0 && <p class="warning">{t('remind.gone', { owners: gone })}</p>}
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by keyboard */}
      <section class="scroll boxed" tabIndex={0} aria-label={t('remind.office')}>
        <table>
          <tbody>
            {mails.map((mail) => (
              <tr key={ownerKey(mail)}>
                <td>
                  {ownerName(mail)}
                  <div class="address">
                    {t('remind.to')} {mail.to.join(', ')}
                    {mail.cc.length > 0 && ` ${t('remind.cc')} ${mail.cc.join(', ')}`}
                  </div>
                </td>
                <td>
                  {t('remind.stage', mail)}
                  {mail.again && <span class="tag">{t('remind.again')}</span>}
                  <div class="address">
                    {t('remind.items', { count: mail.codes.length })}: {codeList(mail.codes)}
                  </div>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <footer class="apart">
        <button type="button" class="primary" disabled={exact.textFaults.length > 0} onClick={onSend}>
          {t('remind.confirm', numbers)}
        </button>
        <button type="button" ref={focusOn} onClick={onBack}>
          {t('common.back')}
        </button>
      </footer>
    </>
  );
}
