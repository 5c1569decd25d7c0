// The document as formulas read it, and formulas that stand outside cells: in rules and validations.

import { intersect } from '../a1';
import { serialFromInstant } from '../dates';
import { findSheet, sheetNamed, sheetOf } from '../edit';
import { localeOf } from '../locale';
import type { Sheet, Workbook } from '../model';
import { nameFound } from '../open-ended';
import { calculation, TooDeep } from './calculation';
import { caught, evaluate, single } from './evaluate';
import { cellAt, extentOf, formatAt, settled } from './recalculate';
import type { Node } from './syntax';
import type { Area, Cell, Context, CustomFunction, Grid, Matrix } from './value';

const customs = new WeakMap<Workbook, (name: string) => CustomFunction | undefined>();

/** Lets formulas call functions of the script. */
export function provideCustomFunctions(book: Workbook, find: (name: string) => CustomFunction | undefined): void {
  customs.set(book, find);
}

export function isCustomFunction(book: Workbook, name: string): boolean {
  return customs.get(book)?.(name.toUpperCase()) !== undefined;
}

/** For formulas outside cells (rules, validations): shifted from where they were written by `down` and `across`. */
export function contextAt(book: Workbook, sheet: number, row: number, column: number, down = 0, across = 0): Context {
  return { grid: gridOf(book), sheet, row, column, down, across, arrays: false };
}

/** Evaluates a tree outside a cell to one value. */
export function evaluateOne(tree: Node, context: Context): Cell {
  try {
    return single(evaluate(tree, context), context);
  } catch (error) {
    if (error instanceof TooDeep) {
      settled(gridBook(context.grid), error.sheet, error.formula, error.row, error.column);
      return evaluateOne(tree, context);
    }
    return caught(error);
  }
}

const grids = new WeakMap<Workbook, Grid>();
const booksOfGrids = new WeakMap<Grid, Workbook>();

function gridBook(grid: Grid): Workbook {
  return booksOfGrids.get(grid) as Workbook;
}

function gridOf(book: Workbook): Grid {
  const known = grids.get(book);
  if (known) return known;
  const grid: Grid = {
    get locale() {
      return book.state.locale;
    },
    get timeZone() {
      return book.state.timeZone;
    },
    get decimalComma() {
      return localeOf(book.state.locale).decimal === ',';
    },
    now: () => {
      calculation(book).volatile = true;
      return serialFromInstant(book.now(), book.state.timeZone);
    },
    today: () => Math.floor(serialFromInstant(book.now(), book.state.timeZone)),
    random: () => {
      calculation(book).volatile = true;
      return book.random();
    },
    cell: (id, row, column) => cellAt(book, sheetOf(book, id), row, column),
    block: (area) => blockOf(book, area),
    sheetNamed: (name) =>
      (sheetNamed(book, name) ?? book.state.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase()))
        ?.id,
    size: (id) => {
      const sheet = sheetOf(book, id);
      return { rows: sheet.maxRows, columns: sheet.maxColumns };
    },
    named: (name) => {
      const found = nameFound(book, name);
      return found && { kind: 'area', sheet: found.sheet, rect: found.rect };
    },
    formulaAt: (id, row, column) => findSheet(book, id)?.rows[row]?.formulas?.[column]?.text,
    formatAt: (id, row, column) => formatAt(book, sheetOf(book, id), row, column),
    isRowHidden: (id, row) => hiddenByFilter(book, id, row),
    custom: (name) => customs.get(book)?.(name),
  };
  grids.set(book, grid);
  booksOfGrids.set(grid, book);
  return grid;
}

let filterLookup: (book: Workbook, sheet: Sheet, row: number) => boolean = () => false;

/** filter.ts says which rows a filter hides; it evaluates formulas itself, hence the detour. */
export function provideFilterLookup(lookup: typeof filterLookup): void {
  filterLookup = lookup;
}

function hiddenByFilter(book: Workbook, id: number, row: number): boolean {
  return filterLookup(book, sheetOf(book, id), row);
}

function blockOf(book: Workbook, { sheet: id, rect }: Area): Matrix {
  const calc = calculation(book);
  const key = `${id}:${rect.top}:${rect.left}:${rect.bottom}:${rect.right}`;
  const known = calc.blocks.get(key);
  if (known) return known;
  const sheet = sheetOf(book, id);
  const extent = extentOf(book, sheet);
  const used = intersect(rect, { top: 1, left: 1, bottom: extent.row, right: extent.column });
  const block: Cell[][] = [];
  for (let row = rect.top; used && row <= used.bottom; row += 1) {
    const cells: Cell[] = [];
    for (let column = rect.left; column <= used.right; column += 1) cells.push(cellAt(book, sheet, row, column));
    block.push(cells);
  }
  if (calc.running.size <= 1) calc.blocks.set(key, block);
  return block;
}
