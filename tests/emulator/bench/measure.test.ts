import { expect, test } from 'vitest';
import { median, openBench, verify } from '../../../tools/bench/measure';
import { recalculationShapes } from '../../../tools/bench/recalculate';

test('a wrong value ends the bench, however fast it came', () => {
  expect(() => verify('sum', [1, 2], [1, 3])).toThrow('sum: wrong values\n  expected [1,3]\n  found    [1,2]');
  expect(() => verify('sum', [1, 2], [1, 2])).not.toThrow();
});

test('one slow turn does not move the median', () => {
  expect(median([9, 1, 2, 900, 3])).toBe(3);
});

test('what is measured runs as a script does', () => {
  expect(openBench('function twice(n) { return 2 * n; }').call('twice', 21)).toBe(42);
});

test('counts are right after each change of few and of many rows', () => {
  expect(recalculationShapes()).toEqual([expect.objectContaining({ perRowSmall: expect.any(Number) })]);
});
