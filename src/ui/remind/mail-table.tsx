// The mails of the plan, most urgent first, each with its tick. Nobody ticks while the plan or the question is under way.

import { codeList } from '../../core/code-list.js';
import { ownerKey, ownerName } from '../../core/owner.js';
import { OwnerWords } from '../shared/owner-words.js';
import { focusOn } from '../shared/parts.js';
import { demanded, type Mail, takeBack, tick, ticked } from './choice.js';
import type { PlanProps } from './plan-step.js';

type Props = Pick<PlanProps, 't' | 'plan' | 'choice' | 'busy' | 'landing' | 'onTick' | 'onPlan' | 'onPreview'>;

export function MailTable(props: Props) {
  const { t, plan, choice, busy, onTick } = props;
  const { length: going } = ticked(choice, plan.mails);
  if (plan.mails.length === 0) return null;
  const all = going === plan.mails.length;
  return (
    <table class="mails">
      <thead>
        <tr>
          <th scope="col">
            <input
              type="checkbox"
              aria-label={t('remind.tickAll')}
              checked={all}
              disabled={busy}
              indeterminate={going > 0 && !all}
              onChange={() => onTick(tick(choice, plan.mails, !all))}
            />
          </th>
          <th scope="col">{t('remind.office')}</th>
          <th scope="col">{t('remind.what')}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {plan.mails.map((mail) => (
          <MailRow key={ownerKey(mail)} {...props} mail={mail} on={!choice.unticked.has(ownerKey(mail))} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps extends Props {
  readonly mail: Mail;
  readonly on: boolean;
}

function MailRow({ t, choice, busy, landing, onTick, onPlan, onPreview, mail, on }: RowProps) {
  const id = `tick ${ownerKey(mail)}`;
  const asked = demanded(choice, mail);
  return (
    <tr class={on ? '' : 'off'}>
      <td>
        <input
          id={id}
          type="checkbox"
          aria-label={t('remind.tick', { name: ownerName(mail) })}
          checked={on}
          disabled={busy}
          onChange={() => onTick(tick(choice, [mail], !on))}
        />
      </td>
      <td>
        <label for={id}>
          <OwnerWords owner={mail} />
        </label>
        <div class="address">
          {t('remind.to')} {mail.to.join(', ')}
        </div>
        {mail.cc.length > 0 && (
          <div class="address">
            {t('remind.cc')} {mail.cc.join(', ')}
          </div>
        )}
      </td>
      <td>
        {t('remind.stage', mail)}
        {mail.again && <span class="tag">{t('remind.again')}</span>}
        {asked && !mail.again && <span class="tag">{t('remind.early')}</span>}
        <div class="address">
          {t('remind.items', { count: mail.codes.length })}: {codeList(mail.codes)}
        </div>
        {asked && (
          <button type="button" class="link" disabled={busy} onClick={() => onPlan(takeBack(choice, mail))}>
            {t(mail.again ? 'remind.notAgain' : 'remind.notEarly')}
          </button>
        )}
      </td>
      <td>
        <button
          ref={landing === ownerKey(mail) ? focusOn : null}
          type="button"
          class="small"
          onClick={() => onPreview(mail)}
        >
          {t('remind.preview')}
        </button>
      </td>
    </tr>
  );
}
