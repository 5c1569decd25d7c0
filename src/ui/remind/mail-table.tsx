// The mails of the plan, most urgent first.

import { ownerName } from '../../core/owner.js';
import type { Translate } from '../../i18n/catalogue.js';
import { focusOn } from '../shared/parts.js';
import type { Answer } from '../shared/rpc.js';

interface Props {
  readonly t: Translate;
  readonly mails: Answer<'getReminderPlan'>['mails'];
  readonly busy: boolean;
  /** The one looked at last: coming back, a person is where they were. */
  readonly opened: number | undefined;
  readonly onPreview: (index: number) => void;
}

export function MailTable({ t, mails, busy, opened, onPreview }: Props) {
  if (mails.length === 0) return null;
  return (
    <div class="mails">
      <table>
        <tbody>
          {mails.map((mail, index) => (
            <tr key={ownerName(mail)}>
              <td>
                {ownerName(mail)}
                <div class="address">
                  {t('remind.to')} {[...mail.to, ...mail.cc].join(', ')}
                </div>
              </td>
              <td>
                {t('remind.stage', mail)}
                <div class="address">
                  {t('remind.items', { count: mail.codes.length })}: {mail.codes.join(' ')}
                </div>
              </td>
              <td>
                <button
                  ref={index === opened ? focusOn : null}
                  type="button"
                  disabled={busy}
                  onClick={() => onPreview(index)}
                >
                  {t('remind.preview')}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
