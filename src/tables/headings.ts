// Finds columns by what their heading says: Thai, English or an older spelling, in any order,
// whatever the white space and whatever year a heading carries.

import { BUDDHIST_OFFSET } from '../core/civil-date.js';
import { westernDigits } from '../core/digits.js';
import type { Cell } from '../core/grid.js';
import { type Label, squeezed } from '../core/label.js';
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
  return (heading.age === undefined ? candidates[0] : pairOf(candidates, fiscalYear)[heading.age])?.index;
}

/** The heading as set-up writes it: "คะแนนปี 2563". */
export const headingText = (heading: Heading, fiscalYear: number): string => expectedHeading(heading, fiscalYear).th;

/** With its year, where it has an age and the year is known. */
export const expectedHeading = ({ th, en, age }: Heading, fiscalYear: number | undefined): Label =>
  age === undefined || fiscalYear === undefined
    ? { th, en }
    : { th: `${th} ${fiscalYear - age}`, en: `${en} ${fiscalYear - age}` };

function candidatesFor(written: readonly string[], heading: Heading): Candidate[] {
  const names = new Set([heading.th, heading.en, ...(heading.aliases ?? [])].map(squeezed));
  return written.flatMap((text, index): Candidate[] => {
    if (names.has(text)) return [{ index, year: undefined }];
    const year = YEAR.exec(text)?.[1];
    return year && heading.age !== undefined && names.has(text.replace(YEAR, ''))
      ? [{ index, year: buddhist(Number(year)) }]
      : [];
  });
}

/** A year of ours (2021) is understood. */
const buddhist = (year: number): number => (year < 2400 ? year + BUDDHIST_OFFSET : year);

type Pair = readonly [thisYears: Candidate | undefined, lastYears: Candidate | undefined];

/**
 * This year's column and the one of the year before, by age. They are chosen together: a column found by its year for
 * one of them is never the other one as well, or scores would pass for those of another year once somebody changes the
 * year in Settings alone. A heading without a year means this year's; two of those cannot be told apart.
 */
function pairOf(candidates: readonly Candidate[], fiscalYear: number | undefined): Pair {
  if (fiscalYear === undefined) return latestTwo(candidates);
  const undated = candidates.filter(({ year }) => year === undefined);
  const [current, previous] = [fiscalYear, fiscalYear - 1].map((wanted) =>
    candidates.find(({ year }) => year === wanted),
  );
  return [current ?? (undated.length === 1 ? undated[0] : undefined), previous];
}

/** Nobody knows of which year: the later one from the earlier. */
function latestTwo(candidates: readonly Candidate[]): Pair {
  const [latest, before] = candidates
    .filter(({ year }) => year !== undefined)
    .sort((one, other) => (other.year ?? 0) - (one.year ?? 0));
  return before && latest?.year !== before.year ? [latest, before] : [undefined, undefined];
}
