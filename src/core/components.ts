// The components of an item as one cell of text, and back: the document's own form, a lead-in and bullets "O …".

export interface Components {
  /** Text before the first bullet, empty for most. */
  readonly leadIn: string;
  readonly components: readonly string[];
}

const BULLET = /^[O•▪▫◦○●*-]\s+/;

export const componentsText = ({ leadIn, components }: Components): string =>
  [...(leadIn ? [leadIn] : []), ...components.map((component) => `O ${component}`)].join('\n');

/** People edit the cell: other bullets count too, and a line without one continues the bullet above it. */
export function readComponents(text: string): Components {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
  const first = lines.findIndex((line) => BULLET.test(line));
  if (first < 0) return { leadIn: '', components: lines };
  const components: string[] = [];
  for (const line of lines.slice(first)) {
    if (BULLET.test(line)) components.push(line.replace(BULLET, ''));
    else components.push(`${components.pop() ?? ''} ${line}`);
  }
  return { leadIn: lines.slice(0, first).join(' '), components };
}
