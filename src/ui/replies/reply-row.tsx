// One assignment: did it come, in what state, where is it, what is wrong with it.

import type { ReplyStatus } from '../../core/replies.js';
import type { Translate } from '../../i18n/catalogue.js';
import type { Draft } from './drafts.js';

interface Props {
  readonly t: Translate;
  readonly statuses: Readonly<Record<ReplyStatus, string>>;
  readonly name: string;
  readonly title: string;
  readonly role: string;
  /** What the sheet says now. */
  readonly now: ReplyStatus;
  readonly draft: Draft;
  readonly onChange: (part: Partial<Draft>) => void;
}

export function ReplyRow({ t, statuses, name, title, role, now, draft, onChange }: Props) {
  const { ticked, reply, link, note } = draft;
  const amend = reply === 'amend';
  return (
    <li class={ticked ? 'reply ticked' : 'reply'}>
      <label class="check">
        <input
          type="checkbox"
          aria-label={t('replies.tick', { name })}
          checked={ticked}
          onChange={({ currentTarget }) => onChange({ ticked: currentTarget.checked })}
        />
        <span>
          <b>{name}</b> {title} <span class="soft">({role})</span>
          {now !== 'waiting' && <span class="tag">{t('replies.now', { status: statuses[now] })}</span>}
        </span>
      </label>
      <select
        aria-label={t('replies.status', { name })}
        value={reply}
        onChange={({ currentTarget }) => onChange({ reply: currentTarget.value as ReplyStatus })}
      >
        {(Object.entries(statuses) as [ReplyStatus, string][]).map(([status, word]) => (
          <option key={status} value={status}>
            {word}
          </option>
        ))}
      </select>
      <input
        type="text"
        aria-label={t('replies.linkOf', { name })}
        placeholder={t('replies.link')}
        value={link}
        onInput={({ currentTarget }) => onChange({ link: currentTarget.value })}
      />
      <input
        type="text"
        class={amend ? 'amend' : ''}
        aria-label={t(amend ? 'replies.amendOf' : 'replies.noteOf', { name })}
        aria-required={amend}
        placeholder={t(amend ? 'replies.amend' : 'replies.note')}
        value={note}
        onInput={({ currentTarget }) => onChange({ note: currentTarget.value })}
      />
    </li>
  );
}
