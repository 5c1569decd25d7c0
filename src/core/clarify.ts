// The clarification window in June: what the assessor gave 0 may be explained once, by the item's lead, with the URL
// that was published in time. Source: ITA calendar ("ช่วงชี้แจง").

import type { CivilDate } from './civil-date.js';

export interface ClarificationWindow {
  readonly clarifyFrom: CivilDate | null;
  readonly clarifyTo: CivilDate | null;
}

export const windowOpen = ({ clarifyFrom, clarifyTo }: ClarificationWindow, today: CivilDate): boolean =>
  clarifyFrom !== null && clarifyTo !== null && clarifyFrom <= today && today <= clarifyTo;

interface Assessed {
  /** This year's; null while there is none. */
  readonly score: number | null;
  /** A person may ask for a clarification of any other item too. */
  readonly marked: boolean;
  readonly clarification: string;
}

/** Full marks: nothing is left to explain, whatever was marked before the score was corrected. */
const FULL = 100;

/** Asked for until a clarification is written down, inside the window only. */
export const awaitsClarification = (
  { score, marked, clarification }: Assessed,
  window: ClarificationWindow,
  today: CivilDate,
): boolean => windowOpen(window, today) && clarification === '' && (score === 0 || (marked && score !== FULL));
