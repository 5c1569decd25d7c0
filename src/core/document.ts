// What the assignment document says: the 43 items (or any number) in its own words.
// The parser (parse-document.ts) makes it; set-up and import write it to the tabs.

/** The distribution list; in parties it stands where an agency stands. */
export const EVERY_AGENCY = 'ทุกส่วนราชการ';

/** Someone the document names as responsible. */
export interface Party {
  /** "สำนักงานจังหวัดระยอง"; for the distribution list: "ทุกส่วนราชการ". */
  readonly agency: string;
  /** "กง.ยุทธศาสตร์ฯ"; empty where the document names the agency alone. */
  readonly unit: string;
}

export interface DocumentItem {
  /** "O1". */
  readonly code: string;
  readonly title: string;
  /** One entry a bullet, without the bullet; a lead-in ("…อย่างน้อยประกอบด้วย") stands apart. */
  readonly components: readonly string[];
  /** Text before the first bullet; empty for most. */
  readonly leadIn: string;
  /** Points of the previous year, 0–100; undefined where the document gives none. */
  readonly score: number | undefined;
  /** The assessor's comment; empty for "-". */
  readonly comment: string;
  /** The responsible parties in the document's own wording. */
  readonly responsible: string;
  readonly parties: readonly Party[];
  /** Empty where the document has no section before the item. */
  readonly section: string;
  /** "หมายเหตุ…" of the section, empty for most. */
  readonly sectionNote: string;
  /** "9.1". */
  readonly subIndicator: string;
}

export interface SubIndicator {
  /** "9.1". */
  readonly code: string;
  readonly title: string;
}

export interface Indicator {
  /** "9". */
  readonly code: string;
  readonly title: string;
  /** The document's explanation of the indicator, its title included. */
  readonly introduction: string;
}

/** A line as the source has it; counted from 1. */
export interface SourceLine {
  readonly line: number;
  readonly text: string;
}

export interface AssignmentDocument {
  readonly title: string;
  /** "ระยอง"; empty where the title names none. */
  readonly province: string;
  /** Buddhist era, e.g. 2564; the scores are of the year before. Undefined where the document names no year. */
  readonly fiscalYear: number | undefined;
  readonly indicators: readonly Indicator[];
  readonly subIndicators: readonly SubIndicator[];
  readonly items: readonly DocumentItem[];
  /** Lines the parser could not place or read; nothing is dropped in silence. */
  readonly unread: readonly SourceLine[];
}
