// HTML and SVG as text. Everything that is no element made here is escaped, so no cell can bring in markup.

/** Made by `element` alone. */
export interface Markup {
  readonly markup: string;
}

type Attributes = Readonly<Record<string, string | number | false | undefined>>;
type Child = Markup | string | false | undefined;

const VOID = /^(meta|col|br)$/;

export function element(
  name: string,
  attributes: Attributes,
  ...children: readonly (Child | readonly Child[])[]
): Markup {
  const opening = Object.entries(attributes)
    .filter(([, value]) => value !== false && value !== undefined && value !== '')
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('');
  const inside = children.flat().map((child) => (child === false || child === undefined ? '' : inner(child)));
  return { markup: `<${name}${opening}>${VOID.test(name) ? '' : `${inside.join('')}</${name}>`}` };
}

/** Style and script elements, whose text is not escaped: only for text of our own. */
export const rawElement = (name: 'style' | 'script', text: string): Markup => ({
  markup: `<${name}>${text.replace(/<\/(?=style|script)/gi, '<\\/')}</${name}>`,
});

const inner = (child: Markup | string): string => (typeof child === 'string' ? escaped(child) : child.markup);

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

/** A text as a CSS string: every letter that might mean something to CSS by its number. */
export const cssString = (text: string): string =>
  `"${[...text].map((letter) => (/[\p{L}\p{M}\p{N} ]/u.test(letter) ? letter : `\\${letter.codePointAt(0)?.toString(16)} `)).join('')}"`;

/** A colour of a cell, or nothing: it stands in a style attribute. */
export const cssColour = (colour: string): string => (/^#[0-9a-f]{6}$/i.test(colour) ? colour : '');

export const style = (declarations: Readonly<Record<string, string | false | undefined>>): string =>
  Object.entries(declarations)
    .flatMap(([name, value]) => (value ? [`${name}:${value}`] : []))
    .join(';');
