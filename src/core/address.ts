// Reads the mail addresses people put into one cell. Good ones are kept, each bad one is named, none is dropped in silence.

export interface Addresses {
  readonly valid: readonly string[];
  readonly invalid: readonly string[];
}

// Zero-width and direction marks arrive with pasted text and are never part of an address.
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const ADDRESS =
  /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$/;

/** One or more addresses, separated by comma, semicolon, line break or blank; "ชื่อ <a@b.go.th>" allowed. */
export function addressesIn(cell: string): Addresses {
  const plain = cell.replace(INVISIBLE, '').replace(FULL_WIDTH, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
  const parts = plain.split(/[,;\n\r、，；]+/).flatMap(addressPart);
  const valid = parts.filter((part) => ADDRESS.test(part)).map((part) => part.toLowerCase());
  return { valid: [...new Set(valid)], invalid: parts.filter((part) => !ADDRESS.test(part)) };
}

/** "ชื่อ <a@b>" → "a@b"; "a@b c@d" → both; a part without "@" stays whole, so the message can show it. */
function addressPart(part: string): string[] {
  const text = part.trim();
  if (text === '') return [];
  const bracketed = [...text.matchAll(/<([^<>]*)>/g)].map((match) => (match[1] ?? '').trim());
  if (bracketed.length > 0) return bracketed;
  const words = text.split(/\s+/);
  return words.every((word) => word.includes('@')) ? words : [text];
}
