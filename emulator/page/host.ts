// The main thread's side of the worker: starts it, queues commands, keeps the last picture it sent (so that the page
// is served even while a script waits or runs) and replaces it on reset. Knows no HTTP.

import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import type { SentMail } from '../contract.js';
import type { Beginning, Command, Guide, PageState, Reply, ServedState } from './protocol.js';
import type { Answer, FromWorker, ToWorker, WorkerData } from './worker.js';

export interface Host {
  state(): ServedState;
  /** JSON of the active tab's SheetWire. */
  sheet(): string;
  page(frame: number): string | undefined;
  mails(): readonly SentMail[];
  send(command: Command): Promise<Reply>;
  xlsx(): Promise<Uint8Array>;
  /** Calls back at each change; returns how to stop. */
  watch(listener: () => void): () => void;
  close(): Promise<void>;
}

interface Scene {
  readonly worker: Worker;
  readonly answers: MessagePort;
  readonly bell: Int32Array;
  readonly waiting: Map<number, (reply: Reply) => void>;
  /** Ids of commands that run a script and are not finished. */
  readonly scripts: Set<number>;
  readonly ready: Promise<void>;
}

interface Picture {
  scene: number;
  version: number;
  sheetVersion: number;
  state: PageState;
  sheet: string;
  pages: ReadonlyMap<number, string>;
  mails: readonly SentMail[];
  crash: string | null;
  guide: Guide | null;
}

const NOTHING_YET: PageState = {
  title: '',
  user: '',
  now: new Date(0).toISOString(),
  timeZone: 'Etc/GMT',
  tabs: [],
  menu: [],
  selection: '',
  frames: [],
  asking: null,
  toasts: [],
  mailQuota: null,
  runs: [],
  people: [],
};

/** `code` is what bundleWorker made. Resolves when the document stands prepared. */
export async function openHost(code: URL): Promise<Host> {
  const listeners = new Set<() => void>();
  const picture: Picture = {
    scene: 0,
    version: 0,
    sheetVersion: 0,
    state: NOTHING_YET,
    sheet: 'null',
    pages: new Map(),
    mails: [],
    crash: null,
    guide: null,
  };
  const changed = () => {
    picture.version += 1;
    for (const listener of listeners) listener();
  };
  let lastId = 0;
  let scene = startScene(code, 'sample', picture, changed);
  await scene.ready;

  const reset = async (to: Beginning): Promise<Reply> => {
    await endScene(scene);
    Object.assign(picture, { scene: picture.scene + 1, mails: [], crash: null });
    scene = startScene(code, to, picture, changed);
    return scene.ready.then(
      () => ({ ok: true, value: null }),
      (error: Error) => ({ ok: false, error }),
    );
  };
  const post = (message: ToWorker, runsScript: boolean) => queue(scene, message, runsScript, changed);

  return {
    state: () => served(picture, scene),
    sheet: () => picture.sheet,
    page: (frame) => picture.pages.get(frame),
    mails: () => picture.mails,
    async send(command) {
      if (command.kind === 'reset') return reset(command.to);
      if (picture.crash !== null) return { ok: false, error: { name: 'Error', message: picture.crash } };
      if (command.kind === 'answer') return answer(scene, command);
      return post({ id: ++lastId, kind: 'command', command }, command.kind === 'click' || command.kind === 'advance');
    },
    async xlsx() {
      const reply = await post({ id: ++lastId, kind: 'xlsx' }, false);
      if (!reply.ok) throw new Error(reply.error.message);
      return reply.value as Uint8Array;
    },
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => endScene(scene),
  };
}

function startScene(code: URL, beginning: Beginning, picture: Picture, changed: () => void): Scene {
  const { port1, port2 } = new MessageChannel();
  const bell = new SharedArrayBuffer(4);
  const data: WorkerData = { beginning, answers: port2, bell };
  const worker = new Worker(code, { workerData: data, transferList: [port2] });
  const waiting = new Map<number, (reply: Reply) => void>();
  const scripts = new Set<number>();
  const ready = new Promise<void>((resolve, reject) => {
    worker.on('message', (message: FromWorker) => {
      if (message.kind === 'ready') {
        picture.guide = message.guide;
        return resolve();
      }
      if (message.kind === 'show') take(picture, message);
      else settle(waiting, scripts, message.id, message.reply);
      changed();
    });
    worker.on('error', (error) => {
      picture.crash = error.message;
      for (const id of [...waiting.keys()]) settle(waiting, scripts, id, { ok: false, error });
      changed();
      reject(error);
    });
    worker.on('exit', () => reject(new Error('The document ended before it stood'))); // once it stands, of no effect
  });
  ready.catch(() => undefined); // a crash after the start is told by `picture.crash`
  return { worker, answers: port1, bell: new Int32Array(bell), waiting, scripts, ready };
}

async function endScene({ worker, waiting, scripts }: Scene): Promise<void> {
  worker.removeAllListeners('message');
  await worker.terminate();
  const error = { name: 'Error', message: 'The document was reset' };
  for (const id of [...waiting.keys()]) settle(waiting, scripts, id, { ok: false, error });
}

function queue(scene: Scene, message: ToWorker, runsScript: boolean, changed: () => void): Promise<Reply> {
  return new Promise((resolve) => {
    scene.waiting.set(message.id, resolve);
    if (runsScript) {
      scene.scripts.add(message.id);
      changed();
    }
    scene.worker.postMessage(message);
  });
}

function settle(waiting: Scene['waiting'], scripts: Scene['scripts'], id: number, reply: Reply): void {
  scripts.delete(id);
  waiting.get(id)?.(reply);
  waiting.delete(id);
}

/** Goes past the queue: the worker sleeps in the script that asked, and wakes by the bell. */
function answer({ answers, bell }: Scene, { id, button, text }: Answer): Reply {
  const message: Answer = { id, button, text };
  answers.postMessage(message);
  Atomics.store(bell, 0, 1);
  Atomics.notify(bell, 0);
  return { ok: true, value: null };
}

function take(picture: Picture, { state, sheet, pages, mails }: Extract<FromWorker, { kind: 'show' }>): void {
  if (sheet !== null) {
    picture.sheet = sheet;
    picture.sheetVersion += 1;
  }
  Object.assign(picture, { state, pages, mails: [...picture.mails, ...mails] });
}

function served(picture: Picture, { scripts }: Scene): ServedState {
  return {
    ...picture.state,
    scene: picture.scene,
    version: picture.version,
    sheetVersion: picture.sheetVersion,
    mailCount: picture.mails.length,
    running: scripts.size > 0,
    crash: picture.crash,
    guide: picture.guide,
  };
}
