// While mails go out: how far it is, and what closing the page would mean.

import type { Translate } from '../../i18n/catalogue.js';
import { focusOn } from '../shared/parts.js';

interface Props {
  readonly t: Translate;
  readonly mails: number;
  readonly sent: number;
}

/** What Google usually takes for one. */
const SECONDS_A_MAIL = 1.3;

export const Sending = ({ t, mails, sent }: Props) => (
  <div class="scroll">
    <h1 class="headline" tabIndex={-1} ref={focusOn}>
      {t('remind.sending', { mails, minutes: Math.ceil((mails * SECONDS_A_MAIL) / 60) })}
    </h1>
    <progress aria-label={t('remind.title')} max={mails} value={sent > 0 ? sent : undefined} />
    <p role="status">{sent > 0 && t('remind.progress', { sent, mails })}</p>
    <p class="soft">{t('remind.closing')}</p>
  </div>
);
