// English, for colleagues who do not read Thai. Names of tabs and columns stay Thai, because that is what the sheet shows.

import type { Catalogue } from './catalogue.js';
import { stampText } from './dates.js';
import { exportWords } from './en/export.js';
import { faultWords } from './en/faults.js';
import { many } from './en/many.js';
import { panelWords } from './en/panel.js';
import { remindWords } from './en/remind.js';
import { repliesWords } from './en/replies.js';

export const en: Catalogue = {
  'menu.title': 'ระบบติดตาม OIT',
  'menu.setUp': 'Get started…',
  'menu.panel': 'Tracking panel',
  'menu.replies': 'Record replies…',
  'menu.undo': 'Undo the last job',
  'menu.history': 'Open history',
  'menu.assignByPrompt': 'Assign selected rows (by questions)…',
  'menu.remindByQuestions': 'Send reminders (by questions)…',
  'menu.assign': 'Assign agencies…',
  'menu.remind': 'Send reminder e-mails…',
  'menu.colour': 'Show/hide colours of items scored 0.00',
  'menu.summarise': 'Build summary',
  'menu.export': 'Export…',
  'menu.settings': 'Settings',
  'menu.automatic': 'Automatic reminders…',
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
    'Google refused this page, mostly because several accounts are signed in. Sign out of the others, or open the document in a private window, and try again. Meanwhile Settings › Assign selected rows (by questions), Settings › Send reminders (by questions), the summary, the colours and undo work from the menu. To export, close this page and choose Export… once more.',
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

  'colour.on': 'Colours on: red = scored 0.00, orange = overdue, blue = checked',
  'colour.off': 'Colours off',
  'summarise.done': 'The tabs “สรุปผู้บริหาร”, “สรุปรายหน่วยงาน” and “ข้อที่ได้ 0.00” are ready',

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

  'language.changed': 'Changed to English',
  ...exportWords,
  ...panelWords,
  ...repliesWords,
  ...remindWords,
  ...faultWords,
};
