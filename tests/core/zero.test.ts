import { describe, expect, it } from 'vitest';
import { isZeroItem, readScore } from '../../src/core/zero.js';

describe('a score cell', () => {
  it.each([0, '0', '0.00', '๐.๐๐', '๐', ' 0.00 ', '.0', '0.', '00'])('%j reads as the score 0', (cell) => {
    expect(readScore(cell)).toEqual({ kind: 'score', score: 0 });
  });

  it.each([
    [100, 100],
    ['100.00', 100],
    ['๑๐๐.๐๐', 100],
    ['66.67', 66.67],
    [0.5, 0.5],
    ['.5', 0.5],
  ])('%j reads as %d', (cell, score) => {
    expect(readScore(cell)).toEqual({ kind: 'score', score });
  });

  it.each([null, undefined, '', '  ', '\u00a0', '-', '–', '—', ' - '])('%j is blank', (cell) => {
    expect(readScore(cell)).toEqual({ kind: 'blank' });
  });

  it.each([
    '--',
    '-.',
    'รอผล',
    'O',
    '100 คะแนน',
    '-0',
    '101',
    101,
    -1,
    Number.NaN,
    false,
    true,
    '0%',
    '.',
    '1e2',
    '1,0',
  ])('%j is no score', (cell) => {
    expect(readScore(cell)).toEqual({ kind: 'not-a-score' });
  });
});

describe('a zero item', () => {
  it.each([
    [0, 100],
    ['๐.๐๐', ''],
    ['', 0],
    [null, '0.00'],
    ['0.00', 0],
    ['-', 0],
    [' — ', '0.00'],
  ])('is one with %j this year and %j last year', (thisYear, lastYear) => {
    expect(isZeroItem(thisYear, lastYear)).toBe(true);
  });

  it.each([
    [100, 0],
    ['', ''],
    ['', 100],
    ['', '-'],
    [0.5, 0],
    ['-', '-'],
    [0.5, '-'],
    ['--', 0],
    ['รอผล', 0],
    [false, 0],
    [null, null],
  ])('is none with %j this year and %j last year', (thisYear, lastYear) => {
    expect(isZeroItem(thisYear, lastYear)).toBe(false);
  });
});
