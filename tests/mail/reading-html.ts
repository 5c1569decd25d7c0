// The HTML of a mail as a reader or a mail program takes it.

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };
export const decoded = (html: string): string =>
  html
    .replace(/&#x([0-9a-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&(\w+);/g, (whole, name) => ENTITIES[name] ?? whole);
/** What a reader sees of the HTML part. */
export const visible = (html: string): string =>
  decoded(
    html
      .replace(/<head[\s\S]*<\/head>/, '')
      .replace(/<!--[\s\S]*?-->/g, '')
      .replace(/<[^>]*>/g, ' '),
  );

/** Every tag, opened or closed, in order. */
export const tagsOf = (html: string): string[] => [...html.matchAll(/<\/?[a-zA-Z!][^\s>]*/g)].map(([tag]) => tag);
