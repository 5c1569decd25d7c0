// Who gets no mail today, and why: nobody is left out in silence.

import type { Locale } from '../../core/grid.js';
import { ownerName } from '../../core/owner.js';
import type { Translate } from '../../i18n/catalogue.js';
import { shortDate } from '../../i18n/dates.js';
import type { Answer } from '../shared/rpc.js';

interface Props {
  readonly t: Translate;
  readonly locale: Locale;
  readonly leftOut: Answer<'getReminderPlan'>['leftOut'];
}

export function LeftOutList({ t, locale, leftOut }: Props) {
  if (leftOut.length === 0) return null;
  return (
    <details class="left-out">
      <summary>
        {t('remind.leftOut')} ({leftOut.length})
      </summary>
      <ul>
        {leftOut.map((entry) => (
          <li key={`${ownerName(entry)}|${entry.reason}`}>
            {ownerName(entry)} – {t('remind.reason', reasonOf(entry, locale))}: {entry.codes.join(' ')}
          </li>
        ))}
      </ul>
    </details>
  );
}

const reasonOf = ({ reason, until }: Props['leftOut'][number], locale: Locale) => ({
  reason,
  ...(until && { until: shortDate(until, { locale }) }),
});
