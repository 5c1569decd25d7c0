// Days as spreadsheets count them: 30 December 1899 is day 0, the time of day its fraction.

const DAY_MS = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** "2021-03-31", with or without " 09:05:00" → 44286.378… */
export function serialOf(time: string): number {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = time.split(/[- :]/).map(Number);
  return (Date.UTC(year, month - 1, day, hour, minute, second) - DAY_ZERO) / DAY_MS;
}

export interface DayParts {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  readonly day: number;
}

export function partsOf(serial: number): DayParts {
  const date = new Date(DAY_ZERO + Math.floor(serial) * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Months and days may overflow, as in DATE(2021, 14, 0). */
export const serialOfParts = ({ year, month, day }: DayParts): number =>
  (Date.UTC(year, month - 1, day) - DAY_ZERO) / DAY_MS;
