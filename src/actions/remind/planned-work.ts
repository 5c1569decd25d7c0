// Rows of the tabs as the reminder plan sees them: what is outstanding, who can be written to, what was mailed before.

import { addressesIn } from '../../core/address.js';
import type { Outstanding } from '../../core/ask.js';
import type { CivilDate } from '../../core/civil-date.js';
import type { LoggedMail } from '../../core/claims.js';
import { awaitsClarification } from '../../core/clarify.js';
import type { Contact } from '../../core/digest.js';
import type { Owner } from '../../core/owner.js';
import { asksForProvinceData } from '../../core/province-data.js';
import { isPublished } from '../../core/publication.js';
import { isZeroItem } from '../../core/zero.js';
import type { AgencyRow } from '../../tables/agencies.js';
import type { AssignmentRow } from '../../tables/assignments.js';
import type { ItemRow } from '../../tables/items.js';
import { type MailLogRow, readStageKeys } from '../../tables/mail-log.js';
import type { Workbook } from '../workbook.js';

/** Letters list the items as the Items tab does, however people have sorted the assignments. */
export function outstandingOf({ items, assignments, settings }: Workbook, today: CivilDate): Outstanding[] {
  const byCode = new Map(items.rows.map((item) => [item.code, item]));
  const place = new Map(items.rows.map(({ code }, index) => [code, index]));
  const inOrder = [...assignments.rows].sort((one, other) => (place.get(one.code) ?? 0) - (place.get(other.code) ?? 0));
  const confirmed = new Set(assignments.rows.filter(({ role }) => role === 'lead').map(({ code }) => code));
  const led = new Set(assignments.rows.filter(({ role }) => role !== 'contributor').map(({ code }) => code));
  return inOrder.flatMap((row) => {
    const item = byCode.get(row.code);
    if (!item) return [];
    const assessed = { ...item, marked: item.publication === 'clarify' };
    if (!awaitsClarification(assessed, settings, today)) return [outstanding(row, item, led.has(row.code))];
    const unled = !confirmed.has(row.code);
    return row.role === 'lead' || unled ? [clarification(row, item, settings.clarifyTo, unled)] : [];
  });
}

/** A contributor's work ends with its own reply, the lead's with the item's publication. A proposed lead still counts as contributor. */
function outstanding(row: AssignmentRow, item: ItemRow, led: boolean): Outstanding {
  const { agency, unit, code, role, due, reply, note } = row;
  const leads = role === 'lead';
  const replied = reply === 'complete' || reply === 'none';
  return {
    ...{ row: row.row, agency, unit, code, role, due },
    done: leads ? item.publication === 'checked' || item.publication === 'recorded' : replied,
    received: leads ? isPublished(item) : reply === 'received',
    sent: replied || reply === 'received',
    clarify: false,
    amend: reply === 'amend' ? note : null,
    needsLead: !led && asksForProvinceData(item.previousComment),
    zero: isZeroItem(item.score, item.previousScore),
  };
}

/**
 * Whatever was published: the assessor gave it nothing, and the lead may say why that is wrong. Without a confirmed lead
 * all who have a part in it are named as waiting for one.
 */
const clarification = (row: AssignmentRow, item: ItemRow, due: CivilDate | null, needsLead: boolean): Outstanding => ({
  ...outstanding(row, item, true),
  needsLead,
  due,
  done: false,
  received: false,
  clarify: true,
  amend: null,
});

export const contactOf = ({ agency, unit, email, copyTo, muted }: AgencyRow): Contact => ({
  agency,
  unit,
  to: addressesIn(email).valid,
  cc: addressesIn(copyTo).valid,
  muted,
});

/** Whoever the rows of the directory name that have some other fault. */
export const unreadableOwners = ({ agencies: { faults, raw } }: Workbook): Owner[] => {
  const named = (row: number, key: 'agency' | 'unit') => String(raw(row, key) ?? '').trim();
  return faults.flatMap((fault) =>
    'row' in fault ? [{ agency: named(fault.row, 'agency'), unit: named(fault.row, 'unit') }] : [],
  );
};

/** `notAgainOn`: a day on which what Google refused that day counts as mailed, so that no run without a person tries it over and over. */
export const loggedMail = (
  { agency, unit, to, stages, claimedAt }: MailLogRow,
  state: MailLogRow['state'],
  notAgainOn: CivilDate | undefined,
): LoggedMail => ({
  agency,
  unit,
  to: addressesIn(to).valid,
  stageKeys: readStageKeys(stages),
  open: state === 'sending' || state === 'unknown',
  counts: state === 'failed' ? claimedAt.slice(0, 10) === notAgainOn : state !== 'parked',
});
