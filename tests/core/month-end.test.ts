import { expect, test } from 'vitest';
import type { CivilDate } from '../../src/core/civil-date.js';
import { monthEnd } from '../../src/core/month-end.js';

test.each([
  ['2021-03-17', '2021-03-31'],
  ['2021-02-01', '2021-02-28'],
  ['2024-02-29', '2024-02-29'],
  ['2021-12-31', '2021-12-31'],
])('the month of %s ends on %s', (day, end) => {
  expect(monthEnd(day as CivilDate)).toBe(end);
});
