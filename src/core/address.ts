// Reads the mail addresses people put into one cell. Good ones are kept, each bad one is named, none is dropped in silence.
// Where it is not certain which address is meant, the whole entry is named and nobody is mailed.

export interface Addresses {
  readonly valid: readonly string[];
  readonly invalid: readonly string[];
}

/** They arrive with pasted text and are never part of an address: zero-width and direction marks. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const IDEOGRAPHIC_STOP = /[\u3002\uff61]/g;
/** A quoted name may hold a comma; what stands in round brackets says something about the address before it. */
const ASIDES = /["“”][^"“”@\n\r]*["“”]\s*(?=<)|\([^()@\n\r]*\)/g;
/** Comma, semicolon, line break; their East Asian and control forms. */
const BETWEEN_ENTRIES = /[,;\u3001\ufe50\ufe54\uff64\n\r\v\f\u0085\u2028\u2029]+/;
/** A slash or bar alone could be part of an address by the standard; ADDRESS takes none, so that it can separate. */
const BETWEEN_WORDS = /[\s:/|\\\u00b7\u2022\u30fb\uff65]+/;
const LABEL = /(^|[\s<([])(?:mailto|e-?mail)\s*:\s*/gi;
const NUMBERING = /^\d{1,2}[.)]\s+/;
/** "Bcc:" and the like, whose addresses are no recipients; angle brackets without their partner. */
const UNCLEAR = /\w\s*:|[<>]/;
/** What may stand beside an address and cannot be a piece of it: Thai words, dashes, bullets. */
const SPOKEN = /^[^A-Za-z0-9@]*$/;

/** "%" is left out of what the standard allows: "%0d%0a" becomes a line break where an address is decoded. */
const ADDRESS =
  /^[a-z0-9!#$&'*+=?^_`{}~-]+(?:\.[a-z0-9!#$&'*+=?^_`{}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i;
/** Characters, by RFC 5321 (4.5.3.1) and its erratum 1690. */
const LONGEST_LOCAL_PART = 64;
const LONGEST_ADDRESS = 254;

/** One or more addresses, separated by comma, semicolon, line break or blank; "ชื่อ <a@b.go.th>" allowed. A lone dash is none. */
export function addressesIn(cell: string): Addresses {
  const plain = cell
    .replace(INVISIBLE, '')
    .replace(FULL_WIDTH, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(IDEOGRAPHIC_STOP, '.');
  const found = plain.replace(ASIDES, ' ').split(BETWEEN_ENTRIES).flatMap(entriesOf);
  const valid = found.filter(isAddress).map((entry) => bare(entry).toLowerCase());
  return { valid: [...new Set(valid)], invalid: found.filter((entry) => !isAddress(entry)) };
}

/** "ชื่อ <a@b>" → "a@b"; "a@b และ c@d" → both; a part in doubt stays whole, so the message can show it. */
function entriesOf(part: string): string[] {
  const text = part.trim();
  if (/^[-–—]*$/.test(text)) return [];
  const plain = text.replace(NUMBERING, '').replace(LABEL, '$1');
  const bracketed = [...plain.matchAll(/<([^<>]*)>/g)].map((match) => (match[1] ?? '').trim());
  const beside = plain.replace(/<[^<>]*>/g, ' ');
  const words = beside.split(BETWEEN_WORDS);
  const entries = bracketed.length > 0 ? bracketed : words.filter(holdsAt);
  const certain =
    bracketed.length > 0 ? repeatOnly(words, bracketed) : words.every((word) => holdsAt(word) || SPOKEN.test(word));
  return certain && entries.length > 0 && !entries.includes('') && !UNCLEAR.test(beside) ? entries : [text];
}

const holdsAt = (word: string): boolean => word.includes('@');

/** A name may be the address once more; a different one beside the brackets leaves open who is meant. */
function repeatOnly(words: readonly string[], bracketed: readonly string[]): boolean {
  const known = new Set(bracketed.map((entry) => bare(entry).toLowerCase()));
  return words.every((word) => !holdsAt(word) || known.has(bare(word).toLowerCase()));
}

/** Without the quotation marks, brackets and full stops of the sentence around it. */
const bare = (entry: string): string => entry.replace(/^["'“”‘’([]+/, '').replace(/["'“”‘’)\].ฯ]+$/, '');

function isAddress(entry: string): boolean {
  const address = bare(entry);
  const local = address.indexOf('@');
  return address.length <= LONGEST_ADDRESS && local <= LONGEST_LOCAL_PART && ADDRESS.test(address);
}
