// Packs a SheetView for the browser: what the person will see, decided here (alignment by type, which lines are drawn),
// with repeated styles and lists named once. Reads no emulator, changes nothing.

import type { BorderView, CellView, SheetView } from '../contract.js';
import type { CellWire, SheetWire, StyleWire } from './protocol.js';

export function wireSheet(view: SheetView): SheetWire {
  const styles = new Pool<StyleWire>();
  const lists = new Pool<readonly string[]>();
  styles.indexOf(PLAIN);
  const rows = view.cells.map((row) => row.map((cell) => wireCell(cell, styles, lists)));
  return {
    name: view.name,
    maxRows: view.maxRows,
    maxColumns: view.maxColumns,
    frozenRows: view.frozenRows,
    frozenColumns: view.frozenColumns,
    columnWidths: view.columnWidths,
    rowHeights: view.rowHeights.map((height) => height ?? null),
    hiddenRows: view.hiddenRows,
    hiddenColumns: view.hiddenColumns,
    merges: view.merges,
    columnGroups: view.columnGroups,
    gridlinesHidden: view.gridlinesHidden,
    warned: view.warned,
    charts: view.charts,
    styles: styles.items,
    lists: lists.items,
    rows,
  };
}

const PLAIN: StyleWire = {
  background: '',
  color: '',
  bold: false,
  italic: false,
  size: 10,
  align: 'left',
  vertical: 'bottom',
  wrap: 'OVERFLOW',
  decoration: '',
  right: '',
  bottom: '',
};

/** Keeps each distinct value once, by its JSON. */
class Pool<Item> {
  readonly items: Item[] = [];
  readonly #byJson = new Map<string, number>();

  indexOf(item: Item): number {
    const json = JSON.stringify(item);
    const known = this.#byJson.get(json);
    if (known !== undefined) return known;
    this.#byJson.set(json, this.items.push(item) - 1);
    return this.items.length - 1;
  }
}

function wireCell(cell: CellView, styles: Pool<StyleWire>, lists: Pool<readonly string[]>): CellWire | null {
  const style = styles.indexOf(wireStyle(cell));
  const wire: CellWire = {
    text: cell.display,
    style,
    ...(cell.entry === cell.display ? {} : { edit: cell.entry }),
    ...(cell.note === '' ? {} : { note: cell.note }),
    ...(cell.link === undefined ? {} : { link: cell.link }),
    ...(cell.checkbox ? { checked: cell.value === true } : {}),
    ...(cell.options === undefined ? {} : { list: lists.indexOf(cell.options) }),
  };
  const blank = style === 0 && cell.display === '' && Object.keys(wire).length === 2;
  return blank ? null : wire;
}

function wireStyle(cell: CellView): StyleWire {
  const background = cell.background.toLowerCase();
  const color = cell.fontColor.toLowerCase();
  return {
    background: background === '#ffffff' || background === 'white' ? '' : background,
    color: color === '#000000' || color === 'black' ? '' : color,
    bold: cell.fontWeight === 'bold',
    italic: cell.fontStyle === 'italic',
    size: cell.fontSize,
    align: alignmentOf(cell),
    vertical:
      cell.verticalAlignment === 'top' || cell.verticalAlignment === 'middle' ? cell.verticalAlignment : 'bottom',
    wrap: cell.wrap,
    decoration: [cell.underline && 'underline', cell.strikethrough && 'line-through'].filter(Boolean).join(' '),
    right: line(cell.borders?.right),
    bottom: line(cell.borders?.bottom),
  };
}

const LINES: Readonly<Record<BorderView['style'], string>> = {
  DOTTED: '1px dotted',
  DASHED: '1px dashed',
  SOLID: '1px solid',
  SOLID_MEDIUM: '2px solid',
  SOLID_THICK: '3px solid',
  DOUBLE: '3px double',
};

/** As CSS has it. */
const line = (border: BorderView | undefined): string => (border ? `${LINES[border.style]} ${border.color}` : '');

/** "general" follows the type: text left, numbers and dates right, TRUE/FALSE, errors and checkboxes in the middle. */
function alignmentOf(cell: CellView): StyleWire['align'] {
  if (cell.horizontalAlignment === 'center' || cell.checkbox) return 'center';
  if (cell.horizontalAlignment === 'left' || cell.horizontalAlignment === 'right') return cell.horizontalAlignment;
  if (typeof cell.value === 'number' || isDate(cell.value)) return 'right';
  return typeof cell.value === 'boolean' || /^#(N\/A|[A-Z0-9/]+[!?])$/.test(cell.display) ? 'center' : 'left';
}

/** By tag: a script's dates belong to another realm, so instanceof says no. */
const isDate = (value: unknown): boolean => Object.prototype.toString.call(value) === '[object Date]';
