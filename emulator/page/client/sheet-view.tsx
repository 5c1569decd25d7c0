// One tab with its formula bar: holds what is being typed and which groups are open, and gives keys their effect.

import type { RefObject } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { formatRect } from '../../sheets/a1.js';
import type { CellEdit, Reply, SheetWire } from '../protocol.js';
import type { Words } from '../words.js';
import { addressOf, type Copied, clearingOf, copiedFrom, copyOf, pasteOf } from './cell-range.js';
import type { Leave } from './editing.js';
import { FormulaBar } from './formula-bar.js';
import { Grid } from './grid.js';
import type { GridAction } from './grid-keys.js';
import { moved } from './grid-moves.js';
import { areaAt, layOut, step } from './layout.js';
import { type Cell, type Selection, selectionOf, selectRect } from './selection.js';
import { formatTsv, parseTsv } from './tsv.js';
import { useEditor } from './use-editor.js';

export interface SheetViewProps {
  readonly catcher: RefObject<HTMLTextAreaElement | null>;
  readonly sheet: SheetWire;
  readonly selection: Selection;
  readonly words: Words;
  readonly onSelect: (selection: Selection) => void;
  readonly onEdit: (edits: readonly CellEdit[]) => Promise<Reply>;
  /** Whether the person wants to, after a warning. */
  readonly mayEdit: (edits: readonly CellEdit[]) => true | Promise<boolean>;
  readonly onRefused: (refusal: string) => void;
  readonly onFailed: (cell: string, text: string, error: string, retry: () => void) => void;
  readonly onLink: (link: string) => void;
}

export function SheetView({ catcher, sheet, selection, words, onSelect, onEdit, onLink, ...rest }: SheetViewProps) {
  const [collapsed, toggleGroup] = useCollapsed(sheet);
  const layout = useMemo(
    () => layOut(sheet, collapsed),
    // Cells change often and lay nothing out.
    [
      sheet.columnWidths,
      sheet.hiddenColumns,
      sheet.hiddenRows,
      sheet.merges,
      sheet.columnGroups,
      sheet.name,
      collapsed,
    ],
  );
  const onLeave = (leave: Leave | null) => {
    if (!leave) return; // the focus has gone where the person put it
    catcher.current?.focus({ preventScroll: true });
    if (leave.rows === 0 && leave.columns === 0) return;
    onSelect(selectRect(areaAt(layout, step(layout, sheet, selection.active, leave.rows, leave.columns))));
  };
  const editor = useEditor({ sheet, send: onEdit, onLeave, ...rest });
  const { active } = selection;
  const cellAt = ({ row, column }: Cell) => sheet.rows[row - 1]?.[column - 1];

  const open = (cell: Cell, text: string | null, at: 'cell' | 'bar' | 'choices') => {
    const source = cellAt(cell);
    if (source?.checked !== undefined) return;
    editor.start(cell, text, source?.list !== undefined && text === null && at === 'cell' ? 'choices' : at);
  };
  const check = (cell: Cell) => {
    const checked = cellAt(cell)?.checked;
    if (checked !== undefined) editor.apply([{ a1: addressOf(sheet, cell.row, cell.column), value: !checked }]);
  };
  const act = (action: GridAction): boolean => {
    const next = moved(action, selection, sheet, layout);
    if (next) onSelect(next);
    else if (action.do === 'edit') open(active, action.text, 'cell');
    else if (action.do === 'clear') editor.apply(clearingOf(selection, sheet));
    else if (action.do === 'toggle' && cellAt(active)?.checked !== undefined) check(active);
    else return false;
    return true;
  };
  const goTo = (a1: string) => {
    const next = selectionOf(a1, sheet);
    if (next) onSelect(next);
    catcher.current?.focus();
  };
  const copy = (clipboard: DataTransfer, cut: boolean) => {
    const rect = selection.ranges.at(-1);
    if (!rect) return;
    const cells = copyOf(rect, sheet, layout, cut);
    const text = formatTsv(cells.map((line) => line.map(({ shown }) => shown)));
    clipboard.setData('text/plain', text);
    copied = { text, cells };
    if (cut) editor.apply(clearingOf(selection, sheet));
  };

  return (
    <>
      <FormulaBar
        name={formatRect(nameRect(selection, areaAt(layout, active)))}
        text={editor.editing?.text ?? editor.held(active)}
        words={words}
        onGoTo={goTo}
        onStart={() => !editor.editing && open(active, null, 'bar')}
        actions={editor.actions}
      />
      <Grid
        {...{ catcher, sheet, layout, collapsed, selection, words, onSelect, onLink }}
        editing={editor.editing}
        pending={editor.pending}
        editor={editor.actions}
        onToggleGroup={toggleGroup}
        onAction={act}
        onOpen={(cell, at) => open(cell, null, at)}
        onCheck={check}
        onCopy={copy}
        onPaste={(text) => editor.apply(pasteOf(pastedCells(text), selection, sheet))}
      />
    </>
  );
}

/** What this page copied last; of any tab. */
let copied: { readonly text: string; readonly cells: Copied } | null = null;

/** Windows' clipboard changes line breaks on the way. */
const pastedCells = (text: string): Copied =>
  copied?.text === text.replaceAll('\r\n', '\n') ? copied.cells : copiedFrom(parseTsv(text));

/** The name box names one cell by its corner, even a merged one. */
function nameRect({ active, ranges }: Selection, area: { readonly bottom: number; readonly right: number }) {
  const rect = ranges.at(-1);
  const corner = { top: active.row, left: active.column, bottom: active.row, right: active.column };
  return !rect || (rect.bottom <= area.bottom && rect.right <= area.right) ? corner : rect;
}

/** Groups open and close on this screen only; a script that changes them has its way. */
function useCollapsed(sheet: SheetWire): [readonly number[], (group: number) => void] {
  const [collapsed, setCollapsed] = useState<readonly number[]>([]);
  useEffect(
    () => setCollapsed(sheet.columnGroups.flatMap((group, index) => (group.collapsed ? [index] : []))),
    [sheet.columnGroups],
  );
  const toggle = (group: number) =>
    setCollapsed((before) => (before.includes(group) ? before.filter((one) => one !== group) : [...before, group]));
  return [collapsed, toggle];
}
