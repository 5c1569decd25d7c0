// The add-on's menu, derived from the registry: captions, order, groups and submenu stand there and nowhere else.

import type { MenuEntry } from '../google/screen.js';
import type { Translate } from '../i18n/catalogue.js';
import type { Entry, MenuItem } from './kinds.js';

type Registry = Readonly<Record<string, Entry>>;
type Named = MenuItem & { readonly entry: string };

/** A workbook not yet set up offers set-up and nothing else. */
export function menuEntries(registry: Registry, t: Translate, setUp: boolean): MenuEntry[] {
  const items = Object.entries(registry).flatMap(([entry, it]): Named[] =>
    it.kind === 'menu' ? [{ ...it, entry }] : [],
  );
  const part = (name: MenuItem['place']['part']) =>
    grouped(
      items.filter(({ place }) => place.part === name),
      t,
    );
  if (!setUp) return part('start');
  return [...part('jobs'), 'separator', { label: t('menu.settings'), entries: part('settings') }];
}

function grouped(items: readonly Named[], t: Translate): MenuEntry[] {
  return items.flatMap(({ label, entry, place }, index): MenuEntry[] => {
    const previous = items[index - 1];
    const line = previous && previous.place.group !== place.group;
    return [...(line ? (['separator'] as const) : []), { label: t(label), entry }];
  });
}
