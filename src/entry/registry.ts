// Every function Google may call, declared once. tools/build.mjs turns each key
// into a top-level function; the menu and the pages' clients are derived from this
// table. Keys are names that menus and triggers store: never rename one.

import { assign, assignEffect, confirmLeads } from '../actions/assign.js';
import { colour } from '../actions/colour.js';
import { exportForm, exportTab } from '../actions/export.js';
import { localeOf, switchLanguage } from '../actions/language.js';
import { openMailLog } from '../actions/open-mail-log.js';
import { assignForm } from '../actions/panel.js';
import { reminderPlan, reminderPreview } from '../actions/remind/dialog.js';
import { sendReminders } from '../actions/remind/send.js';
import { setUpForm, setUpFromCatalogue } from '../actions/set-up/form.js';
import { isSetUp } from '../actions/set-up/set-up.js';
import { summarise } from '../actions/summarise/summarise.js';
import type { LimitedGoogle } from '../google/google.js';
import { explainAll } from '../i18n/explain-all.js';
import { explain, translator } from '../i18n/translate.js';
import { listArgument, orderArgument, setUpArgument, textArgument, wholeArgument } from './arguments.js';
import { type Call, type Entry, menuItem, rpc, simple } from './kinds.js';
import { menuEntries } from './menu.js';

const SET_UP_SIZE = { width: 460, height: 470 };
const REMIND_SIZE = { width: 760, height: 600 };
const EXPORT_SIZE = { width: 420, height: 320 };

function showMenu(google: LimitedGoogle): void {
  const t = translator(localeOf(google));
  google.screen.menu(t('menu.title'), menuEntries(registry, t, isSetUp(google)));
}

const openSetUp = ({ google, locale }: Call) =>
  google.screen.dialog('set-up', translator(locale)('setUp.title'), SET_UP_SIZE);

export const registry = {
  onOpen: simple(showMenu),
  onInstall: simple(showMenu),

  startSetUp: menuItem('menu.setUp', 'start', 1, openSetUp),
  openAssign: menuItem('menu.assign', 'jobs', 1, ({ google, locale }) =>
    google.screen.sidebar('assign', translator(locale)('assign.title')),
  ),
  openRemind: menuItem('menu.remind', 'jobs', 1, ({ google, locale }) =>
    google.screen.dialog('remind', translator(locale)('remind.title'), REMIND_SIZE),
  ),
  toggleColours: menuItem('menu.colour', 'jobs', 2, ({ google, locale }) => {
    const t = translator(locale);
    google.screen.toast(t(colour(google) ? 'colour.on' : 'colour.off'), t('menu.title'));
  }),
  buildSummary: menuItem('menu.summarise', 'jobs', 2, ({ google, locale }) => {
    const t = translator(locale);
    const { length: count } = summarise(google);
    const skipped = count > 0 ? ` ${t('common.skipped', { count })}` : '';
    google.screen.toast(t('summarise.done') + skipped, t('menu.title'));
  }),
  openExport: menuItem('menu.export', 'jobs', 2, ({ google, locale }) =>
    google.screen.dialog('export', translator(locale)('export.title'), EXPORT_SIZE),
  ),
  openMailLog: menuItem('menu.mailLog', 'settings', 1, ({ google }) => openMailLog(google)),
  repairTabs: menuItem('menu.repair', 'settings', 2, openSetUp),
  toggleLanguage: menuItem('menu.language', 'settings', 3, ({ google, locale }) => {
    const t = translator(switchLanguage(google, locale));
    showMenu(google);
    google.screen.toast(t('language.changed'), t('menu.title'));
  }),

  getSetUpForm: rpc(({ google, locale }) => ({ locale, ...setUpForm(google) })),
  runSetUp: rpc(({ google }, order: unknown) => {
    const result = setUpFromCatalogue(google, setUpArgument(order));
    showMenu(google);
    return result;
  }),
  getAssignForm: rpc(({ google, locale }) => {
    const form = assignForm(google);
    return { locale, ...form, faults: explainAll(form.faults, locale) };
  }),
  previewAssign: rpc(({ google }, order: unknown) => assignEffect(google, orderArgument(order))),
  runAssign: rpc(({ google }, order: unknown) => assign(google, orderArgument(order))),
  runConfirmLeads: rpc(({ google }, codes: unknown) =>
    confirmLeads(
      google,
      listArgument(codes, 'codes', (code) => textArgument(code, 'code')),
    ),
  ),
  getReminderPlan: rpc(({ google, locale }) => {
    const plan = reminderPlan(google);
    return { locale, ...plan, faults: explainAll(plan.faults, locale) };
  }),
  previewReminder: rpc(({ google }, index: unknown) => reminderPreview(google, wholeArgument(index, 'index'))),
  runReminders: rpc(({ google, locale }, confirmed: unknown) => {
    const { unrecorded, ...result } = sendReminders(google, textArgument(confirmed, 'confirmed'));
    return { ...result, unrecorded: unrecorded && explain(unrecorded, locale) };
  }),
  getExportForm: rpc(({ google, locale }) => ({ locale, ...exportForm(google) })),
  getExportTab: rpc(({ google }, name: unknown) => exportTab(google, textArgument(name, 'name'))),
} as const satisfies Record<string, Entry>;

export type Registry = typeof registry;
