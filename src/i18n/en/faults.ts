// What each fault says in English. Names of tabs and columns stay Thai, as the sheet shows them.

import type { CellKind, Place } from '../../core/fault.js';
import { inBraces, type Placeholder, placeholderList } from '../../core/letter-text.js';
import type { Catalogue, FaultMessages } from '../catalogue.js';

const kinds: Record<CellKind, string> = {
  text: 'text',
  number: 'a number',
  score: 'a score from 0 to 100, or nothing',
  date: 'a date such as 31/3/2564',
  flag: 'a checkbox',
  choice: 'a value from the list',
  url: 'a web address starting with https://',
  address: 'an e-mail address such as name@example.go.th',
};

/** What to do about a placeholder of a letter text for which there is no value. */
const fillIn: Record<Placeholder, string> = {
  province: 'Fill in the setting “จังหวัด”',
  fiscalYear: 'Fill in the setting “ปีงบประมาณ”',
  letterNumber: 'Fill in the setting “อ้างถึงหนังสือ ที่”',
  letterDate: 'Fill in the setting “อ้างถึงหนังสือ ลงวันที่”',
  count: 'Assign an item',
  codes: 'Assign an item',
  agency: 'Fill in the name of the agency',
  due: 'Set a due date still to come in the tab “การมอบหมาย”',
};

const at = ({ tab, row, column }: Place): string => `Tab “${tab}”, row ${row}, column “${column}”`;

const ofYear = (fiscalYear: number | undefined): string =>
  fiscalYear === undefined
    ? ''
    : `, or make “ปีงบประมาณ” in the tab “ตั้งค่า” (${fiscalYear}) the year of the data in this tab`;

export const faultWords: Pick<Catalogue, keyof FaultMessages> = {
  'fault.tab-missing': (f) =>
    `The tab “${f.tab.th}” is missing. Rename it back, get it back by File › Version history, or make a new one by Settings › Check and create missing tabs. Nothing was changed.`,
  'fault.column-missing': (f) =>
    `Tab “${f.tab}”, row 1 has no column “${f.column.th}” (${f.column.en}). Put the heading back${ofYear(f.fiscalYear)}. Nothing was changed.`,
  'fault.bad-cell': (f) => `${at(f)}: expected ${kinds[f.expects]}, found “${f.found}”. Please correct it.`,
  'fault.cell-missing': (f) => `${at(f)} is empty. Fill it in, or delete the row.`,
  'fault.text-score': (f) => `${at(f)}: “${f.found}” is text, which formulas do not count. Type it again as a number.`,
  'fault.percent-score': (f) =>
    `${at(f)} is ${f.found} points, which looks like a percentage (100% is 1). Type points from 0 to 100, without %; where the cell shows %, make its format a number first.`,
  'fault.error-cell': (f) =>
    `${at(f)} is an error of a formula (${f.found}) and cannot be counted. Mend that formula, or type a value.`,
  'fault.odd-signs': (f) =>
    `${at(f)}: “${f.found}” holds signs that cannot be seen, so it cannot be counted. Delete it and type it again.`,
  'fault.thai-digits': (f) =>
    `${at(f)}: “${f.found}” is in Thai digits and would be counted apart. Type it in Arabic digits.`,
  'fault.letter-case': (f) =>
    `${at(f)}: “${f.found}” differs from “${f.other}” only by capital letters. Type both alike.`,
  'fault.unknown-item': (f) =>
    `${at(f)}: “${f.found}” is not in the tab “รายการ OIT”. Correct the code or delete the row.`,
  'fault.odd-year': (f) =>
    `${at(f)} is ${f.found}, years away from this fiscal year. Check the year and type it again.`,
  'fault.duplicate-row': (f) => `${at(f)}: “${f.found}” repeats row ${f.firstRow}. Delete one of them.`,
  'fault.too-many-addresses': (f) =>
    `${at(f)}: ${f.count} recipients with copies. Google takes at most ${f.most} in one e-mail, so none goes to this agency. Remove some, or use the address of a group.`,
  'fault.tab-taken': (f) => `The tab “${f.tab}” holds something else and was left alone. Rename it and try again.`,
  'fault.written-within': (f) =>
    `The tab “${f.tab}”, row ${f.row}, holds “${f.found}”, typed or changed where the summary is written anew each time. Delete it, or move it to the right or below the last line, and try again (or rename the tab: a new one will be made).`,
  'fault.column-within': (f) =>
    `In the tab “${f.tab}” a heading was changed, or a column inserted, moved or deleted, where the summary is written anew each time. Put it back, and try again (or rename the tab: a new one will be made).`,
  'fault.rows-within': (f) =>
    `The tab “${f.tab}” has ${f.count} rows too many above row ${f.row}, and notes beside the table would come to stand beside other lines. Delete ${f.count} blank rows above that row, and try again (or rename the tab: a new one will be made).`,
  'fault.setting-missing': (f) =>
    `Tab “${f.tab}” has no setting “${f.setting.th}”. Add a row of that name in the column “รายการ”.`,
  'fault.nothing-selected': (f) => `Select rows in the tab “${f.tab.th}” first.`,
  'fault.nothing-chosen': () => 'No agency is chosen.',
  'fault.one-lead': () => 'An item has one lead only. Choose a single agency.',
  'fault.no-members': () => 'No agency is ticked as “รวมใน "ทุกส่วนราชการ"” in the tab “หน่วยงาน”.',
  'fault.plan-changed': () =>
    'The data changed since this plan was shown, so this stops here. What was not sent is in the list. Check the new plan and confirm again.',
  'fault.unknown-placeholder': (f) =>
    `${at(f)}: “${f.found}” means nothing here. Nothing was sent. Remove it, or use only these words in braces: ${placeholderList()}`,
  'fault.empty-placeholder': (f) =>
    `${at(f)}: there is nothing to put for ${inBraces(f.placeholder)} in the mail to ${f.owner}. Nothing was sent. ${fillIn[f.placeholder]}, or take ${inBraces(f.placeholder)} out of the text.`,
  'fault.bad-argument': (f) => `The request is not valid (${f.name}). Close the window and open it again.`,
  'fault.busy': () => 'Somebody else is running a command of this tracker. Try again in a moment.',
  'fault.changed-meanwhile': (f) => `${at(f)} was edited while this was being saved. Nothing has changed; try again.`,
  'fault.job-too-large': () => 'This job is too large to be undone later. Nothing has changed; do it in parts.',
  'fault.job-refused': (f) =>
    `Google refused to write in ${f.tabs.map((tab) => `“${tab}”`).join(' ')}: ${f.reason} Everything is as it was. If the tab or a column is protected, or has a rule of somebody's own, change that and try again.`,
  'fault.reply-changed': (f) =>
    `${f.item} of ${f.owner}: somebody else has recorded a status since this page was opened. Nothing was saved; open the page again.`,
  'fault.history-damaged': (f) =>
    `${at(f)} was edited, so the job cannot be undone. Correct the tab by hand, or use Google's version history.`,
  'fault.nothing-to-undo': () => 'There is nothing to undo.',
  'fault.job-since': () =>
    'Another job has been saved since. Nothing has changed; choose the command again to see the latest one.',
  'fault.undo-changed': (f) =>
    `“${f.what}” cannot be undone, because somebody edited since: ${placeList(f.places)}. Nothing has changed; correct the tab by hand.`,
  'fault.no-assignment': (f) =>
    `The tab “${f.tab}” no longer holds ${f.item} of ${f.owner}. Nothing was saved; open this page again.`,
  'fault.amend-without-note': (f) =>
    `${f.item} of ${f.owner}: write what has to be amended. The next e-mail quotes it.`,
  'fault.unknown-owner': (f) => `“${f.owner}” is not in the tab “${f.tab.th}”. Add it there first.`,
  'fault.same-owner': () => 'Giver and taker are the same agency. Choose two different ones.',
  'fault.no-such-number': (f) =>
    `There is no number “${f.typed}” in the list. Nothing has changed; choose the command again.`,
  'fault.google-error': (f) => `Google says: ${f.reason}`,
  'fault.mail-log-lost': (f) =>
    `The tab “${f.tab}” lacks mails of which the tab “การมอบหมาย” tells. Nothing is sent by itself, because everybody would be mailed again. Restore the tab by File › Version history, or clear the column “แจ้งล่าสุด” to start anew.`,
  'fault.mail-decided': () => 'Somebody has decided about this mail already. Open this page anew.',
  'fault.no-own-address': () => 'Google does not tell your address, so no test can be sent. Use “Preview” instead.',
  'fault.no-quota': () => 'Today’s mail quota is used up. Nothing was sent; try again tomorrow.',
  'fault.bad-address': (f) => `“${f.found}” is no usable address. Type a single one, such as name@example.go.th.`,
};

const PLACES_SHOWN = 5;

function placeList(places: readonly Place[]): string {
  const shown = places.slice(0, PLACES_SHOWN).map(at).join('; ');
  return places.length > PLACES_SHOWN ? `${shown}; and ${places.length - PLACES_SHOWN} more` : shown;
}
