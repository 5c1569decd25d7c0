// The menu bar: Sheets' own menus, greyed, then the script's. One tab stop; arrows move along it.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { MenuNode } from '../../contract.js';
import type { Words } from '../words.js';
import { MenuList } from './menu-list.js';

interface MenuBarProps {
  readonly menus: readonly MenuNode[];
  readonly words: Words;
  readonly onChoose: (captions: readonly string[]) => void;
  readonly onLeave: () => void;
}

export function MenuBar({ menus, words, onChoose, onLeave }: MenuBarProps) {
  const bar = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<number | null>(null);
  const own = words.sheetsMenus.length;
  const total = own + menus.length;
  const entries = () => [...(bar.current?.querySelectorAll<HTMLElement>(':scope > div > [role=menuitem]') ?? [])];

  useEffect(() => {
    if (open === null) return;
    const closeOutside = ({ target }: Event) => {
      if (target instanceof Node && !bar.current?.contains(target)) setOpen(null);
    };
    const close = () => setOpen(null); // a click into a frame tells this window only that it lost focus
    document.addEventListener('mousedown', closeOutside);
    window.addEventListener('blur', close);
    return () => {
      document.removeEventListener('mousedown', closeOutside);
      window.removeEventListener('blur', close);
    };
  }, [open]);

  const goTo = (index: number, opening: boolean) => {
    const next = (index + total) % total;
    entries()[next]?.focus();
    setOpen(opening && next >= own ? next : null);
  };
  const choose = (captions: readonly string[]) => {
    setOpen(null);
    onLeave();
    onChoose(captions);
  };
  const close = (index: number) => {
    setOpen(null);
    entries()[index]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = entries().indexOf(event.target as HTMLElement);
    if (at < 0) return;
    if (event.key === 'Escape') onLeave();
    else if (event.key === 'ArrowRight') goTo(at + 1, open !== null);
    else if (event.key === 'ArrowLeft') goTo(at - 1, open !== null);
    else if (event.key === 'ArrowDown' && at >= own) setOpen(at);
    else return;
    event.preventDefault();
  };
  const hover = (index: number) => {
    if (open !== null && open !== index) goTo(index, true);
  };

  return (
    <div ref={bar} role="menubar" tabIndex={-1} aria-label={words.menuBar} class="menu-bar" onKeyDown={onKeyDown}>
      {words.sheetsMenus.map((caption, index) => (
        <div key={caption} role="none" onMouseEnter={() => hover(index)}>
          <button
            type="button"
            role="menuitem"
            class="menu-title"
            aria-disabled="true"
            tabIndex={menus.length === 0 && index === 0 ? 0 : -1}
            title={words.greyedMenu}
          >
            {caption}
          </button>
        </div>
      ))}
      {menus.map(({ caption, items = [] }, index) => (
        <div key={`${caption} ${index}`} role="none" onMouseEnter={() => hover(own + index)}>
          <button
            type="button"
            role="menuitem"
            class="menu-title"
            tabIndex={index === 0 ? 0 : -1}
            aria-haspopup="menu"
            aria-expanded={open === own + index}
            onClick={() => setOpen(open === own + index ? null : own + index)}
          >
            {caption}
          </button>
          {open === own + index && (
            <MenuList
              label={caption}
              items={items}
              onChoose={(captions) => choose([caption, ...captions])}
              onClose={() => close(own + index)}
              onLeave={(by) => goTo(own + index + by, true)}
            />
          )}
        </div>
      ))}
    </div>
  );
}
