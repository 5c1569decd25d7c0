// Who gets no mail today, and why: nobody is left out in silence. Those who wait for the quota stand in the warnings;
// what a person has not chosen needs no list.

import { codeList } from '../../core/code-list.js';
import { type LeftOutReason, UNREACHABLE } from '../../core/left-out.js';
import { ownerKey, ownerName } from '../../core/owner.js';
import { shortDate } from '../../i18n/dates.js';
import { chosenCodes, demand } from './choice.js';
import type { PlanProps } from './plan-step.js';

type Props = Pick<PlanProps, 't' | 'locale' | 'plan' | 'choice' | 'busy' | 'onPlan'>;
type Entry = Props['plan']['leftOut'][number];

/** What can be mended comes first. */
const SHOWN: readonly LeftOutReason[] = [
  ...UNREACHABLE,
  'needs-lead',
  'muted',
  'sending',
  'near-due',
  'no-due',
  'mailed',
];

export function LeftOutList(props: Props) {
  const { t, plan, choice } = props;
  const all = plan.leftOut.map((entry) => ({ ...entry, codes: chosenCodes(choice, entry) }));
  const groups = SHOWN.flatMap((reason) => {
    const entries = all.filter((entry) => entry.reason === reason && entry.codes.length > 0);
    return entries.length > 0 ? [{ reason, entries }] : [];
  });
  if (groups.length === 0) return null;
  return (
    <section class="left-out">
      <h2>{t('remind.leftOut')}</h2>
      {groups.map(({ reason, entries }) => (
        <Group key={reason} {...props} reason={reason} entries={entries} />
      ))}
    </section>
  );
}

interface GroupProps extends Props {
  readonly reason: LeftOutReason;
  readonly entries: readonly Entry[];
}

/** Where all wait with the same items, these are named once. */
function Group({ reason, entries, ...props }: GroupProps) {
  const { t, plan } = props;
  const codes = new Set(entries.map((entry) => codeList(entry.codes)));
  const [shared] = codes.size === 1 ? codes : [];
  return (
    <details open={plan.mails.length === 0}>
      <summary>
        {t('remind.reason', { reason })} ({t('remind.offices', { count: entries.length })}
        {shared && `: ${shared}`})
      </summary>
      <ul>
        {entries.map((entry) => (
          <Line key={ownerKey(entry)} {...props} entry={entry} withCodes={!shared} />
        ))}
      </ul>
    </details>
  );
}

interface LineProps extends Props {
  readonly entry: Entry;
  readonly withCodes: boolean;
}

/** Where nobody knows whether the last mail went out, that is said first, above. */
function Line({ t, locale, plan, choice, busy, onPlan, entry, withCodes }: LineProps) {
  const name = ownerName(entry);
  const doubtful = plan.unknown.some((mail) => ownerKey(mail) === ownerKey(entry));
  const wasMailed = entry.reason === 'mailed' || entry.reason === 'no-due';
  const what = t(wasMailed ? 'remind.sendAgain' : 'remind.sendToday');
  const canGo = !doubtful && (wasMailed || entry.reason === 'near-due');
  return (
    <li>
      <span>
        {name}
        {withCodes && `: ${codeList(entry.codes)}`}
        {entry.until && ` (${t('remind.until', { until: shortDate(entry.until, { locale }) })})`}
      </span>
      {canGo && (
        <button
          type="button"
          class="small"
          aria-label={t('remind.for', { what, name })}
          disabled={busy}
          onClick={() => onPlan(demand(choice, entry, plan.mails), ownerKey(entry))}
        >
          {what}
        </button>
      )}
    </li>
  );
}
