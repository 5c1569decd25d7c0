// A province's name, typed with or without the word for province in front.

const PROVINCE = 'จังหวัด';

/** "ระยอง" */
export const bareName = (typed: string): string => typed.trim().replace(new RegExp(`^${PROVINCE}\\s*`), '');

/** "จังหวัดระยอง" */
export const inFull = (typed: string): string => `${PROVINCE}${bareName(typed)}`;
