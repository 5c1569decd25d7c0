// A workbook set up from the document through the bundle, for the stories.

import type { CellView, Emulator, EmulatorOptions } from '../../emulator/contract.js';
import { openEmulator } from '../../emulator/index.js';
import { COORDINATOR, columnOf, fillDirectory, fillSettings, START, setUpWorkbook } from '../../tools/sample/people.js';

export const emptyWorkbook = (options: EmulatorOptions = {}): Emulator =>
  openEmulator({ project: 'dist', now: START, user: COORDINATOR, locale: 'th_TH', mailQuota: 1500, ...options });

export function newWorkbook(options: EmulatorOptions = {}): Emulator {
  const emulator = emptyWorkbook(options);
  setUpWorkbook(emulator);
  return emulator;
}

/** With the sample directory's addresses and a signer, ready to mail. */
export function workbookWithDirectory(options: EmulatorOptions = {}): Emulator {
  const emulator = newWorkbook(options);
  fillDirectory(emulator);
  fillSettings(emulator);
  return emulator;
}

/** The used cells under a heading, conditional colours applied. */
export function columnOfTab(emulator: Emulator, tab: string, heading: string): CellView[] {
  const letter = columnOf(emulator, tab, heading);
  const rows =
    emulator.sheet(tab).cells.findLastIndex((cells) => cells.some(({ value }) => value !== '' && value !== false)) + 1;
  return rows < 2 ? [] : emulator.view(`'${tab}'!${letter}2:${letter}${rows}`).flat();
}

export const textsOf = (emulator: Emulator, tab: string, heading: string): string[] =>
  columnOfTab(emulator, tab, heading).map(({ display }) => display);

/** The last alert, prompt or toast. */
export const lastMessage = (emulator: Emulator): string => {
  const messages = emulator.shown.filter(({ kind }) => kind === 'alert' || kind === 'toast');
  return messages[messages.length - 1]?.text ?? '';
};
