// Who may speak to the server, and how: only this machine's own page, by its own address, in JSON. Answers with the
// refusal's status; changes nothing.

import type { IncomingMessage } from 'node:http';

export interface Refusal {
  readonly status: number;
  readonly reason: string;
}

export const MAX_BODY = 4_000_000; // bytes; a large paste, or a file a dialog sends to its script

const LOOPBACK_NAMES = ['127.0.0.1', 'localhost'];

/** A foreign Host is DNS rebinding; a foreign Origin is another site's script ("null": a sandboxed frame's). */
export function refuse(request: IncomingMessage, port: number): Refusal | undefined {
  const hosts = LOOPBACK_NAMES.map((name) => `${name}:${port}`);
  const { host, origin } = request.headers;
  if (host === undefined || !hosts.includes(host)) return { status: 403, reason: 'Foreign host' };
  if (origin !== undefined && origin !== `http://${host}`) return { status: 403, reason: 'Foreign origin' };
  if (request.method === 'POST') return refusePost(request);
  return request.method === 'GET' ? undefined : { status: 405, reason: 'Only GET and POST' };
}

function refusePost({ headers }: IncomingMessage): Refusal | undefined {
  if (headers['content-type']?.split(';')[0]?.trim() !== 'application/json') {
    return { status: 415, reason: 'Only application/json' };
  }
  return Number(headers['content-length'] ?? 0) > MAX_BODY ? { status: 413, reason: 'Too large' } : undefined;
}

/** undefined: longer than allowed. */
export async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
