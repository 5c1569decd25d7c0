// Who answers for something: an agency, or a unit of one.

export interface Owner {
  readonly agency: string;
  /** Empty where the agency has no units. */
  readonly unit: string;
}

export type Role = 'contributor' | 'lead' | 'proposed';

/** No name holds this character. */
const BETWEEN = '\u0000';

/** Same owner whatever blanks were typed around or inside the names. */
export const ownerKey = ({ agency, unit }: Owner): string => `${plain(agency)}${BETWEEN}${plain(unit)}`;

/** One owner's part in one item. */
export const assignmentKey = (it: Owner & { readonly code: string }): string => `${it.code}${BETWEEN}${ownerKey(it)}`;

/** "สำนักงานจังหวัดระยอง · กง.ยุทธศาสตร์ฯ" */
export const ownerName = ({ agency, unit }: Owner): string => (unit ? `${agency} · ${unit}` : agency);

const plain = (name: string): string => name.replace(/\s+/g, ' ').trim();
