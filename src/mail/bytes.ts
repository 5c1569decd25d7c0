// How long a text is in UTF-8. Apps Script has neither TextEncoder nor Buffer.

/** Half of a character counts as the three bytes of the sign that replaces it. */
export function utf8Bytes(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return bytes;
}
