// One row of the grid. Drawn again only when something of its own changed: a thousand rows stand beside it.

import { useMemo } from 'preact/hooks';
import { cellName } from '../../sheets/a1.js';
import type { CellWire, SheetWire, StyleWire } from '../protocol.js';
import type { Words } from '../words.js';
import { CellBody } from './cell-body.js';
import { CellEditor, type EditorActions } from './cell-editor.js';
import type { Editing } from './editing.js';
import { type Column, keyOf, type Layout, type Span } from './layout.js';
import { type Marks, readMarks } from './marks.js';
import { pixels } from './pixels.js';
import { drawnHeight } from './row-height.js';
import { hasContent, spillWidth } from './spill.js';

/** The same for all rows, and kept while it is the same. */
export interface RowContext {
  readonly layout: Layout;
  readonly styles: SheetWire['styles'];
  readonly lists: SheetWire['lists'];
  readonly frozenColumns: number;
  readonly actions: EditorActions;
  readonly words: Words;
}

interface GridRowProps {
  readonly row: number;
  readonly cells: readonly (CellWire | null)[];
  /** Pixels; null = as high as its text. */
  readonly height: number | null;
  /** See marks.ts. */
  readonly marks: string;
  readonly editing: Editing | null;
  /** Typed and not yet taken by the document, by column. */
  readonly pending: ReadonlyMap<number, string> | undefined;
  readonly context: RowContext;
  /** Cells of other rows, for a merge whose first row is hidden. */
  readonly cellAt: (row: number, column: number) => CellWire | null;
}

export function GridRow({ row, cells, height, marks, editing, pending, context, cellAt }: GridRowProps) {
  return useMemo(() => {
    const read = readMarks(marks);
    const { layout, styles } = context;
    return (
      <tr aria-rowindex={row + 1} style={{ height: pixels(drawnHeight(height)) }}>
        <th scope="row" class={`row-name ${marks === '' ? '' : 'marked'}`} data-row={row}>
          {row}
        </th>
        {layout.columns.map((column) => {
          const span = layout.spans.get(keyOf(row, column.index));
          if (span === null) return null;
          const cell = span ? cellAt(span.source.row, span.source.column) : (cells[column.index - 1] ?? null);
          return (
            <GridCell
              key={column.index}
              {...{ row, column, cell, span, height, context }}
              spill={spillWidth(row, column, cells, styles[cell?.style ?? 0], layout)}
              marks={read}
              editing={editing?.cell.column === column.index ? editing : null}
              pending={pending?.get(column.index)}
            />
          );
        })}
      </tr>
    );
  }, [row, cells, height, marks, editing, pending, context]);
}

interface GridCellProps {
  readonly row: number;
  readonly column: Column;
  readonly cell: CellWire | null;
  readonly span: Span | undefined;
  readonly height: number | null;
  /** See spill.ts. */
  readonly spill: number | null;
  readonly marks: Marks;
  readonly editing: Editing | null;
  readonly pending: string | undefined;
  readonly context: RowContext;
}

function GridCell(props: GridCellProps) {
  const { row, column, cell, span, spill, marks, editing, context } = props;
  const { styles, lists, words, actions } = context;
  const style = styles[cell?.style ?? 0];
  const name = cellName(row, column.index);
  const state = {
    isActive: marks.active === column.index,
    isSelected: marks.isSelected(column.index),
    isEditing: editing !== null,
    edges: marks.edgesOf(column.index),
  };
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: inside a grid, a td is a gridcell
    <td
      id={`cell-${name}`}
      aria-colindex={column.index + 1}
      aria-selected={state.isSelected}
      aria-label={cell?.checked === undefined ? undefined : words[cell.checked ? 'ticked' : 'unticked'](name)}
      aria-description={cell?.note}
      data-row={row}
      data-column={column.index}
      rowSpan={span?.rowSpan}
      colSpan={span?.colSpan}
      class={classes(style, cell, spill, column, context, state)}
      style={styleOf(style, column)}
    >
      <Content {...props} name={name} />
      {editing && (
        <CellEditor
          editing={editing}
          label={words.editCell(name)}
          choices={cell?.list === undefined ? undefined : lists[cell.list]}
          actions={actions}
          words={words}
        />
      )}
    </td>
  );
}

/** Boxed only where something must be cut: at a height that is set, or where text runs over its neighbours. */
function Content({ cell, pending, height, spill, context, name }: GridCellProps & { readonly name: string }) {
  const shown = pending === undefined ? cell : pendingCell(cell, pending);
  if (!shown || !hasContent(shown)) return null;
  const body = <CellBody cell={shown} name={name} words={context.words} />;
  if (height === null && spill === null) return body;
  const style = {
    ...(height === null ? {} : { maxHeight: pixels(drawnHeight(height) - 1) }),
    ...(spill === null ? {} : { width: pixels(spill - CELL_PADDING) }),
  };
  return (
    <div class="fixed" style={style}>
      {body}
    </div>
  );
}

const CELL_PADDING = 7; // left and right, and the gridline

const pendingCell = (cell: CellWire | null, text: string): CellWire =>
  cell?.checked === undefined ? { ...cell, style: cell?.style ?? 0, text } : { ...cell, checked: text === 'TRUE' };

interface CellState {
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly isEditing: boolean;
  /** See marks.ts. */
  readonly edges: string;
}

function classes(
  style: StyleWire | undefined,
  cell: CellWire | null,
  spill: number | null,
  column: Column,
  { frozenColumns }: RowContext,
  { isActive, isSelected, isEditing, edges }: CellState,
): string {
  const names = [
    cell && (spill === null ? style?.wrap.toLowerCase() : 'spill'),
    isActive && 'active',
    isSelected && 'selected',
    isEditing && 'editing',
    edges,
    cell?.note !== undefined && 'noted',
    column.stick !== null && 'stuck',
    column.index === frozenColumns && 'last-stuck',
  ];
  return names.filter(Boolean).join(' ');
}

function styleOf(style: StyleWire | undefined, column: Column): Record<string, string> {
  return {
    ...(column.stick === null ? {} : { left: pixels(column.stick) }),
    ...(style?.background ? { backgroundColor: style.background } : {}),
    ...(style?.color ? { color: style.color } : {}),
    ...(style?.bold ? { fontWeight: 'bold' } : {}),
    ...(style?.italic ? { fontStyle: 'italic' } : {}),
    ...(style && style.size !== 10 ? { fontSize: `${style.size}pt` } : {}),
    ...(style && style.align !== 'left' ? { textAlign: style.align } : {}),
    ...(style && style.vertical !== 'bottom' ? { verticalAlign: style.vertical } : {}),
    ...(style?.decoration ? { textDecoration: style.decoration } : {}),
    ...lineOf('--right', style?.right, style?.background),
    ...lineOf('--below', style?.bottom, style?.background),
  };
}

/** A filled cell covers its gridlines, as in Sheets. */
function lineOf(side: '--right' | '--below', line = '', background = ''): Record<string, string> {
  if (line !== '') return { [side]: line };
  return background === '' ? {} : { [side]: `1px solid ${background}` };
}
