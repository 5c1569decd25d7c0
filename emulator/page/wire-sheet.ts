// Packs a SheetView for the browser: what the person will see, decided here (alignment by type, the text an editor
// opens with), with repeated styles and lists named once. Reads no emulator, changes nothing.

import type { CellView, SheetView } from '../contract.js';
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
  const edit = editText(cell);
  const wire: CellWire = {
    text: cell.display,
    style,
    ...(edit === cell.display ? {} : { edit }),
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
  };
}

/** "general" follows the type: text left, numbers and dates right, TRUE/FALSE, errors and checkboxes in the middle. */
function alignmentOf(cell: CellView): StyleWire['align'] {
  if (cell.horizontalAlignment === 'center' || cell.checkbox) return 'center';
  if (cell.horizontalAlignment === 'left' || cell.horizontalAlignment === 'right') return cell.horizontalAlignment;
  if (typeof cell.value === 'number' || isDate(cell.value)) return 'right';
  return typeof cell.value === 'boolean' || /^#(N\/A|[A-Z0-9/]+[!?])$/.test(cell.display) ? 'center' : 'left';
}

/** By tag: a script's dates belong to another realm, so instanceof says no. */
const isDate = (value: unknown): boolean => Object.prototype.toString.call(value) === '[object Date]';

/** A formula as typed; a number in full; a text that would turn into something else keeps the apostrophe that held it. */
function editText(cell: CellView): string {
  if (cell.formula !== '') return cell.formula;
  if (typeof cell.value === 'number') return cell.display.endsWith('%') ? percent(cell.value) : String(cell.value);
  if (typeof cell.value === 'boolean') return cell.value ? 'TRUE' : 'FALSE';
  if (typeof cell.value !== 'string') return cell.display;
  return wouldBeCoerced(cell.value) ? `'${cell.value}` : cell.value;
}

/** Without the noise of binary fractions: 0.07 × 100 is 7. */
const percent = (value: number): string => `${Number((value * 100).toPrecision(15))}%`;

const wouldBeCoerced = (text: string): boolean =>
  /^['=+]/.test(text) || /^-?[\d.,/:-]+%?$/.test(text) || /^(true|false)$/i.test(text);
