// Range and RangeList: their tables put together.

import type { Kernel } from '../../runtime/kernel';
import { SELF } from '../../runtime/kernel';
import { DOCUMENT_SCOPES } from '../../runtime/permission';
import { defineClass, type Member, type ServiceClass } from '../../runtime/service-class';
import { BANDING_OF_RANGE } from './banding';
import { BORDERS } from './borders';
import { assertWritable, guardRange } from './guard';
import { makeRange, register } from './make';
import { local, type Members, write } from './members';
import { METADATA_OF_RANGE } from './metadata';
import { FORMAT } from './range-format';
import { activate, assertOnSheet, PLACE } from './range-place';
import { STRUCTURE } from './range-structure';
import { VALUES } from './range-values';
import { RICH_TEXT } from './rich-text';
import { type RangeListState, type RangeState, screenOf } from './state';
import { VALIDATION } from './validation';

/** Whatever reads or writes cells asks first whether they are there. */
function onSheet(members: Members<RangeState>): Members<RangeState> {
  const checked = (member: Member<RangeState>): Member<RangeState> => ({
    ...member,
    run: (range, kernel, ...args: never[]) => {
      assertOnSheet(range);
      return member.run(range, kernel, ...args);
    },
  });
  return Object.fromEntries(
    Object.entries(members).map(([name, member]) => [name, member.kind === 'local' ? member : checked(member)]),
  );
}

const ALL: Members<RangeState> = {
  ...PLACE,
  ...VALUES,
  ...FORMAT,
  ...BORDERS,
  ...STRUCTURE,
  ...VALIDATION,
  ...RICH_TEXT,
  ...METADATA_OF_RANGE,
  ...BANDING_OF_RANGE,
};
const MEMBERS = onSheet(guardRange(ALL));

/** Names that left Google's reference years ago and still work. */
const OLD_NAMES: Readonly<Record<string, string>> = {
  getBackgroundColor: 'getBackground',
  getBackgroundColors: 'getBackgrounds',
  getComment: 'getNote',
  getComments: 'getNotes',
  setBackgroundColor: 'setBackground',
  setBackgroundColors: 'setBackgrounds',
  setComment: 'setNote',
  setComments: 'setNotes',
};

export const rangeClass: ServiceClass<RangeState> = defineClass<RangeState>({
  name: 'Range',
  scopes: DOCUMENT_SCOPES,
  service: 'SpreadsheetApp',
  members: {
    ...MEMBERS,
    ...Object.fromEntries(Object.entries(OLD_NAMES).map(([old, name]) => [old, MEMBERS[name] as Member<RangeState>])),
  },
});
register('Range', rangeClass);

/** What a RangeList does, it does to each of its ranges. */
const REPEATED = [
  'breakApart',
  'check',
  'clear',
  'clearContent',
  'clearDataValidations',
  'clearFormat',
  'clearNote',
  'insertCheckboxes',
  'removeCheckboxes',
  'setBackground',
  'setBackgroundRGB',
  'setBorder',
  'setFontColor',
  'setFontFamily',
  'setFontLine',
  'setFontSize',
  'setFontStyle',
  'setFontWeight',
  'setFormula',
  'setFormulaR1C1',
  'setHorizontalAlignment',
  'setNote',
  'setNumberFormat',
  'setShowHyperlink',
  'setTextDirection',
  'setTextRotation',
  'setValue',
  'setVerticalAlignment',
  'setVerticalText',
  'setWrap',
  'setWrapStrategy',
  'trimWhitespace',
  'uncheck',
] as const;

function repeated(name: string): Member<RangeListState> {
  const member = MEMBERS[name] as Member<RangeState>;
  const { cells } = member;
  const run = ({ ranges }: RangeListState, kernel: Kernel, ...args: never[]) => {
    assertWritable(ranges, kernel.execution.user);
    for (const range of ranges) member.run(range, kernel, ...args);
    return SELF;
  };
  const all = ({ ranges }: RangeListState, ...args: never[]) =>
    ranges.reduce((sum, range) => sum + (cells?.(range, ...args) ?? 0), 0);
  return { ...write<RangeListState>(run, ...(member.signatures ?? [''])), ...(cells ? { cells: all } : {}) };
}

export const rangeListClass: ServiceClass<RangeListState> = defineClass<RangeListState>({
  name: 'RangeList',
  scopes: DOCUMENT_SCOPES,
  service: 'SpreadsheetApp',
  members: {
    ...Object.fromEntries(REPEATED.map((name) => [name, repeated(name)])),
    activate: write<RangeListState>((list, kernel) => {
      activateList(list, kernel.execution.onlooker.user);
      return SELF;
    }),
    getRanges: local<RangeListState>(({ ranges }, kernel) => ranges.map((range) => makeRange(kernel, range))),
  },
});
register('RangeList', rangeListClass);

export function activateList({ desk, book, ranges }: RangeListState, user: string): void {
  const last = ranges.at(-1);
  if (!last) return;
  activate(last, user);
  const current = { row: last.rect.top, column: last.rect.left };
  screenOf(desk, user, book).selections.set(last.sheet, { ranges: ranges.map(({ rect }) => rect), current });
}
