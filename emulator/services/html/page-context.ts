// Where in a page its end stands – in text, in an attribute, in a script's string … – as far as escaping needs to know.
// Reads what is appended piece by piece; a tag's opening must not be split between two pieces.
// developers.google.com/apps-script/guides/html/templates#printing_scriptlets: "keeps track of the output's context"

export type Place =
  | { readonly in: 'text' | 'tag' | 'style' }
  | { readonly in: 'attribute'; readonly name: string; readonly quote: string; readonly before: string }
  | { readonly in: 'script'; readonly quote: string };

type Mode = 'text' | 'comment' | 'tag' | 'value' | 'attribute' | 'raw';

const RAW = /^(script|style|textarea|title)$/;
/** Strings, templates, comments and regular expressions of JavaScript that end in the piece. */
const CLOSED = new RegExp(
  [
    /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`/,
    /\/\/[^\n]*\n|\/\*[\s\S]*?\*\//,
    /(?<=(?:^|[=(,:[!&|?{};\n]|return)\s*)\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\//,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
);

export class PageContext {
  #mode: Mode = 'text';
  #tag = '';
  #name = '';
  #quote = '';
  #raw = '';
  #read = 0;

  /** Reads on to the end of the content, which only ever grows. */
  at(content: string): Place {
    let rest = content.slice(this.#read);
    this.#read = content.length;
    while (rest !== '') rest = this.#step(rest);
    return this.#place();
  }

  #place(): Place {
    if (this.#mode === 'tag') return { in: 'tag' };
    if (this.#mode === 'value') return { in: 'attribute', name: this.#name, quote: '', before: '' };
    if (this.#mode === 'attribute') return { in: 'attribute', name: this.#name, quote: this.#quote, before: this.#raw };
    if (this.#mode !== 'raw') return { in: 'text' };
    if (this.#tag === 'style') return { in: 'style' };
    return this.#tag === 'script' ? { in: 'script', quote: openQuote(this.#raw) } : { in: 'text' };
  }

  #step(rest: string): string {
    switch (this.#mode) {
      case 'text':
        return this.#until(rest, /<(?:!--|\/?([a-z][\w:-]*))/i, ([, tag]) => this.#enter(tag));
      case 'comment':
        return this.#until(rest, /-->/, () => this.#leave());
      case 'raw':
        return this.#until(rest, new RegExp(`</${this.#tag}[^>]*>`, 'i'), () => this.#leave());
      case 'tag':
        return this.#until(rest, />|([^\s"'<>/=]+)(\s*=\s*)?/, (found) => this.#inTag(found));
      case 'value':
        return this.#until(rest, /["']|(?=\S)/, ([quote = '']) => this.#open(quote));
      default:
        return this.#until(rest, this.#quote === '' ? /(?=[\s>])/ : new RegExp(this.#quote), () => this.#closeValue());
    }
  }

  /** Goes on behind what ends the present mode, or takes the whole piece into it. */
  #until(rest: string, end: RegExp, found: (match: RegExpExecArray) => void): string {
    const match = end.exec(rest);
    if (this.#mode === 'attribute' || this.#mode === 'raw') this.#raw += rest.slice(0, match?.index);
    if (!match) return '';
    found(match);
    return rest.slice(match.index + match[0].length);
  }

  #enter(tag: string | undefined): void {
    this.#mode = tag === undefined ? 'comment' : 'tag';
    this.#tag = tag?.toLowerCase() ?? '';
  }

  #inTag([whole, name, equals]: RegExpExecArray): void {
    if (whole === '>') {
      this.#mode = RAW.test(this.#tag) ? 'raw' : 'text';
      this.#raw = '';
    } else if (equals !== undefined) {
      this.#mode = 'value';
      this.#name = String(name).toLowerCase();
    }
  }

  #open(quote: string): void {
    this.#mode = 'attribute';
    this.#quote = quote;
    this.#raw = '';
  }

  #closeValue(): void {
    this.#mode = 'tag';
  }

  #leave(): void {
    this.#mode = 'text';
    this.#tag = '';
  }
}

/** The quote of the JavaScript string in which the source ends; '' if in none. */
export function openQuote(source: string): string {
  const open = source.replace(CLOSED, '');
  if (open.includes('`')) return '`';
  return /["'][^\n]*$/.exec(open)?.[0]?.[0] ?? '';
}
