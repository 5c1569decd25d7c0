/** FNV-1a, 32 bits, in hexadecimal: tells two texts apart in a comparison. Nothing secret, and no proof. */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16);
}
