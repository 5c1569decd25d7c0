// What a person sees of us outside the grid: menu, panel, dialogs, messages.

import { book } from './tabs.js';

export type MenuEntry =
  | { readonly label: string; readonly entry: string }
  | { readonly label: string; readonly entries: readonly MenuEntry[] }
  | 'separator';

/** Pixels; Google shows a dialog no larger than the window. */
export interface DialogSize {
  readonly width: number;
  readonly height: number;
}

export const screen = () => ({
  menu: (title: string, entries: readonly MenuEntry[]): void => {
    menuOf(title, entries).addToUi();
  },
  /** Always 300 px wide: Google decides. */
  sidebar: (page: string, title: string): void =>
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(page).setTitle(title)),
  dialog: (page: string, title: string, { width, height }: DialogSize, data?: object): void => {
    const output = HtmlService.createHtmlOutputFromFile(page).setWidth(width).setHeight(height);
    if (data) output.append(dataElement(data));
    SpreadsheetApp.getUi().showModalDialog(output, title);
  },
  alert: (title: string, message: string): void => {
    const ui = SpreadsheetApp.getUi();
    ui.alert(title, message, ui.ButtonSet.OK);
  },
  /** True only for "yes"; closing the question is a no. */
  ask: (title: string, question: string): boolean => {
    const ui = SpreadsheetApp.getUi();
    return ui.alert(title, question, ui.ButtonSet.YES_NO) === ui.Button.YES;
  },
  /** What was typed; undefined when the question was closed. */
  prompt: (title: string, question: string): string | undefined => {
    const ui = SpreadsheetApp.getUi();
    const answer = ui.prompt(title, question, ui.ButtonSet.OK_CANCEL);
    return answer.getSelectedButton() === ui.Button.OK ? answer.getResponseText() : undefined;
  },
  toast: (message: string, title: string): void => book().toast(message, title),
});

/** Data that comes with a page, for pages that may not ask: no text in it can end the element or start another. */
const dataElement = (data: object): string =>
  `<script type="application/json" id="data">${JSON.stringify(data).replace(/</g, '\\u003c')}</script>`;

function menuOf(title: string, entries: readonly MenuEntry[]): GoogleAppsScript.Base.Menu {
  const menu = SpreadsheetApp.getUi().createMenu(title);
  for (const entry of entries) {
    if (entry === 'separator') menu.addSeparator();
    else if ('entries' in entry) menu.addSubMenu(menuOf(entry.label, entry.entries));
    else menu.addItem(entry.label, entry.entry);
  }
  return menu;
}
