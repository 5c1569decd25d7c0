// Reads the recipients of a mail: "a@b.c, Name <d@e.f>". Only the shape is judged; delivery is nobody's business here.

import { refuse } from '../../runtime/script-error';

/** Strict enough to refuse what Gmail refuses at once: spaces, a missing domain, two @. */
const ADDRESS = /^[^\s@<>(),;:\\"[\]]+@[^\s@<>(),;:\\"[\]]+\.[^\s@<>(),;:\\"[\].]+$/;

/** The addresses of a comma-separated list; Google's "Invalid email: …" for the first that is none. */
export function readAddresses(list: string): string[] {
  const parts = splitOutsideQuotes(list);
  return parts.map((part) => {
    const address = /<([^<>]*)>\s*$/.exec(part)?.[1]?.trim() ?? part;
    return ADDRESS.test(address) ? address : refuse(`Invalid email: ${part}`);
  });
}

function splitOutsideQuotes(list: string): string[] {
  const parts = list.match(/(?:"(?:\\.|[^"\\])*"|[^,])+/g) ?? [];
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
