// Stands in for the spreadsheet where there is none: every look at it says so.

import type { DocumentOptions, DocumentPart } from '../runtime/document-part';
import { NotEmulatedError } from '../runtime/script-error';
import { defineClass } from '../runtime/service-class';
import { getUi } from './ui/ui';

const spreadsheetAppClass = defineClass<object>({
  name: 'SpreadsheetApp',
  members: { getUi: { kind: 'local', run: (_app, kernel) => getUi(kernel) } },
});

function missing(): never {
  throw new NotEmulatedError('the document');
}

export function openNoDocument({ locale, timeZone }: DocumentOptions): DocumentPart {
  return {
    commit: () => undefined,
    rollback: () => undefined,
    globals: (kernel) => ({ SpreadsheetApp: kernel.make(spreadsheetAppClass, {}) }),
    timeZone,
    locale,
    id: 'none',
    source: () => ({}),
    select: missing,
    edit: missing,
    view: missing,
    tabs: missing,
    sheet: missing,
    toXlsx: missing,
  };
}
