// The tabs at the bottom: the document's order and colours, hidden ones left out. Arrow keys move between them.

import type { TabView } from '../../contract.js';
import type { Words } from '../words.js';

interface TabBarProps {
  readonly tabs: readonly TabView[];
  readonly words: Words;
  readonly onPick: (tab: string) => void;
}

export function TabBar({ tabs, words, onPick }: TabBarProps) {
  const shown = tabs.filter(({ hidden }) => !hidden);
  const move = (event: KeyboardEvent, by: number) => {
    const next = shown[shown.findIndex(({ active }) => active) + by];
    if (!next) return;
    event.preventDefault();
    onPick(next.name);
    const list = event.currentTarget as HTMLElement;
    list.querySelectorAll<HTMLElement>('[role=tab]')[shown.indexOf(next)]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowRight') move(event, 1);
    if (event.key === 'ArrowLeft') move(event, -1);
  };
  return (
    <footer class="tab-bar">
      <div role="tablist" aria-label={words.tabs} class="tabs" onKeyDown={onKeyDown}>
        {shown.map(({ name, active, color }) => (
          <button
            key={name}
            type="button"
            role="tab"
            aria-selected={active}
            tabIndex={active ? 0 : -1}
            class="tab"
            style={color ? { '--tab-color': color } : {}}
            onClick={() => onPick(name)}
          >
            {name}
          </button>
        ))}
      </div>
    </footer>
  );
}
