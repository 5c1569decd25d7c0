// A day picked in the browser's own calendar, with the Buddhist-era date beside it: the browser's field shows years of ours.

import { type CivilDate, civilDate } from '../../core/civil-date.js';
import type { Locale } from '../../core/grid.js';
import { longDate } from '../../i18n/dates.js';
import { Field } from './parts.js';

interface Props {
  readonly label: string;
  readonly locale: Locale;
  readonly value: CivilDate | null;
  readonly blankHint?: string;
  readonly onChange: (day: CivilDate | null) => void;
}

export const DateField = ({ label, locale, value, blankHint, onChange }: Props) => {
  const hint = value ? longDate(value, { locale }) : blankHint;
  return (
    <Field label={label} {...(hint && { hint })}>
      <input
        type="date"
        value={value ?? ''}
        onInput={({ currentTarget }) => onChange(civilDate(currentTarget.value) ?? null)}
      />
    </Field>
  );
};
