// The tabs to choose from, as boxes: lists first, logs last, as the server orders them.

import type { Translate } from '../../i18n/catalogue.js';
import type { Form } from './make-files.js';

interface Props {
  readonly t: Translate;
  readonly tabs: Form['tabs'];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

export function TabList({ t, tabs, chosen, onChoose }: Props) {
  const tick = (name: string, ticked: boolean) => {
    const next = new Set(chosen);
    if (ticked) next.add(name);
    else next.delete(name);
    onChoose(next);
  };
  const count = tabs.filter(({ name }) => chosen.has(name)).length;
  /** Of logs a meeting wants none, and they print on hundreds of pages: who needs one ticks it. */
  const usual = tabs.filter(({ kind }) => kind !== 'log').map(({ name }) => name);
  const all = usual.every((name) => chosen.has(name));
  return (
    <fieldset>
      <legend>{t('export.tabs')}</legend>
      <ul class="tab-list">
        {tabs.map(({ name, kind }) => (
          <li key={name}>
            <label class="check">
              <input
                type="checkbox"
                checked={chosen.has(name)}
                onChange={({ currentTarget }) => tick(name, currentTarget.checked)}
              />
              <span>
                {name} {kind !== 'table' && <span class="soft">({t(`export.${kind}`)})</span>}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <div class="count">
        <span role="status">{t('export.chosen', { count })}</span>
        <button type="button" class="link" onClick={() => onChoose(new Set(all ? [] : usual))}>
          {all ? t('export.none') : t('export.all')}
        </button>
      </div>
    </fieldset>
  );
}
