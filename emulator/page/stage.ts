// The document on stage: carries out commands on an emulator and tells what the page should show.
// Knows neither threads nor HTTP; only this file of the page talks to an Emulator.

import type { Emulator, SentMail, Shown } from '../contract.js';
import { editCells } from './edit-cells.js';
import { activeTab, ask, type Known, UNKNOWN } from './known.js';
import type { Asking, Command, FrameState, PageState, RunState, SheetWire, ToastState } from './protocol.js';
import { wireSheet } from './wire-sheet.js';

/** Those the worker carries out; an answer goes to a waiting script, a reset replaces the worker. */
export type StageCommand = Exclude<Command, { kind: 'answer' | 'reset' }>;

export interface Stage {
  /** May throw what the script throws. */
  run(command: StageCommand): unknown;
  state(): PageState;
  sheet(): SheetWire;
  /** Pages of open sidebars and dialogs, by frame id. */
  pages(): ReadonlyMap<number, string>;
  /** Mails since the last time of asking. */
  newMails(): readonly SentMail[];
  /** Marks the moment a script waits for a person, or goes on. The document must not be asked for more meanwhile. */
  wait(shown: Shown | null): void;
  xlsx(): Promise<Uint8Array>;
}

interface Memory {
  /** As the person at the screen sees it. */
  emulator: Emulator;
  readonly people: readonly string[];
  seen: number;
  /** Opened and not yet looked at: the first page need not open it again. */
  isFresh: boolean;
  mails: number;
  lastId: number;
  asking: Asking | null;
  known: Known;
  selected: string;
  /** The cell typed into last: selected meanwhile, but the person has moved on from it. */
  typed: string;
  frames: readonly FrameState[];
  toasts: readonly ToastState[];
  /** How many triggers had run when the clock was last moved. */
  runsBefore: number;
  readonly pages: Map<number, string>;
}

const TOASTS_KEPT = 5;
/** `others` may take the place of the person who opened the document. */
export function setStage(emulator: Emulator, others: readonly string[] = []): Stage {
  const memory: Memory = {
    emulator,
    people: [ask(emulator).user, ...others],
    seen: emulator.shown.length, // what was shown while the document was prepared is history
    isFresh: true,
    mails: 0,
    lastId: 0,
    asking: null,
    known: UNKNOWN,
    selected: '',
    typed: '',
    frames: [],
    toasts: [],
    runsBefore: emulator.triggered.length,
    pages: new Map(),
  };
  return {
    run: (command) => carryOut(memory, command),
    state: () => describe(memory),
    sheet: () => wireSheet(memory.emulator.sheet(activeTab(memory.emulator))),
    pages: () => memory.pages,
    newMails: () => takeMails(memory),
    wait: (shown) => {
      memory.asking = shown && askingOf(shown, ++memory.lastId);
    },
    xlsx: () => emulator.toXlsx(),
  };
}

function carryOut(memory: Memory, command: StageCommand): unknown {
  const { emulator } = memory;
  switch (command.kind) {
    case 'open':
      return reopen(memory);
    case 'click':
      select(memory, command.selection);
      return emulator.click(...command.captions);
    case 'call':
      select(memory, command.selection);
      return emulator.call(command.name, ...command.args);
    case 'select':
      memory.selected = ''; // wherever a script has led meanwhile
      return select(memory, command.selection);
    case 'edit':
      memory.selected = ''; // an edit selects its cell
      memory.typed = command.cells[command.cells.length - 1]?.a1 ?? '';
      return editCells(emulator, command.cells);
    case 'close':
      return closeFrame(memory, command.frame);
    case 'advance':
      memory.runsBefore = emulator.triggered.length;
      return emulator.clock.advance(command.to);
    case 'become':
      return become(memory, command.user);
  }
}

/** Somebody else sits down at the screen and loads the page. */
function become(memory: Memory, user: string): void {
  if (!memory.people.includes(user)) throw new Error(`Nobody here is ${user}`);
  memory.emulator = memory.emulator.as(user);
  memory.seen = memory.emulator.shown.length;
  Object.assign(memory, { selected: '', typed: '', isFresh: false });
  reopen(memory);
}

/** Only when it differs: selecting activates the tab and would undo what a script has just activated. */
function select(memory: Memory, selection: readonly string[]): void {
  const wanted = selection.join();
  if (selection.length === 0 || wanted === memory.selected) return;
  memory.emulator.select(...selection);
  memory.selected = wanted;
}

/** While a script waits, the document is only looked at; what must be asked of its services stays as it was. */
function describe(memory: Memory): PageState {
  const { emulator } = memory;
  takeShown(memory);
  if (memory.asking === null) memory.known = known(memory);
  return {
    ...memory.known,
    now: emulator.clock.now().toISOString(),
    tabs: emulator.tabs(),
    menu: emulator.menu(),
    frames: memory.frames,
    asking: memory.asking,
    toasts: memory.toasts,
    runs: runsSince(memory),
    people: memory.people,
  };
}

/** By the clock, which nobody would notice; and what failed, whatever set it off. */
function runsSince({ emulator, runsBefore }: Memory): readonly RunState[] {
  return emulator.triggered
    .slice(runsBefore)
    .map(({ at, ...run }, index) => ({ ...run, id: runsBefore + index, at: at.toISOString() }))
    .filter(({ event, error }) => event === 'CLOCK' || error !== null);
}

/** A selection that only an edit left behind is none that a script made: the page keeps its own. */
function known(memory: Memory): Known {
  const fresh = ask(memory.emulator);
  return fresh.selection === memory.typed ? { ...fresh, selection: memory.known.selection } : fresh;
}

function takeShown(memory: Memory): void {
  const { emulator } = memory;
  for (const shown of emulator.shown.slice(memory.seen)) present(memory, shown);
  memory.seen = emulator.shown.length;
}

/** Sheets has room for one sidebar and one dialog: a new one takes the other's place. */
function present(memory: Memory, shown: Shown): void {
  const { kind, title, text } = shown;
  if (kind === 'alert' || kind === 'prompt') return; // these wait; see `wait`
  const id = ++memory.lastId;
  if (kind === 'toast') {
    memory.toasts = [...memory.toasts, { id, title, text, seconds: shown.seconds ?? 5 }].slice(-TOASTS_KEPT);
    return;
  }
  const replaced = memory.frames.filter((frame) => (frame.kind === 'sidebar') === (kind === 'sidebar'));
  for (const frame of replaced) closeFrame(memory, frame.id);
  memory.pages.set(id, shown.html ?? '');
  memory.frames = [...memory.frames, { id, kind, title, width: shown.width ?? null, height: shown.height ?? null }];
}

function closeFrame(memory: Memory, id: number): void {
  memory.frames = memory.frames.filter((frame) => frame.id !== id);
  memory.pages.delete(id);
}

/** A page loaded again: its sidebar and dialogs are gone, and onOpen runs. */
function reopen(memory: Memory): void {
  if (!memory.isFresh) memory.emulator.open();
  memory.isFresh = false;
  for (const frame of memory.frames) closeFrame(memory, frame.id);
  memory.toasts = [];
}

function takeMails(memory: Memory): readonly SentMail[] {
  const { emulator } = memory;
  const fresh = emulator.mails.slice(memory.mails);
  memory.mails = emulator.mails.length;
  return fresh;
}

function askingOf({ kind, title, text, buttons }: Shown, id: number): Asking {
  return { id, kind: kind === 'prompt' ? 'prompt' : 'alert', title, text, buttons: buttons ?? ['OK'] };
}
