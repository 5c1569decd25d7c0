// SpreadsheetApp, the global.

import type { Kernel } from '../../runtime/kernel';
import { ANY_DOCUMENT_SCOPES, DOCUMENT_SCOPES } from '../../runtime/permission';
import { refuse } from '../../runtime/script-error';
import { defineClass, type ServiceClass } from '../../runtime/service-class';
import type { Workbook } from '../../sheets/model';
import { intern } from '../../sheets/style';
import { fileId } from '../file-id';
import { getUi } from '../ui/ui';
import { colorBuilderClass } from './colors';
import { ruleBuilderClass } from './conditional-format';
import { APP_ENUMS } from './enums';
import { filterCriteriaBuilderClass } from './filter';
import { makeSpreadsheet } from './make';
import { local, type Members, read, write } from './members';
import { richTextBuilderClass, textStyleBuilderClass } from './rich-text';
import {
  activeRange,
  activeRangeList,
  activeSheet,
  currentCell,
  selectionClass,
  setActiveRange,
  setActiveRangeList,
  setActiveSheet,
  setCurrentCell,
} from './selection';
import type { BookState, Desk, RangeListState, RangeState, SheetState } from './state';
import { dataValidationBuilderClass } from './validation';

/** One per execution: setActiveSpreadsheet lasts as long as that. */
interface AppState {
  readonly desk: Desk;
  active: Workbook;
}

const bookOf = ({ desk, active }: AppState): BookState => ({ desk, book: active });

function open(state: AppState, kernel: Kernel, given: string | null): object {
  const id = fileId(given);
  const book =
    state.desk.books.get(id) ??
    refuse(`Document ${id} is missing (perhaps it was deleted, or you don't have read access?)`);
  return makeSpreadsheet(kernel, { desk: state.desk, book });
}

const ids = (url: string) => /\/d\/([\w-]+)/.exec(url)?.[1];

const MEMBERS: Members<AppState> = {
  create: {
    ...write<AppState>(
      (state, kernel, name: string, rows = 1000, columns = 26) => {
        if (rows < 1 || columns < 1) refuse('Invalid argument: rows and columns must be at least 1.');
        return makeSpreadsheet(kernel, { desk: state.desk, book: state.desk.newBook(name, rows, columns) });
      },
      'String',
      'String, Integer, Integer',
    ),
    scopes: ANY_DOCUMENT_SCOPES,
  },
  flush: { kind: 'service', scopes: [], run: (_, kernel: Kernel) => kernel.execution.commit('flush'), cost: { ms: 0 } },
  getActive: local((state, kernel) => makeSpreadsheet(kernel, bookOf(state))),
  getActiveRange: read((state, kernel) => activeRange(bookOf(state), kernel)),
  getActiveRangeList: read((state, kernel) => activeRangeList(bookOf(state), kernel)),
  getActiveSheet: read((state, kernel) => activeSheet(bookOf(state), kernel)),
  getActiveSpreadsheet: local((state, kernel) => makeSpreadsheet(kernel, bookOf(state))),
  getCurrentCell: read((state, kernel) => currentCell(bookOf(state), kernel)),
  getSelection: local((state, kernel) => kernel.make(selectionClass, bookOf(state))),
  getUi: { ...local<AppState>((_, kernel) => getUi(kernel)), scopes: [] },
  newColor: local((_, kernel) => kernel.make(colorBuilderClass, { color: '' })),
  newConditionalFormatRule: local(({ desk, active }, kernel) =>
    kernel.make(ruleBuilderClass, { desk, book: active, ranges: [], style: intern({}) }),
  ),
  newDataValidation: local(({ desk, active }, kernel) =>
    kernel.make(dataValidationBuilderClass, {
      desk,
      book: active,
      allowInvalid: true,
      helpText: null,
      showDropdown: true,
    }),
  ),
  newFilterCriteria: local(({ desk, active }, kernel) =>
    kernel.make(filterCriteriaBuilderClass, { desk, book: active }),
  ),
  newRichTextValue: local((_, kernel) => kernel.make(richTextBuilderClass, { text: '', start: 0, runs: [] })),
  newTextStyle: local((_, kernel) => kernel.make(textStyleBuilderClass, { style: intern({}) })),
  open: {
    ...read<AppState>(
      (state, kernel, file: { readonly item: { readonly id: string } }) => open(state, kernel, file.item.id),
      'File',
    ),
    scopes: ANY_DOCUMENT_SCOPES,
  },
  openByKey: { ...read<AppState>(open, 'String?'), scopes: ANY_DOCUMENT_SCOPES }, // openById's old name
  openById: { ...read<AppState>(open, 'String?'), scopes: ANY_DOCUMENT_SCOPES },
  openByUrl: {
    ...read<AppState>(
      (state, kernel, url: string | null) => open(state, kernel, ids(url ?? '') ?? refuse('Invalid argument: url')),
      'String?',
    ),
    scopes: ANY_DOCUMENT_SCOPES,
  },
  setActiveRange: write((state, kernel, range: RangeState) => setActiveRange(state, kernel, range), 'Range'),
  setActiveRangeList: write(
    (state, kernel, list: RangeListState) => setActiveRangeList(state, kernel, list),
    'RangeList',
  ),
  setActiveSheet: write(
    (state, kernel, sheet: SheetState) => setActiveSheet(bookOf(state), kernel, sheet),
    'Sheet',
    'Sheet, Boolean',
  ),
  setActiveSpreadsheet: write((state, _, { book }: BookState) => {
    state.active = book;
  }, 'Spreadsheet'),
  setCurrentCell: write((state, kernel, range: RangeState) => setCurrentCell(state, kernel, range), 'Range'),
};

export const spreadsheetAppClass: ServiceClass<AppState> = defineClass<AppState>({
  name: 'SpreadsheetApp',
  scopes: DOCUMENT_SCOPES,
  enums: APP_ENUMS,
  members: MEMBERS,
});
