// What charts are drawn of: words, blocks, figures.

import { element, type Markup } from './markup.js';

export const INK = '#202124';
/** Pixels, of the drawing; on paper it is as wide as its place. */
export const WIDTH = 680;
export const FIGURE_PX = 14;
export const LINE_PX = 13;
const TEXT = 11;

/** The lines of a chart below its title. */
export interface Plot {
  readonly height: number;
  readonly marks: readonly Markup[];
}

type Attributes = Readonly<Record<string, string | number>>;

export const text = (words: string, x: number, y: number, attributes: Attributes = {}): Markup =>
  element('text', { x: x.toFixed(1), y: y.toFixed(1), 'font-size': TEXT, fill: INK, ...attributes }, words);

export const textLines = (lines: readonly string[], x: number, y: number, anchor: 'middle' | 'end'): Markup[] =>
  lines.map((line, index) => text(line, x, y + index * LINE_PX, { 'text-anchor': anchor }));

export const box = (x: number, y: number, width: number, height: number, fill: string): Markup =>
  element('rect', { x: x.toFixed(1), y: y.toFixed(1), width: width.toFixed(1), height: height.toFixed(1), fill });

/** `ground`: "#rrggbb" of the block that it stands on, none beside blocks. */
export const figure = (value: number, x: number, y: number, ground?: string): Markup =>
  text(Number.isInteger(value) ? String(value) : value.toFixed(2), x, y, {
    'text-anchor': 'middle',
    'font-size': 9.5,
    fill: ground ? inkOn(ground) : INK,
  });

/** Where black and white differ as much from a colour: of the two the better has a contrast of 4.5 on any (WCAG 2.2, 1.4.3). */
const MIDDLE = 0.179;

const inkOn = (ground: string): string => (luminance(ground) > MIDDLE ? '#000' : '#fff');

/** WCAG 2.2, "relative luminance": 0 of black, 1 of white. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
