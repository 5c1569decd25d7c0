// The grades of each fiscal year. They changed from letters to words, so they belong to a year, not to the program.

import type { GradeBand } from '../core/score.js';

/** ITA and OIT points from which an agency has passed, in every year so far. */
export const PASS_MARK = 85;

// As published for FY 2563–2565.
const letters: readonly GradeBand[] = [
  { grade: 'AA', from: 95 },
  { grade: 'A', from: 85 },
  { grade: 'B', from: 75 },
  { grade: 'C', from: 65 },
  { grade: 'D', from: 55 },
  { grade: 'E', from: 50 },
  { grade: 'F', from: 0 },
];

// From about FY 2567; found in unofficial sources only.
const words: readonly GradeBand[] = [
  { grade: 'ผ่านดีเยี่ยม', from: 95, eachTool: 95 },
  { grade: 'ผ่านดี', from: 85, eachTool: 85 },
  { grade: 'ผ่าน', from: 85 },
  { grade: 'ต้องปรับปรุง', from: 70 },
  { grade: 'ต้องปรับปรุงโดยด่วน', from: 0 },
];

const LAST_YEAR_OF_LETTERS = 2565;
const FIRST_YEAR_OF_WORDS = 2567;

/** Best grade first; empty for FY 2566, whose grades no source gives. */
export function gradeBandsOf(fiscalYear: number): readonly GradeBand[] {
  if (fiscalYear <= LAST_YEAR_OF_LETTERS) return letters;
  return fiscalYear >= FIRST_YEAR_OF_WORDS ? words : [];
}

/** Whether the points of one tool have a grade of their own: the words ask for every tool's. */
export const gradesOneTool = (bands: readonly GradeBand[]): boolean =>
  bands.length > 0 && bands.every(({ eachTool }) => eachTool === undefined);
