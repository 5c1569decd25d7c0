// Text within XML, of what is put into an Excel file beside the library, which sees to its own.

/** XML 1.0, 2.2: no control characters, no halves of pairs. */
function hasPlaceInXml(letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  return code >= 0x20
    ? !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff
    : /[\t\n\r]/.test(letter);
}

export const escapedXml = (text: string): string =>
  [...text]
    .filter(hasPlaceInXml)
    .join('')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
