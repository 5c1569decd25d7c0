// Banding: alternating colours of rows or columns.

import type { Kernel } from '../../runtime/kernel';
import { SELF } from '../../runtime/kernel';
import { refuse } from '../../runtime/script-error';
import { defineClass, type ServiceClass } from '../../runtime/service-class';
import { intersect } from '../../sheets/a1';
import { parseColor } from '../../sheets/color';
import { editSheet } from '../../sheets/edit';
import type { Banding } from '../../sheets/model';
import { type ColorState, makeColor } from './colors';
import { makeRange } from './make';
import { type Members, read, write } from './members';
import { liveSheet, type RangeState, type SheetState } from './state';

/** Header, first, second, footer of each theme, as the menu of Sheets shows them. */
const THEMES: Readonly<Record<string, readonly [string, string, string, string]>> = {
  LIGHT_GREY: ['#bdbdbd', '#ffffff', '#f3f3f3', '#dedede'],
  CYAN: ['#4dd0e1', '#ffffff', '#e0f7fa', '#a2e8f1'],
  GREEN: ['#63d297', '#ffffff', '#e7f9ef', '#afe9ca'],
  YELLOW: ['#f7cb4d', '#ffffff', '#fef8e3', '#fce8b2'],
  ORANGE: ['#f46524', '#ffffff', '#ffe6dd', '#ffccbc'],
  BLUE: ['#5b95f9', '#ffffff', '#e8f0fe', '#acc9fe'],
  TEAL: ['#26a69a', '#ffffff', '#ddf2f0', '#8cd3cd'],
  GREY: ['#78909c', '#ffffff', '#ebeff1', '#bbc8ce'],
  BROWN: ['#cca677', '#ffffff', '#f8f2eb', '#e6d3ba'],
  LIGHT_GREEN: ['#8bc34a', '#ffffff', '#eef7e3', '#c4e2a0'],
  INDIGO: ['#8989eb', '#ffffff', '#e8e7fc', '#c4c3f7'],
  PINK: ['#e91d63', '#ffffff', '#fddce8', '#f68ab0'],
};

interface BandingState extends SheetState {
  readonly banding: number;
}

function get({ book, id, banding }: BandingState): Banding {
  return liveSheet(book, id).bandings.find((one) => one.id === banding) ?? refuse('Banding has been removed.');
}

function patch(state: BandingState, change: Partial<Banding>): typeof SELF {
  get(state);
  const sheet = editSheet(state.book, state.id, false);
  sheet.bandings = sheet.bandings.map((one) => (one.id === state.banding ? { ...one, ...change } : one));
  return SELF;
}

type Part = 'header' | 'first' | 'second' | 'footer';

/** Row colours of a row banding are null for a column banding, and the other way round. */
function colorMembers(axis: Banding['axis'], word: string): Members<BandingState> {
  const members: Record<string, Members<BandingState>[string]> = {};
  for (const part of ['header', 'first', 'second', 'footer'] as const satisfies readonly Part[]) {
    const name = `${part.charAt(0).toUpperCase()}${part.slice(1)}${word}Color`;
    const colorOf = (state: BandingState) => (get(state).axis === axis ? get(state)[part] : null);
    const paint = (state: BandingState, color: string | null) => {
      if (color === null && (part === 'first' || part === 'second'))
        refuse(`${part === 'first' ? 'First' : 'Second'} ${word.toLowerCase()} color should not be null.`);
      return patch(state, { axis, [part]: color });
    };
    members[`get${name}`] = read(colorOf);
    members[`set${name}`] = write(
      (state, _, css: string | null) => paint(state, css === null ? null : parseColor(css)),
      'String?',
    );
    members[`get${name}Object`] = read((state, kernel) => {
      const color = colorOf(state);
      return color === null ? null : makeColor(kernel, color);
    });
    members[`set${name}Object`] = write(
      (state, _, color: ColorState | null) => paint(state, color?.color ?? null),
      'Color?',
    );
  }
  return members;
}

export const bandingClass: ServiceClass<BandingState> = defineClass<BandingState>({
  name: 'Banding',
  service: 'SpreadsheetApp',
  members: {
    ...colorMembers('rows', 'Row'),
    ...colorMembers('columns', 'Column'),
    copyTo: write((state, kernel, range: RangeState) => {
      const { id: _id, rect: _rect, ...look } = get(state);
      return add(kernel, range, look);
    }, 'Range'),
    getRange: read((state, kernel) =>
      makeRange(kernel, { desk: state.desk, book: state.book, sheet: state.id, rect: get(state).rect }),
    ),
    remove: write(({ book, id, banding }) => {
      const sheet = editSheet(book, id, false);
      sheet.bandings = sheet.bandings.filter((one) => one.id !== banding);
    }),
    setRange: write((state, _, { rect }: RangeState) => patch(state, { rect }), 'Range'),
  },
});

function add(kernel: Kernel, { desk, book, sheet: id, rect }: RangeState, look: Omit<Banding, 'id' | 'rect'>): object {
  const sheet = editSheet(book, id, false);
  if (sheet.bandings.some((one) => intersect(one.rect, rect)))
    refuse('You cannot add alternating background colors to a range that already has alternating background colors.');
  const banding = Math.floor(book.random() * 2_147_483_647);
  sheet.bandings = [...sheet.bandings, { id: banding, rect, ...look }];
  return kernel.make(bandingClass, { desk, book, id, banding });
}

function apply(axis: Banding['axis']) {
  return write<RangeState>(
    (range, kernel, theme = 'LIGHT_GREY', header = true, footer = false) => {
      const [top, first, second, bottom] =
        THEMES[theme] ?? (THEMES.LIGHT_GREY as readonly [string, string, string, string]);
      return add(kernel, range, { axis, header: header ? top : null, first, second, footer: footer ? bottom : null });
    },
    '',
    'BandingTheme',
    'BandingTheme, Boolean, Boolean',
  );
}

function bandings(kernel: Kernel, { desk, book, id }: SheetState, inside?: RangeState): object[] {
  return liveSheet(book, id)
    .bandings.filter((one) => !inside || intersect(one.rect, inside.rect))
    .map((one) => kernel.make(bandingClass, { desk, book, id, banding: one.id }));
}

export const BANDING_OF_RANGE: Members<RangeState> = {
  applyColumnBanding: apply('columns'),
  applyRowBanding: apply('rows'),
  getBandings: read((range, kernel) => bandings(kernel, { ...range, id: range.sheet }, range)),
};

export const BANDING_OF_SHEET: Members<SheetState> = { getBandings: read((sheet, kernel) => bandings(kernel, sheet)) };
