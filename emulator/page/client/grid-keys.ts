// What a key means in the grid when no cell is being edited. Pure.

export type GridAction =
  | { readonly do: 'move'; readonly rows: number; readonly columns: number; readonly extend: boolean }
  | { readonly do: 'jump'; readonly rows: number; readonly columns: number; readonly extend: boolean }
  | { readonly do: 'rows' | 'columns' }
  | { readonly do: 'rowStart' | 'sheetStart' | 'sheetEnd' | 'selectAll' | 'clear' | 'toggle' | 'leave' }
  /** null: with what the cell holds. Text itself comes through the key catcher. */
  | { readonly do: 'edit'; readonly text: string | null };

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const ARROWS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};
const PAGE = 20; // rows

export function gridAction({ key, shiftKey: extend, ctrlKey, metaKey, altKey }: Key): GridAction | undefined {
  const control = ctrlKey || metaKey;
  const arrow = ARROWS[key];
  if (altKey) return undefined;
  if (arrow) return { do: control ? 'jump' : 'move', rows: arrow[0], columns: arrow[1], extend };
  if (control) return withControl(key);
  return named(key, extend);
}

function withControl(key: string): GridAction | undefined {
  if (key === 'a') return { do: 'selectAll' };
  if (key === ' ') return { do: 'columns' };
  if (key === 'Home') return { do: 'sheetStart' };
  return key === 'End' ? { do: 'sheetEnd' } : undefined;
}

function named(key: string, shift: boolean): GridAction | undefined {
  switch (key) {
    case 'Enter':
    case 'F2':
      return { do: 'edit', text: null };
    case 'Tab':
      return { do: 'move', rows: 0, columns: shift ? -1 : 1, extend: false };
    case 'PageDown':
    case 'PageUp':
      return { do: 'move', rows: key === 'PageDown' ? PAGE : -PAGE, columns: 0, extend: shift };
    case 'Home':
      return { do: 'rowStart' };
    case 'Delete':
    case 'Backspace':
      return { do: 'clear' };
    case ' ':
      return { do: shift ? 'rows' : 'toggle' };
    case 'Escape':
      return { do: 'leave' };
    default:
      return undefined;
  }
}
