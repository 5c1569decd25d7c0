// English, for colleagues who do not read Thai. Names of tabs and columns stay Thai, because that is what the sheet shows.

import type { CellKind } from '../core/fault.js';
import type { Catalogue } from './catalogue.js';

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

const at = ({ tab, row, column }: { tab: string; row: number; column: string }): string =>
  `Tab “${tab}”, row ${row}, column “${column}”`;

const many = (count: number, one: string, several = `${one}s`): string => `${count} ${count === 1 ? one : several}`;

export const en: Catalogue = {
  'menu.title': 'ระบบติดตาม OIT',
  'menu.setUp': 'Get started…',
  'menu.assign': 'Assign agencies…',
  'menu.remind': 'Send reminder e-mails…',
  'menu.colour': 'Show/hide colours of items scored 0.00',
  'menu.summarise': 'Build summary',
  'menu.export': 'Export…',
  'menu.settings': 'Settings',
  'menu.mailLog': 'Open mail log',
  'menu.language': 'ภาษาไทย',
  'menu.repair': 'Check and create missing tabs…',

  'common.close': 'Close',
  'common.cancel': 'Cancel',
  'common.back': 'Back',
  'common.loading': 'Loading…',
  'common.working': 'Working…',
  'common.day': 'Day',
  'common.month': 'Month',
  'common.year': 'Year',
  'common.noSuchDay': 'There is no such day',
  'common.skipped': (p) => `Left out ${many(p.count, 'faulty row')}`,
  'common.more': (p) => `and ${p.count} more`,
  'common.severalAccounts':
    'Google refused this page, mostly because several accounts are signed in. Sign out of the others, or open the document in a private window, and try again.',
  'common.unexpected':
    'Something unexpected went wrong. Look at the tabs, try again, and tell the maintainer if it recurs.',

  'setUp.title': 'Get started with the OIT tracker',
  'setUp.intro': 'Creates the tabs รายการ OIT, การมอบหมาย, หน่วยงาน and ตั้งค่า. Tabs that exist are left alone.',
  'setUp.province': 'Province',
  'setUp.fiscalYear': 'Fiscal year (B.E.)',
  'setUp.internalDue': 'Internal due date',
  'setUp.sample': (p) => `${p.province} ${p.fiscalYear} (${many(p.items, 'item')})`,
  'setUp.go': 'Create the workbook',
  'setUp.done': (p) =>
    p.tabs.length === 0
      ? 'All tabs are there already; nothing changed'
      : `Created: ${p.tabs.join(', ')} (${many(p.items, 'item')}, ${many(p.assignments, 'assignment')})`,
  'setUp.next': 'Next: 1) enter addresses in the tab “หน่วยงาน” 2) confirm the leads 3) send the first letters',

  'assign.title': 'Assign agencies',
  'assign.selected': (p) => `Selected: ${p.codes.join(' ')}`,
  'assign.none': 'No item selected. Select rows in the tab “รายการ OIT” and press “Use selected rows”.',
  'assign.useSelection': 'Use selected rows',
  'assign.owners': 'Agencies / units',
  'assign.search': 'Search agencies',
  'assign.everyone': (p) => `Every agency (${p.members})`,
  'assign.role': 'Role',
  'assign.lead': 'Lead',
  'assign.contributor': 'Contributor',
  'assign.due': 'Due',
  'assign.keepDue': (p) => `Blank = unchanged${p.due ? ` (new ones: ${p.due})` : ''}`,
  'assign.mode': 'Change',
  'assign.add': 'Add',
  'assign.replace': 'Replace',
  'assign.remove': 'Remove',
  'assign.preview': 'See the effect first',
  'assign.apply': 'Save',
  'assign.effect': (p) => `${many(p.items, 'item')} × ${many(p.owners, 'agency', 'agencies')}: ${effectWords(p)}`,
  'assign.done': (p) => `Saved: ${effectWords(p)}`,
  'assign.proposed': (p) => `${many(p.count, 'proposed lead')}`,
  'assign.confirm': (p) => `Confirm ${p.count === 1 ? 'the proposed lead' : `all ${p.count} proposed leads`}`,
  'assign.confirmed': (p) => `Confirmed ${many(p.count, 'lead')}`,

  'remind.title': 'Send reminder e-mails',
  'remind.plan': (p) =>
    p.mails === 0 ? 'Nothing is due today' : `${many(p.mails, 'e-mail')} to ${many(p.recipients, 'recipient')}`,
  'remind.quota': (p) => `${many(p.quota, 'recipient')} left today`,
  'remind.send': (p) => `Send ${many(p.mails, 'e-mail')}`,
  'remind.sure': (p) =>
    `Send ${many(p.mails, 'e-mail')} to ${many(p.recipients, 'recipient')}? They cannot be called back.`,
  'remind.preview': 'Preview',
  'remind.to': 'To',
  'remind.items': (p) => many(p.count, 'item'),
  'remind.leftOut': 'Not sent',
  'remind.noAddress': (p) =>
    `${many(p.count, 'agency', 'agencies')} cannot be mailed: no valid address. Enter it in the tab “หน่วยงาน” first.`,
  'remind.unconfirmed': (p) =>
    `${many(p.count, 'item')} without a confirmed lead: everybody is asked for data, nobody to publish.`,
  'remind.unrecorded': (p) => `Sent, but not yet recorded; the next run makes up for it: ${p.reason}`,
  'remind.sent': (p) =>
    `Handed ${many(p.sent, 'e-mail')} to Gmail` +
    (p.failed > 0 ? `, ${p.failed} failed` : '') +
    (p.unknown > 0 ? `, ${p.unknown} of unknown outcome (see the tab “บันทึกอีเมล”)` : ''),
  'remind.stage': (p) =>
    p.stage === 'first' ? 'First letter' : p.stage > 0 ? `${p.stage} days overdue` : `${-p.stage} days before`,
  'remind.reason': (p) =>
    ({
      muted: 'muted',
      'no-address': 'no valid address',
      'unknown-agency': 'not in the tab “หน่วยงาน”',
      'needs-lead': 'must be the province’s own data: waits for a lead',
      mailed: 'mailed at this stage already',
      quota: 'quota used up: waits for the next day',
    })[p.reason],

  'colour.on': 'Colours on: red = scored 0.00, orange = overdue, blue = checked',
  'colour.off': 'Colours off',
  'summarise.done': 'The tab “สรุปผู้บริหาร” is ready',

  'export.title': 'Export',
  'export.tab': 'Tab',
  'export.format': 'File format',
  'export.xlsx': 'Excel (.xlsx)',
  'export.csv': 'CSV (UTF-8)',
  'export.save': 'Save file',
  'export.saved': (p) => `Saved ${p.file}`,

  'language.changed': 'Changed to English',

  'fault.tab-missing': (f) =>
    `The tab “${f.tab.th}” is missing. Rename it back, or let Settings › Check and create missing tabs make it. Nothing was changed.`,
  'fault.column-missing': (f) =>
    `Tab “${f.tab}”, row 1 has no column “${f.column.th}” (${f.column.en}). Put the heading back. Nothing was changed.`,
  'fault.bad-cell': (f) => `${at(f)}: expected ${kinds[f.expects]}, found “${f.found}”. Please correct it.`,
  'fault.cell-missing': (f) => `${at(f)} is empty. Fill it in, or delete the row.`,
  'fault.text-score': (f) => `${at(f)}: “${f.found}” is text, which formulas do not count. Type it again as a number.`,
  'fault.unknown-item': (f) =>
    `${at(f)}: “${f.found}” is not in the tab “รายการ OIT”. Correct the code or delete the row.`,
  'fault.duplicate-row': (f) => `${at(f)}: “${f.found}” repeats row ${f.firstRow}. Delete one of them.`,
  'fault.tab-taken': (f) => `The tab “${f.tab}” holds something else and was left alone. Rename it and try again.`,
  'fault.setting-missing': (f) =>
    `Tab “${f.tab}” has no setting “${f.setting.th}”. Add a row of that name in the column “รายการ”.`,
  'fault.nothing-selected': (f) => `Select rows in the tab “${f.tab.th}” first.`,
  'fault.nothing-chosen': () => 'No agency is chosen.',
  'fault.one-lead': () => 'An item has one lead only. Choose a single agency.',
  'fault.no-members': () => 'No agency is ticked as “รวมใน "ทุกส่วนราชการ"” in the tab “หน่วยงาน”.',
  'fault.plan-changed': () =>
    'The data changed since this plan was shown. Nothing was sent. Check the new plan and confirm again.',
  'fault.bad-argument': (f) => `The request is not valid (${f.name}). Close the window and open it again.`,
  'fault.busy': () => 'Somebody else is running a command of this tracker. Try again in a moment.',
};

function effectWords(p: { added: number; existing: number; changed: number; removed: number }): string {
  const words = [
    ...(p.added > 0 ? [`${p.added} added`] : []),
    ...(p.existing > 0 && p.removed === 0 ? [`${p.existing} there already`] : []),
    ...(p.changed > 0 ? [`${p.changed} changed`] : []),
    ...(p.removed > 0 ? [`${p.removed} removed`] : []),
  ];
  return words.join(', ') || 'no change';
}
