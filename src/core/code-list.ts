// Codes of items written short, in letters and on the screen.

/** A hyphen at which no line breaks. */
const TO = '\u2011';

/** "O2 O4‑O7 O9": three or more codes in a row are one range. Codes keep the order of the items. */
export function codeList(codes: readonly string[]): string {
  const runs: string[][] = [];
  for (const code of codes) {
    const run = runs[runs.length - 1];
    if (run && follows(run[run.length - 1] ?? '', code)) run.push(code);
    else runs.push([code]);
  }
  return runs.map((run) => (run.length > 2 ? `${run[0]}${TO}${run[run.length - 1]}` : run.join(' '))).join(' ');
}

function follows(one: string, next: string): boolean {
  const [, letters, number] = /^(\D*)(\d+)$/.exec(one) ?? [];
  return letters !== undefined && next === `${letters}${Number(number) + 1}`;
}
