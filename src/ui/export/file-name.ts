// Names of the files: tab, province and day, so that files of several provinces and days lie side by side; none that
// Windows refuses.

/** Signs that Windows refuses, and those that change the direction in which a name is read. */
const REFUSED = /[\\/:*?"<>|\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** Names that Windows keeps for devices, whatever follows the first point. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;
/** Windows counts the whole path, 260 at most. */
const LONGEST = 120;

/** Without its ending. */
export function fileName(parts: readonly string[]): string {
  const joined = parts
    .map((part) => [...part].map((letter) => (letter < ' ' ? ' ' : letter)).join(''))
    .join(' ')
    .replace(REFUSED, '-')
    .replace(/\s+/g, ' ')
    .trim();
  return shortened(joined).replace(DEVICE, '_$1');
}

/** Keeps the end, where the day stands. A name may not end in a point. */
function shortened(name: string): string {
  const letters = [...name.replace(/[. ]+$/, '')];
  const keep = LONGEST / 2;
  return letters.length <= LONGEST
    ? letters.join('')
    : `${letters.slice(0, keep - 1).join('')}…${letters.slice(-keep).join('')}`;
}
