// Sends what a person does and says in a notice what became of it, if it failed. Never throws.

import type { Command, Reply } from '../protocol.js';
import type { Words } from '../words.js';
import { NOT_TAKEN, send } from './api.js';

/** Sends a command; what fails is said in a notice, and stays until dismissed. */
export function useRunner(words: Words, addNotice: (notice: { title: string; text: string }) => void) {
  return async (command: Command): Promise<void> => {
    const reply = await sendSafely(command, words);
    if (!reply.ok) addNotice(failureNotice(reply.error, words));
  };
}

/** The page's own refusals carry no name of a script's error. */
function failureNotice({ name, message }: { readonly name: string; readonly message: string }, words: Words) {
  if (name === OFFLINE || name === NOT_TAKEN) return { title: words.refused, text: message };
  return { title: words.scriptError, text: name === 'Error' ? message : `${name}: ${message}` };
}

const OFFLINE = 'Offline';

export async function sendSafely(command: Command, words: Words): Promise<Reply> {
  try {
    const reply = await send(command);
    if (reply.ok || reply.error.name !== NOT_TAKEN) return reply;
    return { ok: false, error: { name: NOT_TAKEN, message: words.tooMuch } }; // all else the page sends is well formed
  } catch {
    return { ok: false, error: { name: OFFLINE, message: words.unreachable } };
  }
}
