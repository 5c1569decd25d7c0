// Places as the file names them, tab and all: 'Tab'!$A$1:$B$2; and the named ranges that formulas speak of.

import { formatRect, quoteTab } from '../a1';
import { findSheet } from '../edit';
import type { Placed, Workbook } from '../model';
import { areaOf } from '../open-ended';
import { escapeXml } from './xml';

/** undefined if its tab is gone. */
export function addressOf(book: Workbook, place: Placed): string | undefined {
  const sheet = findSheet(book, place.sheet);
  if (!sheet) return undefined;
  return `${quoteTab(sheet.name)}!${formatRect(areaOf(book, place)).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
}

export function definedNames(book: Workbook): string {
  const names = book.state.names.map((named) => {
    const address = addressOf(book, named);
    return address && `<definedName name="${named.name}">${escapeXml(address)}</definedName>`;
  });
  return `<definedNames>${names.filter(Boolean).join('')}</definedNames>`;
}
