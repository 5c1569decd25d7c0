// TextFinder: searches what cells show – with matchFormulaText the formula where there is one –, row by row.

import type { Kernel } from '../../runtime/kernel';
import { SELF } from '../../runtime/kernel';
import { refuse } from '../../runtime/script-error';
import { defineClass, type ServiceClass } from '../../runtime/service-class';
import { contains, intersect, rectOf } from '../../sheets/a1';
import { extentOf } from '../../sheets/formulas/recalculate';
import { displayAt, writeValues } from '../../sheets/write';
import { makeRange } from './make';
import { local, read, write } from './members';
import { type BookState, liveSheet, type RangeState } from './state';

interface Place {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

interface FinderState extends BookState {
  readonly scope: readonly RangeState[];
  readonly text: string;
  matchCase: boolean;
  entireCell: boolean;
  formulaText: boolean;
  regex: boolean;
  ignoreDiacritics: boolean;
  start: Place | undefined;
  current: Place | undefined;
}

export function makeFinder(
  kernel: Kernel,
  { desk, book }: BookState,
  scope: readonly RangeState[],
  text: string,
): object {
  if (text === '') refuse('Search text cannot be empty.');
  const off = { matchCase: false, entireCell: false, formulaText: false, regex: false, ignoreDiacritics: false };
  return kernel.make(finderClass, { desk, book, scope, text, ...off, start: undefined, current: undefined });
}

const bare = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');

function patternOf({ text, regex, matchCase, entireCell, ignoreDiacritics }: FinderState): RegExp {
  const plain = ignoreDiacritics ? bare(text) : text;
  const source = regex ? plain : plain.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  try {
    return new RegExp(entireCell ? `^(?:${source})$` : source, matchCase ? 'gu' : 'giu');
  } catch {
    return refuse('Invalid regular expression.');
  }
}

function textAt(state: FinderState, { sheet, row, column }: Place): string {
  const tab = liveSheet(state.book, sheet);
  const formula = tab.rows[row]?.formulas?.[column]?.text;
  return state.formulaText && formula !== undefined ? formula : displayAt(state.book, tab, row, column);
}

function matches(state: FinderState): Place[] {
  const pattern = patternOf(state);
  const found: Place[] = [];
  for (const { sheet, rect } of state.scope) {
    const extent = extentOf(state.book, liveSheet(state.book, sheet));
    const used = intersect(rect, { top: 1, left: 1, bottom: extent.row, right: extent.column });
    for (let row = used?.top ?? 1; used && row <= used.bottom; row += 1) {
      for (let column = used.left; column <= used.right; column += 1) {
        const text = textAt(state, { sheet, row, column });
        pattern.lastIndex = 0;
        if (text !== '' && pattern.test(state.ignoreDiacritics ? bare(text) : text)) found.push({ sheet, row, column });
      }
    }
  }
  return found;
}

function rangeOf({ desk, book }: FinderState, { sheet, row, column }: Place): RangeState {
  return { desk, book, sheet, rect: rectOf(row, column) };
}

/** From the current match on, or from the start; round and round, except at the end of the first pass. */
function step(state: FinderState, kernel: Kernel, forward: boolean): object | null {
  const list = forward ? matches(state) : matches(state).reverse();
  const order = (one: Place, other: Place) =>
    state.scope.findIndex((r) => r.sheet === one.sheet) - state.scope.findIndex((r) => r.sheet === other.sheet) ||
    one.row - other.row ||
    one.column - other.column;
  const { current, start } = state;
  const past = (place: Place, from: Place) => (forward ? order(place, from) > 0 : order(place, from) < 0);
  const from = current ?? start;
  const next = from ? (list.find((place) => past(place, from)) ?? list[0]) : list[0];
  state.current = next;
  return next ? makeRange(kernel, rangeOf(state, next)) : null;
}

/** Replaces in one cell; returns how many replacements it took. */
function replaceAt(state: FinderState, place: Place, fresh: string): number {
  const pattern = patternOf(state);
  const tab = liveSheet(state.book, place.sheet);
  const source =
    tab.rows[place.row]?.formulas?.[place.column]?.text ?? displayAt(state.book, tab, place.row, place.column);
  const count = source.match(pattern)?.length ?? 0;
  if (count === 0) return 0;
  const text = state.regex ? source.replace(pattern, fresh) : source.replace(pattern, () => fresh);
  writeValues(state.book, place.sheet, rectOf(place.row, place.column), () => text);
  return count;
}

function option(key: 'matchCase' | 'entireCell' | 'formulaText' | 'regex' | 'ignoreDiacritics') {
  return local<FinderState>((state, _, on: boolean) => {
    state[key] = on;
    return SELF;
  }, 'Boolean');
}

export const finderClass: ServiceClass<FinderState> = defineClass<FinderState>({
  name: 'TextFinder',
  service: 'SpreadsheetApp',
  members: {
    findAll: read((state, kernel) => matches(state).map((place) => makeRange(kernel, rangeOf(state, place)))),
    findNext: read((state, kernel) => step(state, kernel, true)),
    findPrevious: read((state, kernel) => step(state, kernel, false)),
    getCurrentMatch: read((state, kernel) => (state.current ? makeRange(kernel, rangeOf(state, state.current)) : null)),
    ignoreDiacritics: option('ignoreDiacritics'),
    matchCase: option('matchCase'),
    matchEntireCell: option('entireCell'),
    matchFormulaText: option('formulaText'),
    replaceAllWith: write(
      (state, _, fresh: string) => matches(state).reduce((sum, place) => sum + replaceAt(state, place, fresh), 0),
      'String',
    ),
    replaceWith: write(
      (state, _, fresh: string) => (state.current ? replaceAt(state, state.current, fresh) : 0),
      'String',
    ),
    startFrom: local((state, _, { sheet, rect }: RangeState) => {
      if (!state.scope.some((range) => range.sheet === sheet && contains(range.rect, rect.top, rect.left)))
        refuse('Start range is outside of the search scope.');
      state.start = { sheet, row: rect.top, column: rect.left };
      state.current = undefined;
      return SELF;
    }, 'Range'),
    useRegularExpression: option('regex'),
  },
});
