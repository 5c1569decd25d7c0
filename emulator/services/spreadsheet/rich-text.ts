// Rich text: TextStyle, RichTextValue and their builders, and the members of Range for them.

import type { Kernel } from '../../runtime/kernel';
import { SELF } from '../../runtime/kernel';
import { refuse } from '../../runtime/script-error';
import { defineClass, type ServiceClass } from '../../runtime/service-class';
import { fillLayer, mapRect, patchStyle, styleAt } from '../../sheets/cells';
import { parseColor } from '../../sheets/color';
import { valueAt } from '../../sheets/formulas/recalculate';
import type { TextRun } from '../../sheets/model';
import { DEFAULTS, intern, PLAIN, type Style, type StylePatch } from '../../sheets/style';
import { writeValues } from '../../sheets/write';
import { type ColorState, makeColor } from './colors';
import { assertShape, local, type Members, readCell, readCells, writeCells } from './members';
import { patchGrid } from './patch-grid';
import { type RotationState, rotationPatch, textStyleOf } from './range-format';
import { liveSheet, type RangeState } from './state';

interface TextStyleState {
  style: Style;
  /** Read from a cell: what is unset has Google's defaults rather than null. */
  readonly ofCell?: boolean;
}

/** What a TextStyle says of a cell that nobody gave a font; getFontFamily of the Range says "Arial". */
const DEFAULT_FAMILIES = 'arial,sans,sans-serif';

function shown<K extends keyof Style>(key: K, fallback: unknown) {
  return local<TextStyleState>(({ style, ofCell }) => style[key] ?? (ofCell ? fallback : null));
}

const styleGetters: Members<TextStyleState> = {
  copy: local(({ style }, kernel) => kernel.make(textStyleBuilderClass, { style })),
  getFontFamily: shown('fontFamily', DEFAULT_FAMILIES),
  getFontSize: shown('fontSize', DEFAULTS.fontSize),
  getForegroundColor: local(({ style, ofCell }) =>
    style.fontColor ? style.fontColor : ofCell ? DEFAULTS.fontColor : null,
  ),
  getForegroundColorObject: local(({ style, ofCell }, kernel) =>
    style.fontColor || ofCell ? makeColor(kernel, style.fontColor ?? DEFAULTS.fontColor) : null,
  ),
  isBold: shown('bold', false),
  isItalic: shown('italic', false),
  isStrikethrough: shown('strikethrough', false),
  isUnderline: shown('underline', false),
};

export const textStyleClass: ServiceClass<TextStyleState> = defineClass<TextStyleState>({
  name: 'TextStyle',
  service: 'SpreadsheetApp',
  members: styleGetters,
});

function restyle(patch: (value: never) => StylePatch, signature: string) {
  return local<TextStyleState>((state, _, value: never) => {
    state.style = intern({ ...state.style, ...patch(value) } as Style);
    return SELF;
  }, signature);
}

export const textStyleBuilderClass: ServiceClass<TextStyleState> = defineClass<TextStyleState>({
  name: 'TextStyleBuilder',
  service: 'SpreadsheetApp',
  members: {
    build: local(({ style }, kernel) => kernel.make(textStyleClass, { style })),
    setBold: restyle((bold: boolean | null) => ({ bold: bold ?? undefined }), 'Boolean?'),
    setFontFamily: restyle((fontFamily: string | null) => ({ fontFamily: fontFamily ?? undefined }), 'String?'),
    setFontSize: restyle((fontSize: number | null) => ({ fontSize: fontSize ?? undefined }), 'Integer?'),
    setForegroundColor: restyle(
      (css: string | null) => ({ fontColor: css === null ? undefined : parseColor(css) }),
      'String?',
    ),
    setForegroundColorObject: restyle((color: ColorState | null) => ({ fontColor: color?.color }), 'Color?'),
    setItalic: restyle((italic: boolean | null) => ({ italic: italic ?? undefined }), 'Boolean?'),
    setStrikethrough: restyle(
      (strikethrough: boolean | null) => ({ strikethrough: strikethrough ?? undefined }),
      'Boolean?',
    ),
    setUnderline: restyle((underline: boolean | null) => ({ underline: underline ?? undefined }), 'Boolean?'),
  },
});

interface RichState {
  text: string;
  /** Of the whole text this is a run of. */
  readonly start: number;
  runs: readonly TextRun[];
  /** Look of the cell it was read from. */
  readonly base?: Style;
}

/** Runs cut at every change, gaps included, from 0 to the end. */
function cut({ text, runs, base = PLAIN }: RichState): TextRun[] {
  const edges = [...new Set([0, text.length, ...runs.flatMap(({ start, end }) => [start, end])])].sort(
    (one, other) => one - other,
  );
  const parts: TextRun[] = [];
  edges.slice(0, -1).forEach((start, index) => {
    const end = edges[index + 1] ?? start;
    const over = runs.filter((run) => run.start <= start && run.end >= end);
    const link = over.reduce<string | undefined>(
      (found, run) => ('link' in run ? run.link || undefined : found),
      undefined,
    );
    const style = intern({ ...base, ...Object.assign({}, ...over.map((run) => run.style ?? {})) });
    const last = parts.at(-1);
    if (last && last.link === link && last.style === style) parts[parts.length - 1] = { ...last, end };
    else parts.push({ start, end, style, ...(link === undefined ? {} : { link }) });
  });
  return parts.length > 0 ? parts : [{ start: 0, end: 0, style: base }];
}

function within(state: RichState, from: number, to: number): TextRun[] {
  if (from < 0 || to > state.text.length || from > to) refuse('Illegal argument.');
  return cut(state).filter((run) => run.end > from && run.start < to);
}

/** null when the stretch has several. */
function common<T>(list: readonly T[]): T | null {
  const [first] = list;
  return first !== undefined && list.every((one) => one === first) ? first : null;
}

export const richTextClass: ServiceClass<RichState> = defineClass<RichState>({
  name: 'RichTextValue',
  service: 'SpreadsheetApp',
  members: {
    copy: local(({ text, runs, base }, kernel) =>
      kernel.make(richTextBuilderClass, { text, start: 0, runs, ...(base && { base }) }),
    ),
    getEndIndex: local(({ start, text }) => start + text.length),
    getLinkUrl: local(
      (state, _, from = 0, to = state.text.length) => common(within(state, from, to).map((run) => run.link ?? null)),
      '',
      'Integer, Integer',
    ),
    getRuns: local((state, kernel) =>
      cut(state).map(({ start, end, link, style }) =>
        kernel.make(richTextClass, {
          text: state.text.slice(start, end),
          start: state.start + start,
          runs: [{ start: 0, end: end - start, ...(link === undefined ? {} : { link }) }],
          base: style ?? PLAIN,
        }),
      ),
    ),
    getStartIndex: local(({ start }) => start),
    getText: local(({ text }) => text),
    getTextStyle: local(
      (state, kernel, from = 0, to = state.text.length) => {
        const styles = within(state, from, to).map((run) => run.style ?? PLAIN);
        return kernel.make(textStyleClass, {
          style: commonStyle(styles.length > 0 ? styles : [state.base ?? PLAIN]),
          ofCell: styles.length < 2 || common(styles) !== null,
        });
      },
      '',
      'Integer, Integer',
    ),
  },
});

function commonStyle(styles: readonly Style[]): Style {
  const [first = PLAIN, ...rest] = styles;
  return intern(
    Object.fromEntries(
      Object.entries(first).filter(([key, value]) => rest.every((style) => style[key as keyof Style] === value)),
    ) as Style,
  );
}

function addRun(state: RichState, run: TextRun): typeof SELF {
  if (run.start < 0 || run.end > state.text.length || run.start >= run.end) refuse('Illegal argument.');
  state.runs = [...state.runs, run];
  return SELF;
}

/** Links look blue and underlined unless styled otherwise. */
const LINK_LOOK: Style = intern({ fontColor: 'HYPERLINK', underline: true });

export const richTextBuilderClass: ServiceClass<RichState> = defineClass<RichState>({
  name: 'RichTextValueBuilder',
  service: 'SpreadsheetApp',
  members: {
    build: local(({ text, runs, base }, kernel) =>
      kernel.make(richTextClass, { text, start: 0, runs, ...(base && { base }) }),
    ),
    setLinkUrl: local(
      (state, _, ...args: unknown[]) => {
        const [start, end, link] = (args.length === 1 ? [0, state.text.length, args[0]] : args) as [
          number,
          number,
          string | null,
        ];
        return addRun(state, link === null ? { start, end, link: '' } : { start, end, link, style: LINK_LOOK });
      },
      'String?',
      'Integer, Integer, String?',
    ),
    setText: local((state, _, text: string) => {
      state.text = text;
      state.runs = [];
      return SELF;
    }, 'String'),
    setTextStyle: local(
      (state, _, ...args: unknown[]) => {
        const [start, end, style] = (args.length === 1 ? [0, state.text.length, args[0]] : args) as [
          number,
          number,
          TextStyleState | null,
        ];
        return addRun(state, { start, end, style: style?.style ?? PLAIN });
      },
      'SpreadsheetApp.TextStyle?',
      'Integer, Integer, SpreadsheetApp.TextStyle?',
    ),
  },
});

/** null for numbers, dates and truth values: only texts are rich. */
function richAt({ book, sheet: id }: RangeState, kernel: Kernel, row: number, column: number): object | null {
  const sheet = liveSheet(book, id);
  const value = valueAt(book, sheet, row, column);
  if (typeof value !== 'string') return null;
  const base = textStyleOf(styleAt(sheet, row, column));
  const runs = sheet.rows[row]?.runs?.[column] ?? plainLink(value);
  return kernel.make(richTextClass, { text: value, start: 0, runs, base });
}

/** A text that is nothing but an address is a link by itself. */
function plainLink(text: string): readonly TextRun[] {
  return /^https?:\/\/\S+$/.test(text) ? [{ start: 0, end: text.length, link: text }] : [];
}

function putRich(range: RangeState, at: (row: number, column: number) => RichState | null | undefined): typeof SELF {
  writeValues(range.book, range.sheet, range.rect, (row, column) => {
    const text = at(row, column)?.text ?? '';
    return text === '' ? null : `'${text}`;
  });
  fillLayer(range.book, range.sheet, range.rect, 'runs', (row, column) => {
    const runs = at(row, column)?.runs;
    return runs && runs.length > 0 ? runs : undefined;
  });
  return SELF;
}

const BAD_GRID = (method: string) => () =>
  refuse(`The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.${method}.`);
const asPatch = ({ style }: TextStyleState): StylePatch => style;

export const textRotationClass = defineClass<RotationState>({
  name: 'TextRotation',
  service: 'SpreadsheetApp',
  members: { getDegrees: local(({ degrees }) => degrees), isVertical: local(({ vertical }) => vertical) },
});

function rotationAt({ book, sheet }: RangeState, kernel: Kernel, row: number, column: number): object {
  const rotation = styleAt(liveSheet(book, sheet), row, column).rotation ?? 0;
  return kernel.make(
    textRotationClass,
    rotation === 'vertical' ? { degrees: 0, vertical: true } : { degrees: rotation, vertical: false },
  );
}

function styleObject({ book, sheet }: RangeState, kernel: Kernel, row: number, column: number): object {
  return kernel.make(textStyleClass, {
    style: textStyleOf(styleAt(liveSheet(book, sheet), row, column)),
    ofCell: true,
  });
}

export const RICH_TEXT: Members<RangeState> = {
  getRichTextValue: readCell((range, kernel) => richAt(range, kernel, range.rect.top, range.rect.left)),
  getRichTextValues: readCells((range, kernel) =>
    mapRect(range.rect, (row, column) => richAt(range, kernel, row, column)),
  ),
  getTextRotation: readCell((range, kernel) => rotationAt(range, kernel, range.rect.top, range.rect.left)),
  getTextRotations: readCells((range, kernel) =>
    mapRect(range.rect, (row, column) => rotationAt(range, kernel, row, column)),
  ),
  getTextStyle: readCell((range, kernel) => styleObject(range, kernel, range.rect.top, range.rect.left)),
  getTextStyles: readCells((range, kernel) =>
    mapRect(range.rect, (row, column) => styleObject(range, kernel, row, column)),
  ),
  setRichTextValue: writeCells((range, _, value: RichState) => putRich(range, () => value), 'RichTextValue'),
  setRichTextValues: writeCells((range, _, values: readonly (readonly RichState[])[]) => {
    assertShape(values, range, BAD_GRID('setRichTextValues'));
    return putRich(range, (row, column) => values[row - range.rect.top]?.[column - range.rect.left]);
  }, 'RichTextValue[][]?'),
  setTextRotations: writeCells((range, _, rotations: readonly (readonly RotationState[])[]) => {
    assertShape(rotations, range, BAD_GRID('setTextRotations'));
    patchGrid(range, (row, column) => {
      const rotation = rotations[row - range.rect.top]?.[column - range.rect.left];
      return rotation ? rotationPatch(rotation) : {};
    });
    return SELF;
  }, 'TextRotation[][]'),
  setTextStyle: writeCells((range, _, style: TextStyleState | null) => {
    if (style) patchStyle(range.book, range.sheet, range.rect, asPatch(style));
    return SELF;
  }, 'SpreadsheetApp.TextStyle?'),
  setTextStyles: writeCells((range, _, styles: readonly (readonly (TextStyleState | null)[])[]) => {
    assertShape(styles, range, BAD_GRID('setTextStyles'));
    patchGrid(range, (row, column) => {
      const style = styles[row - range.rect.top]?.[column - range.rect.left];
      return style ? asPatch(style) : {};
    });
    return SELF;
  }, 'SpreadsheetApp.TextStyle[][]?'),
};
