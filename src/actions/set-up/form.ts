// What the set-up dialog asks, and set-up from a built-in item list.

import { catalogueOf, catalogueYears } from '../../catalogue/catalogue.js';
import { usualCalendar } from '../../core/calendar.js';
import type { CivilDate } from '../../core/civil-date.js';
import { FaultError } from '../../core/fault.js';
import type { Google } from '../../google/google.js';
import { readSettings, settingsTable } from '../../tables/settings.js';
import { setUp } from './set-up.js';

export interface OfferedYear {
  readonly fiscalYear: number;
  readonly province: string;
  readonly items: number;
  readonly internalDue: CivilDate;
}

export interface SetUpForm {
  readonly years: readonly OfferedYear[];
  /** What the Settings tab says already; a repair goes by it. */
  readonly present: {
    readonly province: string;
    readonly fiscalYear: number;
    readonly internalDue: CivilDate | null;
  } | null;
}

export interface SetUpReport {
  /** Names of the tabs made now. */
  readonly made: readonly string[];
  readonly items: number;
  readonly assignments: number;
}

export function setUpForm(google: Google): SetUpForm {
  const years = catalogueYears.flatMap((fiscalYear) => {
    const catalogue = catalogueOf(fiscalYear);
    const { internalDue } = usualCalendar(fiscalYear);
    return catalogue ? [{ fiscalYear, province: catalogue.province, items: catalogue.items.length, internalDue }] : [];
  });
  return { years, present: presentSettings(google) };
}

/** Settings that cannot be read are asked anew, so that a half-made or broken workbook can still be repaired. */
function presentSettings(google: Google): SetUpForm['present'] {
  try {
    const { province, fiscalYear, internalDue } = readSettings(google.sheets.read(settingsTable.tab));
    return { province, fiscalYear, internalDue };
  } catch (error) {
    if (error instanceof FaultError) return null;
    throw error;
  }
}

export function setUpFromCatalogue(
  google: Google,
  order: { readonly province: string; readonly fiscalYear: number; readonly internalDue: CivilDate },
): SetUpReport {
  const catalogue = catalogueOf(order.fiscalYear);
  if (!catalogue) throw new FaultError({ code: 'bad-argument', name: 'fiscalYear' });
  const { made, items, assignments } = setUp(google, { ...order, items: catalogue.items });
  return { made: made.map(({ th }) => th), items, assignments };
}
