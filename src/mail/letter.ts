// What a letter says: the facts a planner knows, and the letter made of them, worded and ready to be set in a template.

import type { Ask } from '../core/ask.js';
import type { CivilDate } from '../core/civil-date.js';

/** Everything the letter needs to know about one item. */
export interface LetterItemFacts {
  readonly code: string;
  readonly title: string;
  /** The lead publishes and gives the URL; a contributor sends data to the coordinator. */
  readonly role: 'lead' | 'contributor';
  readonly ask: Ask;
  /** The office's own data came in; of a lead the publication is still wanted. */
  readonly sent: boolean;
  readonly due: CivilDate | null;
  /** Last year's score was 0.00: the assessor's comment is quoted. */
  readonly zero: boolean;
  /** The assessor's of last year, verbatim; empty where there is none. */
  readonly comment: string;
  /** The comment asks for the province's own data instead of an agency's. */
  readonly provinceData: boolean;
  /** What has to be put right in what was sent, in the coordinator's own words, which may be empty; null where nothing has. */
  readonly amend: string | null;
  /** Where the data was published, as it stands in the cell. */
  readonly url: string;
  /** The assessor's comment of this year, verbatim. */
  readonly clarifyComment: string;
  /** Text before the components; used where an item is asked for the first time. */
  readonly leadIn: string;
  readonly components: readonly string[];
}

/** The paragraphs people may write themselves: the opening by kind of letter, and the closing. */
export type TextKey = 'first' | 'follow-up' | 'clarification' | 'closing';

export interface LetterFacts {
  /** Buddhist era. */
  readonly fiscalYear: number;
  /** "ระยอง" or "จังหวัดระยอง". */
  readonly province: string;
  /** The main website; may be empty. */
  readonly website: string;
  /** Who is asked: the subject of the reply names it. */
  readonly agency: string;
  readonly unit: string;
  /** Empty: "ผู้ประสานงาน ITA ⟨agency⟩". */
  readonly salutation: string;
  /** The official letter this one refers to; `number` may be empty. */
  readonly reference: { readonly number: string; readonly date: CivilDate | null };
  readonly today: CivilDate;
  /** What is asked for; at least one. */
  readonly items: readonly LetterItemFacts[];
  /** Items of this addressee that have come in already. */
  readonly received: number;
  /** Items it still owes that this letter does not speak of. */
  readonly others: number;
  /** Any part may be empty. */
  readonly signer: { readonly name: string; readonly position: string; readonly unit: string; readonly phone: string };
  /** With placeholders in braces (core/letter-text.ts); empty: our own words. */
  readonly texts: Readonly<Record<TextKey, string>>;
  /** One address. Empty: no reply button. */
  readonly replyTo: string;
  /** In our own words and dates; codes, titles and quotations stay as they are. */
  readonly thaiDigits: boolean;
}

export const BETWEEN_MARKS = ' · ';

export interface LetterItem {
  readonly code: string;
  readonly title: string;
  /** "เลย 3 วัน · ต้องเป็นข้อมูลในนามจังหวัด"; empty for most. */
  readonly marks: string;
  /** 'ขอให้แก้ไข: "…"', or empty. */
  readonly amend: string;
  /** 'ความเห็นผู้ประเมิน: "…"', or empty. */
  readonly comment: string;
  /** 'URL เดิม: https://…', or empty; text, never a link. */
  readonly url: string;
  readonly leadIn: string;
  readonly components: readonly string[];
}

export interface LetterSection {
  readonly tone: 'amend' | 'clarify' | 'overdue' | 'zero' | 'other' | 'publish' | 'added';
  /** "เลยกำหนด (1)". */
  readonly heading: string;
  readonly items: readonly LetterItem[];
}

/** One mail in words: every text is one line of plain text, safe in a header. An empty text is left out. */
export interface Letter {
  readonly subject: string;
  readonly greeting: string;
  /** Why we write and how much is asked for. */
  readonly opening: string;
  /** Asks; ends before the day. */
  readonly request: string;
  /** By when: "31 มีนาคม 2564 (เหลือ 7 วัน)"; empty where no due date is still to come. */
  readonly due: string;
  /** Where other items are due later: that their days stand beside them. */
  readonly otherDues: string;
  /** To whom. */
  readonly deliverTo: string;
  readonly tasksHeading: string;
  readonly tasks: readonly string[];
  /** The items of each task, in the same order; a letter's list marks them one by one. */
  readonly taskCodes: readonly (readonly string[])[];
  readonly replyLabel: string;
  /** A mailto: link of at most 1,800 characters. */
  readonly replyLink: string;
  /** What the HTML part leaves out because it would be too long; empty for almost every letter, and in the text part. */
  readonly abridged: string;
  readonly sections: readonly LetterSection[];
  readonly thanks: string;
  readonly closing: string;
  /** Name, position, unit, phone: one a line. */
  readonly signer: readonly string[];
  readonly wrongPerson: string;
}
