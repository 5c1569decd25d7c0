// Finds columns by what their heading says: Thai, English or an older spelling, in any order,
// whatever the white space and whatever year a heading carries.

import { westernDigits } from '../core/digits.js';
import type { Cell } from '../core/grid.js';
import { squeezed } from '../core/label.js';
import type { Heading } from './column.js';

const YEAR = /(\d{4})$/;

interface Candidate {
  readonly index: number;
  readonly year: number | undefined;
}

/** Index (from 0) of the column under this heading, or undefined. `fiscalYear` only matters for headings with an age. */
export function findColumn(headingRow: readonly Cell[], heading: Heading, fiscalYear?: number): number | undefined {
  const candidates = candidatesFor(headingRow, heading);
  if (heading.age === undefined) return candidates[0]?.index;
  const named = candidates.find(({ year }) => year !== undefined && year === (fiscalYear ?? 0) - (heading.age ?? 0));
  return (named ?? byAge(candidates, heading.age))?.index;
}

/** The heading as set-up writes it: "คะแนนปี 2563". */
export const headingText = (heading: Heading, fiscalYear: number): string =>
  heading.age === undefined ? heading.th : `${heading.th} ${fiscalYear - heading.age}`;

function candidatesFor(headingRow: readonly Cell[], heading: Heading): Candidate[] {
  const names = new Set([heading.th, heading.en, ...(heading.aliases ?? [])].map(squeezed));
  return headingRow.flatMap((cell, index): Candidate[] => {
    const written = westernDigits(squeezed(String(cell ?? '')));
    if (names.has(written)) return [{ index, year: undefined }];
    const year = YEAR.exec(written)?.[1];
    return year && heading.age !== undefined && names.has(written.replace(YEAR, ''))
      ? [{ index, year: Number(year) }]
      : [];
  });
}

/** No heading carries the expected year: of two, the later year is this year's; one alone serves this year only without a year. */
function byAge(candidates: readonly Candidate[], age: 0 | 1): Candidate | undefined {
  const latestFirst = [...candidates].sort((one, other) => (other.year ?? 0) - (one.year ?? 0));
  return latestFirst.length >= 2 ? latestFirst[age] : age === 0 ? latestFirst.find(({ year }) => !year) : undefined;
}
