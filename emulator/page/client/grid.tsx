// The grid: a real table, so that tests and screen readers find rows and cells. Draws a tab and turns mouse and keys
// into what the sheet view does with them; holds no document.

import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { cellName } from '../../sheets/a1.js';
import type { CellWire, SheetWire } from '../protocol.js';
import type { Words } from '../words.js';
import type { EditorActions } from './cell-editor.js';
import { Charts } from './charts.js';
import type { Editing } from './editing.js';
import { handlersOf, isInEditor, noteOf } from './grid-events.js';
import { GridHead } from './grid-head.js';
import type { GridAction } from './grid-keys.js';
import { GridRow, type RowContext } from './grid-row.js';
import { KeyCatcher } from './key-catcher.js';
import { type Layout, ROW_HEADER_WIDTH, range } from './layout.js';
import { marksOf } from './marks.js';
import { NoteCard, type NotePlace } from './note-card.js';
import { pixels } from './pixels.js';
import type { Cell, Selection } from './selection.js';
import { partUnder, usePointer } from './use-pointer.js';
import { useViewport, type Viewport } from './use-viewport.js';

export interface GridProps {
  /** Has the focus while no cell is edited. */
  readonly catcher: RefObject<HTMLTextAreaElement | null>;
  readonly sheet: SheetWire;
  readonly layout: Layout;
  readonly collapsed: readonly number[];
  readonly selection: Selection;
  readonly editing: Editing | null;
  /** Typed and not yet taken by the document: row → column → text. */
  readonly pending: ReadonlyMap<number, ReadonlyMap<number, string>>;
  readonly editor: EditorActions;
  readonly words: Words;
  readonly onSelect: (selection: Selection) => void;
  readonly onToggleGroup: (group: number) => void;
  readonly onAction: (action: GridAction) => boolean;
  readonly onOpen: (cell: Cell, at: 'cell' | 'choices') => void;
  readonly onCheck: (cell: Cell) => void;
  readonly onLink: (link: string) => void;
  readonly onCopy: (clipboard: DataTransfer, cut: boolean) => void;
  readonly onPaste: (text: string) => void;
}

const NO_CELLS: readonly (CellWire | null)[] = [];

export function Grid(props: GridProps) {
  const { sheet, layout, selection, words } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [note, setNote] = useState<NotePlace | null>(null);
  const viewport = useViewport(scroller, sheet, layout, selection.active);
  const pointer = usePointer(props);
  const isLeaving = useRef(false);
  const handlers = handlersOf(props, isLeaving);
  const { onKeyDown, onCopy, onCut, onPaste, ...mouse } = handlers;
  const activeName = cellName(selection.active.row, selection.active.column);
  const shownOf = useRef(activeName);

  // As in Sheets, who comes to a cell by the keyboard sees its note too.
  useEffect(() => {
    if (shownOf.current !== activeName) setNote(noteOf(document.getElementById(`cell-${activeName}`), sheet));
    shownOf.current = activeName;
  }, [activeName]);

  return (
    <div
      ref={scroller}
      class="grid-scroller"
      onScroll={() => {
        viewport.onScroll();
        setNote(null);
      }}
      {...{ onKeyDown, onCopy, onCut, onPaste }}
    >
      <KeyCatcher
        catcher={props.catcher}
        label={words.activeCell(activeName)}
        activeId={`cell-${activeName}`}
        onText={(text) => props.onAction({ do: 'edit', text })}
      />
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the ARIA grid pattern over a real table
        role="grid"
        class={sheet.gridlinesHidden ? 'grid no-gridlines' : 'grid'}
        tabIndex={-1}
        aria-label={words.grid(sheet.name)}
        aria-rowcount={sheet.maxRows + 1}
        aria-colcount={sheet.maxColumns + 1}
        aria-multiselectable="true"
        style={{ width: pixels(layout.width) }}
        {...mouse}
        onFocus={() => props.catcher.current?.focus({ preventScroll: true })}
        onMouseDown={(event) => {
          if (isInEditor(event.target)) return;
          pointer.onMouseDown(event);
          mouse.onMouseDown(event);
        }}
        onMouseOver={(event) => {
          pointer.onMouseOver(event);
          setNote(noteOf(partUnder(event), sheet));
        }}
        onMouseLeave={() => setNote(null)}
      >
        <Columns layout={layout} />
        <Rows {...props} viewport={viewport} />
      </table>
      <Charts {...{ sheet, layout, scroller, words }} blocks={viewport.blocks} />
      <NoteCard place={note} words={words} />
    </div>
  );
}

function Columns({ layout }: { readonly layout: Layout }) {
  return (
    <colgroup>
      <col style={{ width: pixels(ROW_HEADER_WIDTH) }} />
      {layout.columns.map(({ index, width }) => (
        <col key={index} style={{ width: pixels(width) }} />
      ))}
    </colgroup>
  );
}

/** Letters and frozen rows share one sticky head: nobody has to measure how high the frozen rows are. */
function Rows(props: GridProps & { readonly viewport: Viewport }) {
  const { sheet, layout, selection, collapsed, words, editor, editing, pending, onToggleGroup, viewport } = props;
  const { styles, lists, frozenColumns, rows } = sheet;
  const context: RowContext = useMemo(
    () => ({ layout, styles, lists, frozenColumns, actions: editor, words }),
    [layout, styles, lists, frozenColumns, editor, words],
  );
  const cellAt = (row: number, column: number) => rows[row - 1]?.[column - 1] ?? null;
  const draw = (row: number) => (
    <GridRow
      key={row}
      row={row}
      cells={rows[row - 1] ?? NO_CELLS}
      height={sheet.rowHeights[row - 1] ?? null}
      marks={marksOf(selection, row)}
      editing={editing?.cell.row === row ? editing : null}
      pending={pending.get(row)}
      context={context}
      cellAt={cellAt}
    />
  );
  const drawAll = (from: number, to: number) =>
    range(from, to).flatMap((row) => (layout.hiddenRows.has(row) ? [] : draw(row)));
  return (
    <>
      <thead>
        <GridHead {...{ sheet, layout, selection, collapsed, words }} onToggle={onToggleGroup} />
        {drawAll(1, sheet.frozenRows)}
      </thead>
      {viewport.blocks.map((block) =>
        block.isDrawn ? (
          <tbody key={block.index} data-drawn="true">
            {drawAll(block.from, block.to)}
          </tbody>
        ) : (
          <tbody key={block.index} aria-hidden="true">
            <tr data-from={block.from} data-to={block.to} style={{ height: pixels(viewport.roomOf(block)) }} />
          </tbody>
        ),
      )}
    </>
  );
}
