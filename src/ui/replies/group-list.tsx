// The left side: agencies, or items, with how much is outstanding; one is chosen.

import { useState } from 'preact/hooks';
import { squeezed } from '../../core/label.js';
import type { Translate } from '../../i18n/catalogue.js';
import { type BoardAssignment, isOutstanding } from '../shared/board.js';

/** What one agency owes, or what one item waits for. */
export interface Group {
  readonly key: string;
  /** A line above the name, for a unit's agency. */
  readonly above: string;
  readonly name: string;
  readonly assignments: readonly BoardAssignment[];
}

interface Props {
  readonly t: Translate;
  readonly groups: readonly Group[];
  readonly label: string;
  readonly chosen: string;
  readonly onChoose: (key: string) => void;
}

export function GroupList({ t, groups, label, chosen, onChoose }: Props) {
  const [search, setSearch] = useState('');
  const shown = groups.filter(({ above, name }) => squeezed(`${above} ${name}`).includes(squeezed(search)));
  return (
    <div class="groups">
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        value={search}
        onInput={({ currentTarget }) => setSearch(currentTarget.value)}
      />
      <ul>
        {shown.map((group) => (
          <li key={group.key}>
            <button type="button" aria-pressed={group.key === chosen} onClick={() => onChoose(group.key)}>
              <span>
                {group.above && <span class="agency">{group.above}</span>}
                {group.name}
              </span>
              <Outstanding t={t} assignments={group.assignments} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What was sent and waits for a look is not what the office still owes. */
function Outstanding({ t, assignments }: Pick<Props, 't'> & { readonly assignments: readonly BoardAssignment[] }) {
  const open = assignments.filter(isOutstanding);
  const toCheck = open.filter(({ reply }) => reply === 'received').length;
  const owed = open.length - toCheck;
  return (
    <span class={owed > 0 ? 'count' : 'count soft'}>
      {open.length === 0 && t('replies.allIn')}
      {owed > 0 && t('replies.outstanding', { count: owed })}
      {toCheck > 0 && <span class="agency">{t('replies.toCheck', { count: toCheck })}</span>}
    </span>
  );
}
