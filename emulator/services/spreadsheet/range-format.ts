// How the cells of a Range look. Each property is one row of a table, from which its four
// methods (get, get all, set, set all) follow.

import type { Kernel } from '../../runtime/kernel';
import { SELF } from '../../runtime/kernel';
import { refuse } from '../../runtime/script-error';
import { mapRect, patchStyle, styleAt } from '../../sheets/cells';
import { knownColor, rgbColor, seenColor } from '../../sheets/color';
import { formatAt } from '../../sheets/formulas/recalculate';
import { DEFAULTS, intern, type Style, type StylePatch } from '../../sheets/style';
import { toPlainText } from '../../sheets/write';
import { type ColorState, makeColor } from './colors';
import { textDirection, wrapStrategy } from './enums';
import { assertShape, type Members, readCell, readCells, write, writeCells } from './members';
import { patchGrid } from './patch-grid';
import { liveSheet, type RangeState } from './state';

interface Look {
  readonly one: string;
  readonly many: string;
  /** As a parameter: "String?". */
  readonly type: string;
  get(style: Style, kernel: Kernel, range: RangeState, row: number, column: number): unknown;
  /** The argument as the kernel gives it; null resets. */
  patch(value: never, kernel: Kernel): StylePatch;
}

/** A word Google does not know changes nothing, and nobody is told: github.com/brucemcpherson/gas-fakes/issues/56. */
function words(allowed: readonly string[], patch: (value: string | null) => StylePatch) {
  return (value: string | null): StylePatch => (value === null || allowed.includes(value) ? patch(value) : {});
}

function color(patch: (color: string | undefined) => StylePatch) {
  return (css: string | null): StylePatch => {
    const known = css === null ? undefined : knownColor(css);
    return css !== null && known === undefined ? {} : patch(known);
  };
}

const LOOKS: readonly Look[] = [
  {
    one: 'Background',
    many: 'Backgrounds',
    type: 'String?',
    get: (style) => seenColor(style.background ?? DEFAULTS.background),
    patch: color((background) => ({ background })),
  },
  {
    one: 'BackgroundObject',
    many: 'BackgroundObjects',
    type: 'Color?',
    get: (style, kernel) => makeColor(kernel, style.background ?? DEFAULTS.background),
    patch: (value: ColorState | null) => ({ background: value?.color }),
  },
  {
    one: 'FontColor',
    many: 'FontColors',
    type: 'String?',
    get: (style) => seenColor(style.fontColor ?? DEFAULTS.fontColor),
    patch: color((fontColor) => ({ fontColor })),
  },
  {
    one: 'FontColorObject',
    many: 'FontColorObjects',
    type: 'Color?',
    get: (style, kernel) => makeColor(kernel, style.fontColor ?? DEFAULTS.fontColor),
    patch: (value: ColorState | null) => ({ fontColor: value?.color }),
  },
  {
    one: 'FontFamily',
    many: 'FontFamilies',
    type: 'String?',
    get: (style) => style.fontFamily ?? DEFAULTS.fontFamily,
    patch: (value: string | null) => ({ fontFamily: value ?? undefined }),
  },
  {
    one: 'FontSize',
    many: 'FontSizes',
    type: 'Integer',
    get: (style) => style.fontSize ?? DEFAULTS.fontSize,
    patch: (value: number) => ({ fontSize: value }),
  },
  {
    one: 'FontWeight',
    many: 'FontWeights',
    type: 'String?',
    get: (style) => (style.bold ? 'bold' : 'normal'),
    patch: words(['bold', 'normal'], (value) => ({ bold: value === 'bold' || undefined })),
  },
  {
    one: 'FontStyle',
    many: 'FontStyles',
    type: 'String?',
    get: (style) => (style.italic ? 'italic' : 'normal'),
    patch: words(['italic', 'normal'], (value) => ({ italic: value === 'italic' || undefined })),
  },
  {
    one: 'FontLine',
    many: 'FontLines',
    type: 'String?',
    get: (style) => (style.strikethrough ? 'line-through' : style.underline ? 'underline' : 'none'),
    patch: words(['none', 'underline', 'line-through'], (line) => ({
      underline: line === 'underline' || undefined,
      strikethrough: line === 'line-through' || undefined,
    })),
  },
  {
    one: 'HorizontalAlignment',
    many: 'HorizontalAlignments',
    type: 'String?',
    // An unset cell answers by its content: general-left for texts and blanks, general-right for numbers; after null "general".
    get: (style) => style.horizontal ?? DEFAULTS.horizontal,
    patch: words(['left', 'center', 'right', 'normal'], (value) => ({
      horizontal: value === 'normal' ? 'general-left' : (value ?? undefined),
    })),
  },
  {
    one: 'VerticalAlignment',
    many: 'VerticalAlignments',
    type: 'String?',
    get: (style) => style.vertical ?? DEFAULTS.vertical,
    patch: words(['top', 'middle', 'bottom'], (vertical) => ({ vertical: vertical ?? undefined })),
  },
  {
    one: 'NumberFormat',
    many: 'NumberFormats',
    type: 'String?',
    get: (_style, _kernel, range, row, column) =>
      formatAt(range.book, liveSheet(range.book, range.sheet), row, column) ?? DEFAULTS.numberFormat,
    patch: (value: string | null) => ({
      numberFormat: value === null || value === '' || /^(general|automatic)$/i.test(value) ? undefined : value,
    }),
  },
  {
    one: 'TextDirection',
    many: 'TextDirections',
    type: 'TextDirection?',
    get: (style, kernel) => (style.direction ? kernel.enumValue(textDirection, style.direction) : null),
    patch: (value: 'LEFT_TO_RIGHT' | 'RIGHT_TO_LEFT' | null) => ({ direction: value ?? undefined }),
  },
  {
    one: 'WrapStrategy',
    many: 'WrapStrategies',
    type: 'WrapStrategy',
    get: (style, kernel) => kernel.enumValue(wrapStrategy, style.wrap ?? 'OVERFLOW'),
    patch: (value: 'WRAP' | 'OVERFLOW' | 'CLIP') => ({ wrap: value }),
  },
  // A cell never set overflows, and yet getWrap is true: gas-fakes test/testsheetsformatting.js, run on live Google.
  {
    one: 'Wrap',
    many: 'Wraps',
    type: 'Boolean',
    get: (style) => style.wrap === undefined || style.wrap === 'WRAP',
    patch: (value: boolean) => ({ wrap: value ? 'WRAP' : 'OVERFLOW' }),
  },
];

function applyLook(look: Look, range: RangeState, value: unknown, kernel: Kernel): void {
  const patch = look.patch(value as never, kernel);
  if (patch.numberFormat === '@') toPlainText(range.book, range.sheet, range.rect);
  patchStyle(range.book, range.sheet, range.rect, patch);
}

function applyLooks(look: Look, range: RangeState, values: readonly unknown[], kernel: Kernel): unknown {
  assertShape(values, range, () =>
    refuse(`The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.set${look.many}.`),
  );
  const { top, left } = range.rect;
  const grid = values as readonly (readonly unknown[])[];
  if (look.one === 'NumberFormat') {
    mapRect(range.rect, (row, column) => {
      if (grid[row - top]?.[column - left] === '@')
        toPlainText(range.book, range.sheet, { top: row, left: column, bottom: row, right: column });
    });
  }
  patchGrid(range, (row, column) => look.patch((grid[row - top]?.[column - left] ?? null) as never, kernel));
  return SELF;
}

/** Each cell of the grid is nullable if the single value is; the kernel writes that behind the brackets. */
function gridType(type: string): string {
  return type.endsWith('?') ? `${type.slice(0, -1)}[][]?` : `${type}[][]`;
}

function membersOf(look: Look): Members<RangeState> {
  const at = (range: RangeState, kernel: Kernel, row: number, column: number) =>
    look.get(styleAt(liveSheet(range.book, range.sheet), row, column), kernel, range, row, column);
  return {
    [`get${look.one}`]: readCell((range, kernel) => at(range, kernel, range.rect.top, range.rect.left)),
    [`get${look.many}`]: readCells((range, kernel) =>
      mapRect(range.rect, (row, column) => at(range, kernel, row, column)),
    ),
    [`set${look.one}`]: writeCells((range, kernel, value: unknown) => {
      applyLook(look, range, value, kernel);
      return SELF;
    }, look.type),
    [`set${look.many}`]: writeCells(
      (range, kernel, values: readonly unknown[]) => applyLooks(look, range, values, kernel),
      gridType(look.type),
    ),
  };
}

export interface RotationState {
  readonly degrees: number;
  readonly vertical: boolean;
}

export function rotationPatch({ degrees, vertical }: RotationState): StylePatch {
  return { rotation: vertical ? 'vertical' : degrees === 0 ? undefined : degrees };
}

/** What a text in a cell is styled like, as TextStyle shows it. */
export function textStyleOf(style: Style): Style {
  const { bold, italic, underline, strikethrough, fontColor, fontFamily, fontSize } = style;
  const all = { bold, italic, underline, strikethrough, fontColor, fontFamily, fontSize };
  return intern(Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Style);
}

export const FORMAT: Members<RangeState> = {
  ...Object.assign({}, ...LOOKS.map(membersOf)),
  setBackgroundRGB: writeCells((range, _, red: number, green: number, blue: number) => {
    patchStyle(range.book, range.sheet, range.rect, { background: rgbColor(red, green, blue) });
    return SELF;
  }, 'Integer, Integer, Integer'),
  setShowHyperlink: write((range, _, show: boolean) => {
    patchStyle(range.book, range.sheet, range.rect, { hyperlink: show });
    return SELF;
  }, 'Boolean'),
  setTextRotation: writeCells(
    (range, _, given: number | RotationState) => {
      const rotation = typeof given === 'number' ? { degrees: given, vertical: false } : given;
      patchStyle(range.book, range.sheet, range.rect, rotationPatch(rotation));
      return SELF;
    },
    'Integer',
    'TextRotation',
  ),
  setVerticalText: writeCells((range, _, vertical: boolean) => {
    patchStyle(range.book, range.sheet, range.rect, { rotation: vertical ? 'vertical' : undefined });
    return SELF;
  }, 'Boolean'),
};
