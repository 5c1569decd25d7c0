// The small province that is tortured: who is asked for what, at which address, and on which days a stage begins.
// Written down by hand, so that the verdict owes nothing to the rules it judges.

export interface Office {
  readonly agency: string;
  readonly unit: string;
  /** Stands in every letter to this office and in no other. */
  readonly salutation: string;
  readonly to: readonly string[];
  /** Gets a copy when something is overdue. */
  readonly cc: readonly string[];
  readonly muted: boolean;
  readonly codes: readonly string[];
}

const DOMAIN = 'rayong.example';
/** The item of zero points; its offices come first when the quota is short. */
export const ZERO_ITEM = 'O5';
export const CODES = ['O1', 'O2', 'O3', 'O4', ZERO_ITEM] as const;

const OVERDUE = '2021-03-15';
const COMING = '2021-03-31';
export const dueOf = (code: string): string => (code === 'O3' || code === 'O4' ? OVERDUE : COMING);

/** First days of the stages −14, −7, −1, +1, +7: the calendar of 2021 without weekends and 6 April, a holiday. */
const STAGE_DAYS: Readonly<Record<string, readonly string[]>> = {
  [OVERDUE]: ['2021-03-01', '2021-03-08', '2021-03-15', '2021-03-16', '2021-03-22'],
  [COMING]: ['2021-03-17', '2021-03-24', '2021-03-30', '2021-04-01', '2021-04-07'],
};

const THAILAND_MS = 7 * 3_600_000;

/** The civil day in Thailand. */
export const dayOf = (instant: Date): string => new Date(instant.getTime() + THAILAND_MS).toISOString().slice(0, 10);

export const allStageDays: readonly string[] = Object.values(STAGE_DAYS).flat().sort();

/** The first day of the stage of this item in which a day lies. */
export const stageOf = (code: string, day: string): string =>
  STAGE_DAYS[dueOf(code)]?.filter((first) => first <= day).pop() ?? '';

function office(number: number, codes: string, changed: Partial<Office> = {}): Office {
  const name = String(number).padStart(2, '0');
  return {
    agency: `สำนักงานตัวอย่างที่ ${name}`,
    unit: '',
    salutation: `หัวหน้าสำนักงานตัวอย่างที่ ${name}`,
    to: [`office-${name}@${DOMAIN}`],
    cc: [],
    muted: false,
    codes: codes.split(' '),
    ...changed,
  };
}

const SHARED = [`shared@${DOMAIN}`];
const head = (number: number): readonly string[] => [`head-${number}@${DOMAIN}`];

/** Twelve letters are due on the first day; the last two offices get none. */
export const offices: readonly Office[] = [
  office(1, 'O1'),
  office(2, 'O1', { cc: head(2) }),
  office(3, 'O1 O2 O3', { cc: head(3) }),
  office(4, 'O4', { cc: [...head(4), ...head(3)] }),
  office(5, 'O2'),
  office(6, 'O2', { to: SHARED }),
  office(7, 'O2', { to: SHARED }),
  office(8, 'O1 O5', { to: [`first-8@${DOMAIN}`, `second-8@${DOMAIN}`] }),
  office(9, ZERO_ITEM),
  office(10, 'O4'),
  office(11, 'O3', { to: SHARED, cc: head(11) }),
  office(12, 'O1', { agency: 'สำนักงานตัวอย่างที่ 01', unit: 'กลุ่มงานตัวอย่าง' }),
  office(13, 'O1 O4', { muted: true }),
  office(14, 'O2', { to: [] }),
];

export const MAILS_OF_A_RUN = 12;

/** Offices that people add in the middle of things. */
export const newcomers: readonly Office[] = [
  office(21, 'O1'),
  office(22, 'O4 O5', { cc: head(22) }),
  office(23, 'O2', { to: SHARED }),
];

/** "สำนักงานตัวอย่างที่ 01 กลุ่มงานตัวอย่าง" */
export const nameOf = ({ agency, unit }: Pick<Office, 'agency' | 'unit'>): string => `${agency} ${unit}`.trim();

export const everyOffice: readonly Office[] = [...offices, ...newcomers];
