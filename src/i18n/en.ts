// English, for colleagues who do not read Thai. Names of tabs and columns stay Thai, because that is what the sheet shows.

import type { Catalogue } from './catalogue.js';
import { stampText } from './dates.js';
import { faultWords } from './en/faults.js';
import { many } from './en/many.js';
import { panelWords } from './en/panel.js';
import { repliesWords } from './en/replies.js';

export const en: Catalogue = {
  'menu.title': 'ระบบติดตาม OIT',
  'menu.setUp': 'Get started…',
  'menu.panel': 'Tracking panel',
  'menu.replies': 'Record replies…',
  'menu.undo': 'Undo the last job',
  'menu.history': 'Open history',
  'menu.assignByPrompt': 'Assign selected rows (by questions)…',
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
  'common.undo': 'Undo',
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
    'Google refused this page, mostly because several accounts are signed in. Sign out of the others, or open the document in a private window, and try again. Meanwhile Settings › Assign selected rows (by questions), the summary, the colours and undo work from the menu.',
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
  'setUp.next': 'Three steps follow: addresses → leads → first letters. Open the tracking panel to take them in turn.',
  'setUp.openPanel': 'Open the tracking panel',

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
      'near-due': `goes together with items due shortly after${p.until ? ` (${p.until})` : ''}`,
      quota: 'quota used up: waits for the next day',
    })[p.reason],

  'colour.on': 'Colours on: red = scored 0.00, orange = overdue, blue = checked',
  'colour.off': 'Colours off',
  'summarise.done': 'The tab “สรุปผู้บริหาร” is ready',

  'prompt.owner': (p) =>
    `Selected items: ${p.codes.join(' ')}\nType the name of an agency or unit (a part will do), or ทุกส่วนราชการ`,
  'prompt.which': (p) => `Several match. Type the number of the one you mean.\n${p.list}`,
  'prompt.lead': (p) => `Is ${p.name} the lead? (No = contributor)`,
  'prompt.sure': (p) => `Assign ${p.codes.join(' ')} to ${p.name} (${p.lead ? 'lead' : 'contributor'})?`,

  'interrupted.title': 'A job that was cut short',
  'interrupted.outcome': (p) =>
    p.given
      ? `${p.job}: could not be finished; see the tab “ประวัติ”`
      : `${p.job}: finished now${p.skipped > 0 ? `, but for ${many(p.skipped, 'place')} edited meanwhile` : ''}`,

  'undo.ask': (p) =>
    `Undo “${p.job}” (${p.what}), done by ${p.by} on ${stampText(p.at, 'en')}? Every cell it changed gets its old value back.`,
  'undo.done': (p) => `Undone: ${p.job} (${p.what})`,

  'export.title': 'Export',
  'export.tab': 'Tab',
  'export.format': 'File format',
  'export.xlsx': 'Excel (.xlsx)',
  'export.csv': 'CSV (UTF-8)',
  'export.save': 'Save file',
  'export.saved': (p) => `Saved ${p.file}`,

  'language.changed': 'Changed to English',
  ...panelWords,
  ...repliesWords,
  ...faultWords,
};
