// The worker thread's side: opens the emulator (which is synchronous: an alert blocks the script), carries out what
// the server asks and reports what the page should show. Decides nothing about HTTP or drawing.

import { type MessagePort, parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import type { Emulator, EmulatorOptions, SentMail, Shown } from '../contract.js';
import { openEmulator } from '../index.js';
import type { Asking, Beginning, Guide, PageState, Reply } from './protocol.js';
import { type Stage, type StageCommand, setStage } from './stage.js';

/** What a preview supplies: how to open the emulator, and the job that makes the sample from an empty document. */
export interface Setup {
  readonly options?: Omit<EmulatorOptions, 'ask'>;
  prepare?(emulator: Emulator): void | Promise<void>;
  /** What is done to a document that stays empty: its name, the day. */
  prepareEmpty?(emulator: Emulator): void | Promise<void>;
  /** Addresses of people who may take the place of `options.user`. */
  readonly others?: readonly string[];
  readonly guide?: Guide;
}

export interface Answer {
  readonly id: number;
  readonly button: string | null;
  readonly text: string;
}

export interface WorkerData {
  readonly beginning: Beginning;
  readonly answers: MessagePort;
  /** One Int32, raised by the server when an answer lies in the port. */
  readonly bell: SharedArrayBuffer;
}

export type ToWorker =
  | { readonly id: number; readonly kind: 'command'; readonly command: StageCommand }
  | { readonly id: number; readonly kind: 'xlsx' };

export type FromWorker =
  | { readonly kind: 'ready'; readonly guide: Guide | null }
  | { readonly kind: 'reply'; readonly id: number; readonly reply: Reply }
  | {
      readonly kind: 'show';
      readonly state: PageState;
      /** JSON of a SheetWire; null = as before. */
      readonly sheet: string | null;
      readonly pages: ReadonlyMap<number, string>;
      readonly mails: readonly SentMail[];
    };

export async function serveStage({ options, prepare, prepareEmpty, others, guide }: Setup): Promise<void> {
  const { beginning, answers, bell } = workerData as WorkerData;
  let stage: Stage | undefined;
  const emulator = openEmulator({
    ...options,
    ask: (shown) => (stage ? waitForPerson(stage, shown, answers, bell) : null),
  });
  await (beginning === 'sample' ? prepare : prepareEmpty)?.(emulator);
  emulator.open();
  const ready = setStage(emulator, others);
  stage = ready;
  show(ready);
  parentPort?.on('message', (message: ToWorker) => void serve(ready, message));
  post({ kind: 'ready', guide: guide ?? null });
}

async function serve(stage: Stage, message: ToWorker): Promise<void> {
  const reply = await replyTo(() => (message.kind === 'xlsx' ? stage.xlsx() : (stage.run(message.command) as unknown)));
  show(stage); // first: who reads the answer may rely on having been shown its effect
  post({ kind: 'reply', id: message.id, reply });
}

async function replyTo(job: () => unknown): Promise<Reply> {
  try {
    return { ok: true, value: (await job()) ?? null };
  } catch (error) {
    return { ok: false, error: namedError(error) };
  }
}

/** By shape: a script's errors belong to another realm. */
function namedError(error: unknown): { name: string; message: string } {
  if (typeof error !== 'object' || error === null || !('message' in error)) {
    return { name: 'Error', message: String(error) };
  }
  return { name: 'name' in error ? String(error.name) : 'Error', message: String(error.message) };
}

function waitForPerson(stage: Stage, shown: Shown, answers: MessagePort, bell: SharedArrayBuffer): string | null {
  stage.wait(shown);
  const { asking } = show(stage);
  const answer = nextAnswer(asking, answers, new Int32Array(bell));
  stage.wait(null);
  show(stage);
  if (answer.button === null) return null;
  return shown.kind === 'prompt' && answer.button === shown.buttons?.[0] ? answer.text : answer.button;
}

/** Answers to a dialog already answered (two pages open on one document) are passed over. */
function nextAnswer(asking: Asking | null, answers: MessagePort, bell: Int32Array): Answer {
  for (;;) {
    Atomics.wait(bell, 0, 0);
    Atomics.store(bell, 0, 0);
    for (let parcel = receiveMessageOnPort(answers); parcel; parcel = receiveMessageOnPort(answers)) {
      const answer = parcel.message as Answer;
      if (answer.id === asking?.id) return answer;
    }
  }
}

let lastSheet = '';

function show(stage: Stage): PageState {
  const state = stage.state();
  const json = JSON.stringify(stage.sheet());
  const sheet = json === lastSheet ? null : json;
  lastSheet = json;
  post({ kind: 'show', state, sheet, pages: stage.pages(), mails: stage.newMails() });
  return state;
}

function post(message: FromWorker): void {
  parentPort?.postMessage(message);
}
