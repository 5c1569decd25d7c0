// Menus as scripts made them before Ui: Spreadsheet.addMenu and its sisters. An entry that is null draws a line.
// developers.google.com/apps-script/reference/spreadsheet/spreadsheet#addMenu(String,Object)

import type { MenuNode } from '../../contract';
import type { Kernel } from '../../runtime/kernel';
import { refuse } from '../../runtime/script-error';
import type { Member } from '../../runtime/service-class';
import type { Members } from './members';
import type { BookState } from './state';

interface Entry {
  readonly name: string;
  readonly functionName: string;
}

function service(run: (kernel: Kernel, name: string, entries: readonly unknown[]) => void, signature: string) {
  const member: Member<BookState> = {
    kind: 'service',
    signatures: [signature],
    run: (_, kernel, name: string, entries: readonly unknown[]) => run(kernel, name, entries),
  };
  return member;
}

function put(method: string): Member<BookState> {
  return service((kernel, name, entries) => {
    const items = entries.map((entry) => node(entry) ?? badEntry(method));
    kernel.execution.onlooker.menus.set(name, { caption: name, items });
  }, 'String, any[]');
}

function node(entry: unknown): MenuNode | undefined {
  if (entry === null) return { caption: '-' };
  const { name, functionName } = Object(entry) as Partial<Entry>;
  return typeof name === 'string' && typeof functionName === 'string' ? { caption: name, functionName } : undefined;
}

function badEntry(method: string): never {
  return refuse(
    `The parameters (String,Object[]) don't match the method signature for SpreadsheetApp.Spreadsheet.${method}.`,
  );
}

export const MENUS: Members<BookState> = {
  addMenu: put('addMenu'),
  removeMenu: service((kernel, name) => kernel.execution.onlooker.menus.delete(name), 'String'),
  updateMenu: put('updateMenu'),
};
