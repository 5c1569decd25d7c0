// Agencies and units to tick, with a search, and ทุกส่วนราชการ as one choice above them.

import { useState } from 'preact/hooks';
import { type Owner, ownerKey, ownerName } from '../../core/owner.js';
import type { Translate } from '../../i18n/catalogue.js';
import type { Answer } from '../shared/rpc.js';

interface Props {
  readonly t: Translate;
  readonly form: Answer<'getAssignForm'>;
  readonly owners: readonly Owner[];
  readonly everyone: boolean;
  readonly onOwners: (owners: readonly Owner[]) => void;
  readonly onEveryone: (everyone: boolean) => void;
}

export function OwnerPicker({ t, form, owners, everyone, onOwners, onEveryone }: Props) {
  const [search, setSearch] = useState('');
  const chosen = new Set(owners.map(ownerKey));
  const shown = form.owners.filter((owner) => chosen.has(ownerKey(owner)) || ownerName(owner).includes(search.trim()));
  const toggle = (owner: Owner) => {
    const others = owners.filter((other) => ownerKey(other) !== ownerKey(owner));
    onOwners(others.length < owners.length ? others : [...owners, owner]);
  };
  return (
    <fieldset>
      <legend>{t('assign.owners')}</legend>
      <label class="owner">
        <input type="checkbox" checked={everyone} onChange={() => onEveryone(!everyone)} />
        {t('assign.everyone', { members: form.members })}
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
          <label class="owner" key={ownerKey(owner)}>
            <input type="checkbox" checked={chosen.has(ownerKey(owner))} onChange={() => toggle(owner)} />
            <span>
              {owner.unit && <span class="agency">{owner.agency}</span>}
              {owner.unit || owner.agency}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
