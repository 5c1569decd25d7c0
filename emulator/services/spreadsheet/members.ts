// Shorthand for declaring members of the spreadsheet classes.

import { types } from 'node:util';
import type { Kernel } from '../../runtime/kernel';
import { refuse } from '../../runtime/script-error';
import type { Member } from '../../runtime/service-class';
import type { Rect } from '../../sheets/a1';
import type { Input } from '../../sheets/write';

export type Members<S> = Readonly<Record<string, Member<S>>>;
type Run<S> = (state: S, kernel: Kernel, ...args: never[]) => unknown;

/** Answered without the document. */
export function local<S>(run: Run<S>, ...signatures: string[]): Member<S> {
  return { kind: 'local', run, signatures: signatures.length > 0 ? signatures : [''] };
}

export function read<S>(run: Run<S>, ...signatures: string[]): Member<S> {
  return { kind: 'read', run, signatures: signatures.length > 0 ? signatures : [''] };
}

export function write<S>(run: Run<S>, ...signatures: string[]): Member<S> {
  return { kind: 'write', run, signatures: signatures.length > 0 ? signatures : [''] };
}

interface HasRect {
  readonly rect: Rect;
}

export function cellCount({ rect }: HasRect): number {
  return (rect.bottom - rect.top + 1) * (rect.right - rect.left + 1);
}

/** Reads all cells of a range. */
export function readCells<S extends HasRect>(run: Run<S>, ...signatures: string[]): Member<S> {
  return { ...read(run, ...signatures), cells: cellCount };
}

export function readCell<S>(run: Run<S>, ...signatures: string[]): Member<S> {
  return { ...read(run, ...signatures), cells: () => 1 };
}

/** Writes to all cells of a range. */
export function writeCells<S extends HasRect>(run: Run<S>, ...signatures: string[]): Member<S> {
  return { ...write(run, ...signatures), cells: cellCount };
}

/** A value of the script's as the document takes it. Objects become the text Google's bridge makes of them:
 * maps theirs, Google's own their names. */
export function toInput(value: unknown): Input {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value === undefined || value === null) return null;
  if (types.isDate(value)) return Number.isNaN(value.getTime()) ? null : { instant: value.getTime() };
  if (Array.isArray(value)) return `[${value.map(bridged).join(', ')}]`;
  if (typeof value === 'object' && String(value) === '[object Object]')
    return `{${Object.entries(value)
      .map(([key, item]) => `${key}=${bridged(item)}`)
      .join(', ')}}`;
  return String(value);
}

/** As java.util.Map.toString writes it: whole numbers with ".0". */
function bridged(value: unknown): string {
  if (typeof value === 'number' && Number.isInteger(value)) return value.toFixed(1);
  const input = toInput(value);
  return typeof input === 'object' && input !== null ? String(new Date(input.instant)) : String(input);
}

/** Refuses rows and columns of data that do not fit the range, in Google's words. */
export function assertShape(data: readonly unknown[], { rect }: HasRect, refuseNested: () => never): void {
  const rows = rect.bottom - rect.top + 1;
  const columns = rect.right - rect.left + 1;
  if (data.some((row) => !Array.isArray(row))) refuseNested();
  if (data.length !== rows) {
    refuse(
      `The number of rows in the data does not match the number of rows in the range. The data has ${data.length} but the range has ${rows}.`,
    );
  }
  for (const row of data) {
    const width = (row as readonly unknown[]).length;
    if (width !== columns) {
      refuse(
        `The number of columns in the data does not match the number of columns in the range. The data has ${width} but the range has ${columns}.`,
      );
    }
  }
}
