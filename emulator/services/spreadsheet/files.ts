// The spreadsheets of the desk as files: what Drive is told of them.

import type { SpreadsheetFile } from '../../runtime/document-part';
import { copyBook } from '../../sheets/copy-book';
import { commit, editBook, isDirty } from '../../sheets/edit';
import type { BookState as Contents, Workbook } from '../../sheets/model';
import type { Desk } from './state';

export function copyOf(desk: Desk, contents: Contents, name: string): Workbook {
  const fresh = desk.newBook(name, 1, 1);
  copyBook(contents, fresh, name);
  return fresh;
}

export function fileOf(desk: Desk, book: Workbook): SpreadsheetFile {
  return {
    id: book.id,
    get name() {
      return book.state.name;
    },
    created: book.created,
    get updated() {
      return book.updated;
    },
    editors: desk.people,
    rename: (name) => rename(book, name),
    copy: (name) => fileOf(desk, copyOf(desk, book.committed, name)),
  };
}

/** At once, and whatever the run has pending stays pending. */
function rename(book: Workbook, name: string): void {
  const pending = isDirty(book);
  editBook(book, false).name = name;
  if (pending) book.committed = { ...book.committed, name };
  else commit(book);
}
