// The items to choose from: search, filter, tick, look at one in full, confirm a proposed lead.

import { ownerName } from '../../core/owner.js';
import { shortDate } from '../../i18n/dates.js';
import type { BoardItem } from '../shared/board.js';
import { OwnerWords } from '../shared/owner-words.js';
import { server } from '../shared/rpc.js';
import type { Common, Run } from './common.js';
import { ItemDetail } from './item-detail.js';
import { filtered, type ItemFilter, type Show, shows } from './item-filter.js';

interface Props extends Common {
  readonly items: readonly BoardItem[];
  readonly filter: ItemFilter;
  readonly chosen: ReadonlySet<string>;
  readonly busy: boolean;
  readonly run: Run;
  readonly onFilter: (filter: Partial<ItemFilter>) => void;
  readonly onChosen: (chosen: ReadonlySet<string>) => void;
  /** Code of the item shown in full; empty for none. */
  readonly opened: string;
  readonly onOpened: (code: string) => void;
  readonly onUseSelection: () => void;
}

export function ItemList(props: Props) {
  const { t, items, filter, chosen, opened, busy, onChosen, onFilter, onOpened, onUseSelection } = props;
  const shown = filtered(items, filter);
  const shownCodes = new Set(shown.map(({ code }) => code));
  const allChosen = shown.length > 0 && shown.every(({ code }) => chosen.has(code));
  const toggle = (codes: readonly string[], on: boolean) => {
    const next = new Set(chosen);
    for (const code of codes) on ? next.add(code) : next.delete(code);
    onChosen(next);
  };
  return (
    <section class="items" aria-label={t('items.title')}>
      <div class="find">
        <input
          type="search"
          aria-label={t('items.search')}
          placeholder={t('items.searchHint')}
          value={filter.search}
          onInput={({ currentTarget }) => onFilter({ search: currentTarget.value })}
        />
        <label class="show">
          <span>{t('items.show')}</span>
          <select value={filter.show} onChange={({ currentTarget }) => onFilter({ show: currentTarget.value as Show })}>
            {shows.map((show) => (
              <option key={show} value={show}>
                {t(`items.${show}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <button type="button" class="small" disabled={busy} onClick={onUseSelection}>
        {t('items.useSelection')}
      </button>
      {shown.length > 0 && (
        <label class="check all">
          <input
            type="checkbox"
            checked={allChosen}
            onChange={() =>
              toggle(
                shown.map(({ code }) => code),
                !allChosen,
              )
            }
          />
          {t('items.selectShown', { count: shown.length })}
        </label>
      )}
      {shown.length === 0 && <p class="soft">{t(emptyReason(filter))}</p>}
      <ul class="item-list">
        {shown.map((item) => (
          <ItemRow
            key={item.code}
            {...props}
            item={item}
            open={opened === item.code}
            onOpen={() => onOpened(opened === item.code ? '' : item.code)}
            onTick={(on) => toggle([item.code], on)}
          />
        ))}
      </ul>
      <p class="chosen">
        <span role="status">
          {t('items.selected', { count: chosen.size, hidden: [...chosen].filter((code) => !shownCodes.has(code)) })}
        </span>
        {chosen.size > 0 && (
          <button type="button" class="link" onClick={() => onChosen(new Set())}>
            {t('items.clear')}
          </button>
        )}
      </p>
    </section>
  );
}

/** An empty list is good news where the filter looks for what is missing. */
const emptyReason = ({ show, search }: ItemFilter) =>
  search !== '' || show === 'all' ? 'items.none' : show === 'selection' ? 'items.selectionEmpty' : 'items.noneLeft';

interface RowProps extends Props {
  readonly item: BoardItem;
  readonly open: boolean;
  readonly onOpen: () => void;
  readonly onTick: (on: boolean) => void;
}

function ItemRow({ item, open, onOpen, onTick, ...props }: RowProps) {
  const { t, locale, chosen } = props;
  const { code, title, zero, due, overdue } = item;
  return (
    <li>
      <div class="item-head">
        <input
          type="checkbox"
          aria-label={`${code} ${title}`}
          checked={chosen.has(code)}
          onChange={({ currentTarget }) => onTick(currentTarget.checked)}
        />
        <button type="button" class="item-title" aria-expanded={open} onClick={onOpen}>
          <b>{code}</b> {title}
          {zero && <span class="tag zero">0.00</span>}
        </button>
      </div>
      <div class="item-facts">
        <LeadLine {...props} item={item} />
        {due && (
          <span class={overdue ? 'late' : 'soft'}>
            {t('items.due', { due: shortDate(due, { locale }), late: overdue })}
          </span>
        )}
      </div>
      {open && <ItemDetail {...props} item={item} />}
    </li>
  );
}

function LeadLine({ t, words, item, busy, run }: Pick<Props, 't' | 'words' | 'busy' | 'run'> & { item: BoardItem }) {
  const { code, lead, confirmed } = item;
  if (!lead) return <span class="warn">{t('items.noLeadYet')}</span>;
  const name = ownerName(lead);
  const confirm = () =>
    run(async () => {
      const { result: count, undo } = await server.runConfirmLeads([code]);
      return { text: t('items.confirmed', { count }), undo };
    });
  return (
    <span>
      {confirmed ? words.roles.lead : words.roles.proposed}: <OwnerWords owner={lead} />
      {!confirmed && (
        <button
          type="button"
          class="small"
          disabled={busy}
          aria-label={t('items.confirmOf', { code, name })}
          onClick={confirm}
        >
          {t('items.confirm')}
        </button>
      )}
    </span>
  );
}
