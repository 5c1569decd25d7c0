// The pages' typed view of the server: `await server.getAssignForm()`.

import type { Rpc } from '../../entry/kinds.js';
import type { Registry } from '../../entry/registry.js';
import type { RpcReply } from '../../entry/run.js';

// biome-ignore lint/suspicious/noExplicitAny: matches an rpc of any arguments, to pick the rpcs out of the registry
type AnyRpc = Rpc<any[], unknown>;

type RpcNames = { [K in keyof Registry]: Registry[K] extends AnyRpc ? K : never }[keyof Registry];

export type Server = {
  readonly [K in RpcNames]: Registry[K] extends Rpc<infer A, infer R> ? (...args: A) => Promise<R> : never;
};

/** What an rpc answers, for the states of a page. */
export type Answer<K extends RpcNames> = Awaited<ReturnType<Server[K]>>;

interface Runner {
  withSuccessHandler(handler: (reply: RpcReply<unknown>) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  readonly [name: string]: unknown;
}

declare const google: { readonly script: { readonly run: Runner; readonly host: { close(): void } } };

/** A refusal in the user's words; anything else that fails is an accident. */
export class Refusal extends Error {}

export const server = new Proxy({} as Server, {
  get:
    (_, name: string) =>
    (...args: unknown[]) =>
      new Promise((resolve, reject) => {
        const runner = google.script.run
          .withSuccessHandler((reply) => (reply.ok ? resolve(reply.value) : reject(new Refusal(reply.message))))
          .withFailureHandler(reject);
        (runner[name] as (...args: unknown[]) => void)(...args);
      }),
});

export const closePage = (): void => google.script.host.close();
