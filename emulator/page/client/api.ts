// The browser's only way to the server: commands, the stream of states, the parts served apart. Draws nothing.

import type { ListedMail } from '../mail-wire.js';
import type { Command, Reply, ServedState, SheetWire } from '../protocol.js';

/** What the server would not take is a Reply of this name, as a script's failure is one. */
export const NOT_TAKEN = 'NotTaken';

/** Throws only when the server could not be reached. */
export async function send(command: Command): Promise<Reply> {
  const response = await fetch('/command', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(command),
  });
  if (!response.ok) return { ok: false, error: { name: NOT_TAKEN, message: await response.text() } };
  return response.json();
}

export const fetchSheet = (): Promise<SheetWire | null> => fetchJson('/sheet');

export const fetchMails = (): Promise<readonly ListedMail[]> => fetchJson('/mails');

async function fetchJson<Content>(path: string): Promise<Content> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  return response.json();
}

/** The browser reconnects by itself and is then told the whole state. */
export function listen(onState: (state: ServedState) => void, onLost: () => void): () => void {
  const events = new EventSource('/events');
  events.onmessage = ({ data }) => onState(JSON.parse(data));
  events.onerror = onLost;
  return () => events.close();
}
