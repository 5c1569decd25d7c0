// One opened menu and its submenus, by mouse and keyboard, as the ARIA menu pattern has it.

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MenuNode } from '../../contract.js';

interface MenuListProps {
  readonly label: string;
  readonly items: readonly MenuNode[];
  /** Captions from this menu down to the item chosen. */
  readonly onChoose: (captions: readonly string[]) => void;
  /** Escape, or arrow left in a submenu. */
  readonly onClose: () => void;
  /** Arrow left or right past the edge of a top menu. */
  readonly onLeave?: (by: -1 | 1) => void;
}

const isSeparator = ({ caption, functionName, items }: MenuNode): boolean =>
  caption === '-' && functionName === undefined && items === undefined;

export function MenuList({ label, items, onChoose, onClose, onLeave }: MenuListProps) {
  const list = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<number | null>(null);
  const entries = () => [...(list.current?.querySelectorAll<HTMLElement>(':scope > div > [role=menuitem]') ?? [])];
  const focusAt = (index: number) =>
    entries()
      .at(index % entries().length)
      ?.focus();

  useLayoutEffect(() => focusAt(0), []);

  const closeSubmenu = (index: number) => {
    setOpen(null);
    list.current?.querySelector<HTMLElement>(`:scope > :nth-child(${index + 1}) > [role=menuitem]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = entries().indexOf(event.target as HTMLElement);
    const node = items[Number((event.target as HTMLElement).dataset.index)];
    const act = keyAction(event.key, node);
    if (at < 0 || !act) return;
    event.preventDefault();
    event.stopPropagation();
    if (act === 'next') focusAt(at + 1);
    else if (act === 'previous') focusAt(at - 1);
    else if (act === 'first') focusAt(0);
    else if (act === 'last') focusAt(-1);
    else if (act === 'open') setOpen(Number((event.target as HTMLElement).dataset.index));
    else if (act === 'right') onLeave?.(1);
    else if (act === 'left' && onLeave) onLeave(-1);
    else onClose();
  };

  return (
    <div ref={list} role="menu" tabIndex={-1} aria-label={label} class="menu" onKeyDown={onKeyDown}>
      {items.map((node, index) =>
        isSeparator(node) ? (
          <hr key={index} class="menu-separator" />
        ) : (
          <div key={node.caption} role="none" onMouseEnter={() => setOpen(node.items ? index : null)}>
            <button
              type="button"
              role="menuitem"
              class="menu-item"
              tabIndex={-1}
              data-index={index}
              aria-haspopup={node.items ? 'menu' : undefined}
              aria-expanded={node.items ? open === index : undefined}
              onClick={() => (node.items ? setOpen(index) : onChoose([node.caption]))}
              onMouseEnter={({ currentTarget }) => currentTarget.focus()}
            >
              {node.caption}
              {node.items && <span class="menu-arrow" aria-hidden="true" />}
            </button>
            {node.items && open === index && (
              <MenuList
                label={node.caption}
                items={node.items}
                onChoose={(captions) => onChoose([node.caption, ...captions])}
                onClose={() => closeSubmenu(index)}
              />
            )}
          </div>
        ),
      )}
    </div>
  );
}

type KeyAction = 'next' | 'previous' | 'first' | 'last' | 'open' | 'right' | 'left' | 'close';

function keyAction(key: string, node: MenuNode | undefined): KeyAction | undefined {
  const keys: Readonly<Record<string, KeyAction>> = {
    ArrowDown: 'next',
    ArrowUp: 'previous',
    Home: 'first',
    End: 'last',
    ArrowRight: node?.items ? 'open' : 'right',
    ArrowLeft: 'left',
    Escape: 'close',
    Tab: 'close',
  };
  return keys[key];
}
