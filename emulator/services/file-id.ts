// What stands where an id belongs: scripts whose settings are blank hand over null.

import { refuse } from '../runtime/script-error';

/** An id may be unknown all the same. */
export function fileId(given: string | null): string {
  return given !== null && /^[\w-]+$/.test(given) ? given : refuse('Invalid argument: id');
}
