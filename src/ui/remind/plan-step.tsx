// The first screen: the plan in numbers, what to know before sending, mails to tick, and who gets none.

import type { Locale } from '../../core/grid.js';
import type { Owner } from '../../core/owner.js';
import { totalsOf } from '../../core/quota.js';
import { extentOf } from '../../core/send-order.js';
import type { Translate } from '../../i18n/catalogue.js';
import { focusOn, Problem, Skipped, Waiting } from '../shared/parts.js';
import { closePage } from '../shared/rpc.js';
import { type Choice, type Plan, ticked } from './choice.js';
import { LeftOutList } from './left-out-list.js';
import { MailTable } from './mail-table.js';
import { UnknownMails } from './unknown-mails.js';
import { Warnings } from './warnings.js';

export interface PlanProps {
  readonly t: Translate;
  readonly locale: Locale;
  readonly plan: Plan;
  readonly choice: Choice;
  readonly busy: boolean;
  readonly problem: string;
  /** What has the focus when the plan is shown again: a mail's owner, or "send". */
  readonly landing: string;
  readonly onTick: (choice: Choice) => void;
  /** The plan is asked for anew. */
  readonly onPlan: (choice: Choice, landing?: string) => void;
  readonly onPreview: (owner: Owner) => void;
  readonly onLimit: () => void;
  readonly onDecide: (id: string, decision: 'sent' | 'again') => void;
  readonly onAsk: () => void;
}

export function PlanStep(props: PlanProps) {
  const { t, plan, choice, busy, problem, landing, onPlan, onLimit, onAsk } = props;
  const numbers = totalsOf(ticked(choice, plan.mails));
  const waiting = plan.leftOut.some(({ reason }) => reason === 'quota');
  return (
    <>
      <header class="top">
        <h1 class="headline" tabIndex={-1}>
          <span role="status">
            {plan.mails.length === 0 && waiting
              ? t('remind.noQuota')
              : t('remind.plan', { ...numbers, due: plan.mails.length })}
          </span>
        </h1>
        <span class="soft">{t('remind.quota', plan)}</span>
      </header>
      {choice.work && (
        <p class="limited">
          {t('remind.limited', extentOf(choice.work))}
          <button type="button" class="link" disabled={busy} onClick={() => onPlan({ ...choice, work: null })}>
            {t('remind.lift')}
          </button>
        </p>
      )}
      <div class="scroll">
        <UnknownMails {...props} />
        <Warnings {...props} />
        <Skipped t={t} faults={plan.faults} />
        <MailTable {...props} />
        <LeftOutList {...props} />
      </div>
      <footer>
        <div class="outcome">
          <Waiting t={t} busy={busy} />
          <Problem text={problem} />
        </div>
        <button type="button" class="selection" disabled={busy} onClick={onLimit}>
          {t('remind.useSelection')}
        </button>
        <button type="button" disabled={busy} onClick={closePage}>
          {t('common.close')}
        </button>
        {plan.mails.length > 0 && (
          <button
            ref={landing === 'send' ? focusOn : null}
            type="button"
            class="primary"
            disabled={busy || numbers.mails === 0}
            onClick={onAsk}
          >
            {t('remind.send', numbers)}
          </button>
        )}
      </footer>
    </>
  );
}
