// google.script.run and google.script.host inside a sidebar or dialog: put before the script's own page and spoken
// through postMessage. Runs in the sandbox; knows nothing of the page around it.

import type { FromFrame, ToFrame } from './frame-messages.js';

type Handler = (value: unknown, userObject: unknown) => void;

interface Handlers {
  readonly success?: Handler;
  readonly failure?: Handler;
  readonly userObject?: unknown;
}

const waiting = new Map<number, Handlers>();
let lastId = 0;

const toPage = (message: FromFrame): void => window.parent.postMessage(message, '*');

/** As Google's: each with…Handler gives a new runner, any other name calls that function of the script. */
function runner(handlers: Handlers): unknown {
  const own: Readonly<Record<string, unknown>> = {
    withSuccessHandler: (success: Handler) => runner({ ...handlers, success }),
    withFailureHandler: (failure: Handler) => runner({ ...handlers, failure }),
    withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
  };
  const scriptFunction =
    (name: string) =>
    (...args: unknown[]) =>
      call(name, args, handlers);
  return new Proxy(own, {
    get(_, name) {
      if (typeof name !== 'string' || name === 'then') return undefined; // nobody's promise
      return Object.hasOwn(own, name) ? own[name] : scriptFunction(name);
    },
  });
}

function call(name: string, args: readonly unknown[], handlers: Handlers): void {
  const sent = args.map((arg) => (arg instanceof HTMLFormElement ? fieldsOf(arg) : arg));
  sent.forEach(refuseIllegal);
  lastId += 1;
  waiting.set(lastId, handlers);
  toPage({ appsScript: 'call', id: lastId, name, args: JSON.parse(JSON.stringify(sent)) });
}

/** Fields of one name become a list. */
function fieldsOf(form: HTMLFormElement): Readonly<Record<string, unknown>> {
  const data = new FormData(form);
  const names = [...new Set(data.keys())];
  return Object.fromEntries(
    names
      .map((name) => [name, data.getAll(name)] as const)
      .map(([name, [one, ...more]]) => [name, more.length > 0 ? [one, ...more] : one]),
  );
}

/** What Google's client refuses to send; cycles end in JSON.stringify's own error. */
function refuseIllegal(value: unknown, property: string | number): void {
  if (typeof value === 'function' || value instanceof Date || value instanceof Node) {
    throw new Error(`Failed due to illegal value in property: ${property}`);
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [name, part] of Object.entries(value)) refuseIllegal(part, name);
}

window.addEventListener('message', ({ source, data }: MessageEvent<ToFrame>) => {
  if (source !== window.parent || data?.appsScript !== 'reply') return;
  const handlers = waiting.get(data.id);
  waiting.delete(data.id);
  if (!handlers) return;
  if (data.reply.ok) handlers.success?.(data.reply.value, handlers.userObject);
  else fail(data.reply.error, handlers);
});

function fail({ name, message }: { readonly name: string; readonly message: string }, handlers: Handlers): void {
  const error = Object.assign(new Error(message), { name });
  if (handlers.failure) handlers.failure(error, handlers.userObject);
  else console.error('Uncaught', error);
}

const host = {
  close: () => toPage({ appsScript: 'close' }),
  setHeight: (height: number) => toPage({ appsScript: 'size', height: Number(height) }),
  setWidth: (width: number) => toPage({ appsScript: 'size', width: Number(width) }),
  editor: { focus: () => toPage({ appsScript: 'focus' }) },
  origin: 'https://docs.google.com',
};

Object.assign(window, { google: { script: { run: runner({}), host } } });
