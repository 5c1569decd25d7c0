// What is built in for a fiscal year: the items of its assignment document and its grades.
// A seed for set-up; afterwards the sheet is the truth.

import type { AssignmentDocument } from '../core/document.js';
import rayong2564 from './2564.json';

/** An assignment document of a known year, understood whole. */
export interface Catalogue extends Omit<AssignmentDocument, 'unread' | 'fiscalYear'> {
  readonly fiscalYear: number;
}

const catalogues: readonly Catalogue[] = [rayong2564];

/** Fiscal years (Buddhist era) with a built-in item list, oldest first. */
export const catalogueYears: readonly number[] = catalogues.map(({ fiscalYear }) => fiscalYear);

export const catalogueOf = (fiscalYear: number): Catalogue | undefined =>
  catalogues.find((catalogue) => catalogue.fiscalYear === fiscalYear);
