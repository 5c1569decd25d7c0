// When a score cell reads as a score, and when an item counts as a zero item. The colouring formula in the sheet
// follows the same rule, so lists and colours agree.

import { westernDigits } from './digits.js';
import type { Cell } from './grid.js';

export type ScoreReading =
  | { readonly kind: 'score' /** 0–100. */; readonly score: number }
  | { readonly kind: 'blank' }
  | { readonly kind: 'not-a-score' };

// Zeros and points alone: the formula's own test, so that "0.00", "๐.๐๐", "00" and ".0" agree with it.
const ZERO = /^[0.]*0[0.]*$/;
const POINTS = /^\d+(?:\.\d*)?$|^\.\d+$/;

/** What people type for want of a score, as assessors do for want of a comment: of the three signs that look alike, one alone. */
const DASH = /^[-–—]$/;

/** A number, or text in western or Thai digits; blanks around it do not matter. A lone dash is as good as blank; words are no score. */
export function readScore(cell: Cell | undefined): ScoreReading {
  if (typeof cell === 'number') return asScore(cell);
  if (typeof cell === 'boolean') return { kind: 'not-a-score' };
  const plain = westernDigits((cell ?? '').trim());
  if (plain === '' || DASH.test(plain)) return { kind: 'blank' };
  if (ZERO.test(plain)) return { kind: 'score', score: 0 };
  return POINTS.test(plain) ? asScore(Number(plain)) : { kind: 'not-a-score' };
}

const asScore = (score: number): ScoreReading =>
  score >= 0 && score <= 100 ? { kind: 'score', score } : { kind: 'not-a-score' };

/**
 * This year's score is 0.00, or there is none yet while last year's is 0.00. A dash is none yet: lists, letters and panel
 * see only the score that a cell reads as, to which a dash and a blank are the same.
 */
export function isZeroItem(thisYear: Cell | undefined, lastYear: Cell | undefined): boolean {
  const reading = readScore(thisYear);
  return isZero(reading.kind === 'blank' ? readScore(lastYear) : reading);
}

const isZero = (reading: ScoreReading): boolean => reading.kind === 'score' && reading.score === 0;
