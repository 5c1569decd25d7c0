// One item in full, because the grid shows two lines of it: components, comments, owners, evidence.

import { ownerKey } from '../../core/owner.js';
import { shortDate } from '../../i18n/dates.js';
import { type BoardItem, isOutstanding } from '../shared/board.js';
import { OwnerWords } from '../shared/owner-words.js';
import type { Common } from './common.js';

export function ItemDetail({ t, locale, words, item }: Common & { readonly item: BoardItem }) {
  const came = item.assignments.filter((it) => !isOutstanding(it) || it.reply === 'received').length;
  return (
    <div class="detail">
      {item.provinceData && <p class="tag-line">{t('detail.provinceData')}</p>}
      <h4>{t('detail.components')}</h4>
      {item.leadIn && <p>{item.leadIn}</p>}
      <ul>
        {item.components.map((component) => (
          <li key={component}>{component}</li>
        ))}
      </ul>
      <h4>{t('detail.previousComment')}</h4>
      <p>{item.previousComment || t('detail.noComment')}</p>
      {item.comment && <h4>{t('detail.comment')}</h4>}
      {item.comment && <p>{item.comment}</p>}
      <h4>{t('detail.owners', { received: came, count: item.assignments.length })}</h4>
      {item.assignments.length === 0 && <p>{t('detail.nobody')}</p>}
      <ul class="owners-of">
        {item.assignments.map((it) => (
          <li key={ownerKey(it)}>
            <OwnerWords owner={it} /> <span class="soft">({words.roles[it.role]})</span>
            <span class="soft line">
              {[words.replies[it.reply], it.due && shortDate(it.due, { locale }), it.link, it.note]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      <h4>{t('detail.evidence')}</h4>
      <p>{words.publication[item.publication]}</p>
      <Evidence t={t} item={item} />
      {item.clarification && <h4>{t('detail.clarification')}</h4>}
      {item.clarification && <p>{item.clarification}</p>}
      <h4>{t('detail.section')}</h4>
      <p>{[item.section, item.subIndicator].filter(Boolean).join(' · ')}</p>
      {item.responsible && <h4>{t('detail.responsible')}</h4>}
      {item.responsible && <p>{item.responsible}</p>}
      {item.note && <h4>{t('detail.note')}</h4>}
      {item.note && <p>{item.note}</p>}
    </div>
  );
}

/** Only web addresses open; anything else is shown as it was typed. */
const Evidence = ({ t, item }: Pick<Common, 't'> & { readonly item: BoardItem }) => (
  <p>
    {/^https:\/\//i.test(item.url) ? (
      <a href={item.url} target="_blank" rel="noreferrer">
        {item.url}
      </a>
    ) : (
      item.url || t('detail.noEvidence')
    )}
    {item.explanation && <span class="line">{item.explanation}</span>}
  </p>
);
