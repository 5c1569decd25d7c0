// Agencies and units to tick, with a search, and ทุกส่วนราชการ as one choice above them.

import { useState } from 'preact/hooks';
import { squeezed } from '../../core/label.js';
import { type Owner, ownerKey, ownerName } from '../../core/owner.js';
import type { Common } from './common.js';

interface Props extends Pick<Common, 't'> {
  /** Everyone who can be chosen. */
  readonly all: readonly Owner[];
  readonly members: number;
  readonly owners: readonly Owner[];
  readonly everyone: boolean;
  readonly onOwners: (owners: readonly Owner[]) => void;
  readonly onEveryone: (everyone: boolean) => void;
}

export function OwnerPicker({ t, all, members, owners, everyone, onOwners, onEveryone }: Props) {
  const [search, setSearch] = useState('');
  const chosen = new Set(owners.map(ownerKey));
  const shown = all.filter(
    (owner) => chosen.has(ownerKey(owner)) || squeezed(ownerName(owner)).includes(squeezed(search)),
  );
  const toggle = (owner: Owner) => {
    const others = owners.filter((other) => ownerKey(other) !== ownerKey(owner));
    onOwners(others.length < owners.length ? others : [...owners, { agency: owner.agency, unit: owner.unit }]);
  };
  return (
    <fieldset>
      <legend>{t('assign.owners')}</legend>
      <label class="check">
        <input type="checkbox" checked={everyone} onChange={() => onEveryone(!everyone)} />
        {t('assign.everyone', { members })}
      </label>
      <input
        type="search"
        aria-label={t('assign.search')}
        placeholder={t('assign.search')}
        value={search}
        onInput={({ currentTarget }) => setSearch(currentTarget.value)}
      />
      <div class="owners">
        {shown.map((owner) => (
          <label class="check" key={ownerKey(owner)}>
            <input type="checkbox" checked={chosen.has(ownerKey(owner))} onChange={() => toggle(owner)} />
            <span>
              {owner.unit && <span class="agency">{owner.agency}</span>}
              {owner.unit || owner.agency}
            </span>
          </label>
        ))}
      </div>
      {owners.length > 0 && <p class="soft">{t('assign.chosen', { names: owners.map(ownerName) })}</p>}
    </fieldset>
  );
}
