// A day picked as day, month and year of the Buddhist era. The browser's own date field follows the browser's language
// and shows years of ours, so a Thai office would read 03/31/2021.

import { useEffect, useState } from 'preact/hooks';
import { BUDDHIST_OFFSET, type CivilDate, dayOf } from '../../core/civil-date.js';
import type { Locale } from '../../core/grid.js';
import { monthNames } from '../../i18n/dates.js';

interface Props {
  readonly label: string;
  readonly parts: { readonly day: string; readonly month: string; readonly year: string; readonly noSuchDay: string };
  readonly locale: Locale;
  readonly value: CivilDate | null;
  /** Of ours; years about this one are offered while none is picked. The browser's own may be years away from the workbook's. */
  readonly nearYear: number;
  readonly hint?: string;
  readonly onChange: (day: CivilDate | null) => void;
}

/** Day, month, year as numbers; 0 = not chosen. The year is Buddhist in Thai, ours in English. */
type Picked = readonly [day: number, month: number, year: number];

const eraOffset = (locale: Locale): number => (locale === 'th' ? BUDDHIST_OFFSET : 0);

function pickedOf(value: CivilDate | null, locale: Locale): Picked {
  const [year = 0, month = 0, day = 0] = value?.split('-').map(Number) ?? [];
  return [day, month, year && year + eraOffset(locale)];
}

const dayPicked = ([day, month, year]: Picked, locale: Locale): CivilDate | null =>
  day && month && year ? (dayOf(year - eraOffset(locale), month, day) ?? null) : null;

export function DateField({ label, parts, locale, value, nearYear, hint, onChange }: Props) {
  const [[day, month, year], setPicked] = useState(pickedOf(value, locale));
  const pick = (picked: Picked) => {
    setPicked(picked);
    onChange(dayPicked(picked, locale));
  };
  // A day that comes from elsewhere, as from a button beside the field, replaces what is picked.
  useEffect(() => {
    if (value !== dayPicked([day, month, year], locale)) setPicked(pickedOf(value, locale));
  }, [value]);
  const wrong = day > 0 && month > 0 && year > 0 && !dayOf(year - eraOffset(locale), month, day);
  return (
    <fieldset class="field date">
      <legend class="field-label">{label}</legend>
      <div class="date-parts">
        <Part
          label={parts.day}
          value={day}
          options={numbers(1, 31)}
          invalid={wrong}
          onPick={(it) => pick([it, month, year])}
        />
        <Part
          label={parts.month}
          value={month}
          options={monthNames(locale).map((name, index) => [index + 1, name])}
          invalid={wrong}
          onPick={(it) => pick([day, it, year])}
        />
        <Part
          label={parts.year}
          value={year}
          options={years(year || nearYear + eraOffset(locale))}
          invalid={wrong}
          onPick={(it) => pick([day, month, it])}
        />
      </div>
      {wrong && (
        <span class="wrong" role="alert">
          {parts.noSuchDay}
        </span>
      )}
      {hint && !wrong && <span class="hint">{hint}</span>}
    </fieldset>
  );
}

type Options = readonly (readonly [value: number, text: string])[];

const numbers = (from: number, to: number): Options =>
  Array.from({ length: to - from + 1 }, (_, index) => [from + index, String(from + index)]);

/** A due date lies in the fiscal year at hand or beside it. */
const years = (middle: number): Options => numbers(middle - 2, middle + 2);

interface PartProps {
  readonly label: string;
  readonly value: number;
  readonly options: Options;
  readonly invalid: boolean;
  readonly onPick: (value: number) => void;
}

const Part = ({ label, value, options, invalid, onPick }: PartProps) => (
  <select
    aria-label={label}
    aria-invalid={invalid}
    value={value}
    onChange={({ currentTarget }) => onPick(Number(currentTarget.value))}
  >
    <option value={0}>–</option>
    {options.map(([option, text]) => (
      <option key={option} value={option}>
        {text}
      </option>
    ))}
  </select>
);
