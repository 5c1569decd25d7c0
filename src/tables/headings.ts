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

/** The first row as `findColumn` compares it: read once, asked for every column. */
export const readHeadings = (headingRow: readonly Cell[]): readonly string[] =>
  headingRow.map((cell) => westernDigits(squeezed(String(cell ?? ''))));

/** Index (from 0) of the column under this heading, or undefined. `fiscalYear` only matters for headings with an age. */
export function findColumn(written: readonly string[], heading: Heading, fiscalYear?: number): number | undefined {
  const candidates = candidatesFor(written, heading);
  if (heading.age === undefined) return candidates[0]?.index;
  const named = candidates.find(({ year }) => year !== undefined && year === (fiscalYear ?? 0) - (heading.age ?? 0));
  return (named ?? byAge(candidates, heading.age))?.index;
}

/** The heading as set-up writes it: "คะแนนปี 2563". */
export const headingText = (heading: Heading, fiscalYear: number): string =>
  heading.age === undefined ? heading.th : `${heading.th} ${fiscalYear - heading.age}`;

function candidatesFor(written: readonly string[], heading: Heading): Candidate[] {
  const names = new Set([heading.th, heading.en, ...(heading.aliases ?? [])].map(squeezed));
  return written.flatMap((text, index): Candidate[] => {
    if (names.has(text)) return [{ index, year: undefined }];
    const year = YEAR.exec(text)?.[1];
    return year && heading.age !== undefined && names.has(text.replace(YEAR, ''))
      ? [{ index, year: Number(year) }]
      : [];
  });
}

/** No heading carries the expected year: of two, the later year is this year's; one alone serves this year only without a year. */
function byAge(candidates: readonly Candidate[], age: 0 | 1): Candidate | undefined {
  const latestFirst = [...candidates].sort((one, other) => (other.year ?? 0) - (one.year ?? 0));
  return latestFirst.length >= 2 ? latestFirst[age] : age === 0 ? latestFirst.find(({ year }) => !year) : undefined;
}
