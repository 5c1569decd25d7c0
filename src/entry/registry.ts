// Every function Google may call, declared once. tools/build.mjs turns each key
// into a top-level function; the menu and the pages' clients are derived from this
// table. Keys are names that menus and triggers store: never rename one.

import { addMembers } from '../actions/add-members.js';
import { assign, confirmLeads } from '../actions/assign.js';
import { assignByPrompt } from '../actions/assign-by-prompt.js';
import { board, boardWords } from '../actions/board.js';
import { changeContact } from '../actions/change-contact.js';
import { colour } from '../actions/colour.js';
import { exportForm, exportTab, inlinedExport, rebuildLists, wasAnswered, wasRefused } from '../actions/export.js';
import { followAssignments } from '../actions/follow.js';
import { handOver, renameOwner } from '../actions/hand-over.js';
import { switchLanguage } from '../actions/language.js';
import { localeOf } from '../actions/mirrored-settings.js';
import { openLog } from '../actions/open-log.js';
import { goToAddresses, panelContext, selectedCodes } from '../actions/panel.js';
import { recordReplies } from '../actions/record-replies.js';
import { continueDaily, runDaily } from '../actions/remind/automatic/run-daily.js';
import { switchAutomatic } from '../actions/remind/automatic/switch.js';
import { remindByQuestions } from '../actions/remind/by-questions.js';
import { decideMail } from '../actions/remind/decide.js';
import { reminderPlan, reminderPreview, sendTest } from '../actions/remind/dialog.js';
import { sendReminders } from '../actions/remind/send.js';
import { selectedWork } from '../actions/selected-work.js';
import { setUpForm, setUpFromCatalogue } from '../actions/set-up/form.js';
import { isSetUp } from '../actions/set-up/set-up.js';
import { summarise } from '../actions/summarise/summarise.js';
import { undo, undoable } from '../actions/undo.js';
import type { Locale } from '../core/grid.js';
import type { Google, LimitedGoogle } from '../google/google.js';
import { explainAll } from '../i18n/explain-all.js';
import { explain, translator } from '../i18n/translate.js';
import { history } from '../tables/history.js';
import { mailLog } from '../tables/mail-log.js';
import {
  codesArgument,
  contactArgument,
  orderArgument,
  ownerArgument,
  ownersArgument,
  repliesArgument,
  sendOrderArgument,
  setUpArgument,
  textArgument,
  wordArgument,
} from './arguments.js';
import { type Call, type Entry, menuItem, rpc, simple, timed } from './kinds.js';
import { menuEntries } from './menu.js';

const SET_UP_SIZE = { width: 460, height: 470 };
const ASSIGN_SIZE = { width: 980, height: 620 };
const REPLIES_SIZE = { width: 860, height: 600 };
const REMIND_SIZE = { width: 900, height: 540 };
const EXPORT_SIZE = { width: 520, height: 560 };

function showMenu(google: LimitedGoogle): void {
  const t = translator(localeOf(google));
  google.screen.menu(t('menu.title'), menuEntries(registry, t, isSetUp(google)));
}

const openSetUp = ({ google, locale }: Call) =>
  google.screen.dialog('set-up', translator(locale)('setUp.title'), SET_UP_SIZE);

const openPanel = ({ google, locale }: Call) => google.screen.sidebar('panel', translator(locale)('panel.title'));

function openRemind({ google, locale }: Call): void {
  google.permissions.ask(['send_mail']);
  google.screen.dialog('remind', translator(locale)('remind.title'), REMIND_SIZE);
}

function openExport({ google, locale }: Call): void {
  const title = translator(locale)('export.title');
  google.screen.dialog('export', title, EXPORT_SIZE, wasRefused(google) ? exportData(google, locale) : undefined);
}

function exportData(google: Google, locale: Locale): object {
  const { form, skipped, tabs } = inlinedExport(google);
  return { form: { locale, ...form }, skipped: explainAll(skipped, locale), tabs };
}

export const registry = {
  onOpen: simple(showMenu),
  onInstall: simple(showMenu),

  dailyReminders: timed(runDaily),
  continueReminders: timed(continueDaily),

  startSetUp: menuItem('menu.setUp', 'start', 1, openSetUp),
  openPanel: menuItem('menu.panel', 'jobs', 1, openPanel),
  openAssign: menuItem('menu.assign', 'jobs', 2, ({ google, locale }) =>
    google.screen.dialog('panel', translator(locale)('assign.title'), ASSIGN_SIZE),
  ),
  openRemind: menuItem('menu.remind', 'jobs', 2, openRemind),
  openReplies: menuItem('menu.replies', 'jobs', 2, ({ google, locale }) =>
    google.screen.dialog('replies', translator(locale)('replies.title'), REPLIES_SIZE),
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
  openExport: menuItem('menu.export', 'jobs', 2, openExport),
  undoLast: menuItem('menu.undo', 'jobs', 3, ({ google, locale }) => {
    const t = translator(locale);
    const last = undoable(google);
    if (!google.screen.ask(t('menu.undo'), t('undo.ask', last))) return;
    google.screen.toast(t('undo.done', undo(google, last.id)), t('menu.title'));
  }),
  switchAutomatic: menuItem('menu.automatic', 'settings', 1, ({ google, locale }) => {
    const t = translator(locale);
    const message = switchAutomatic(google, t);
    if (message) google.screen.alert(t('automatic.title'), message);
  }),
  openMailLog: menuItem('menu.mailLog', 'settings', 1, ({ google }) => openLog(google, mailLog.tab)),
  openHistory: menuItem('menu.history', 'settings', 1, ({ google }) => openLog(google, history.tab)),
  assignByPrompt: menuItem('menu.assignByPrompt', 'settings', 2, ({ google, locale }) => {
    const t = translator(locale);
    const message = assignByPrompt(google, t);
    if (message) google.screen.toast(message, t('menu.title'));
  }),
  remindByQuestions: menuItem('menu.remindByQuestions', 'settings', 2, ({ google, locale }) => {
    const t = translator(locale);
    const message = remindByQuestions(google, t, (fault) => explain(fault, locale));
    if (message) google.screen.alert(t('remind.title'), message);
  }),
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
  getBoard: rpc(({ google, locale }) => {
    const { faults, ...rest } = board(google);
    return { locale, words: boardWords(locale), ...rest, faults: explainAll(faults, locale) };
  }),
  getPanelContext: rpc(({ google, locale }) => {
    const { faults, ...rest } = panelContext(google);
    return { ...rest, faults: explainAll(faults, locale) };
  }),
  getSelectedCodes: rpc(({ google }) => selectedCodes(google)),
  goToAddresses: rpc(({ google }) => {
    goToAddresses(google);
    return true;
  }),
  showPanel: rpc((call) => {
    openPanel(call);
    return true;
  }),
  showRemind: rpc((call) => {
    openRemind(call);
    return true;
  }),
  runAssign: rpc(({ google }, order: unknown) => assign(google, orderArgument(order))),
  runConfirmLeads: rpc(({ google }, codes: unknown) => confirmLeads(google, codesArgument(codes))),
  runAddMembers: rpc(({ google }, owners: unknown) => addMembers(google, ownersArgument(owners))),
  runHandOver: rpc(({ google }, from: unknown, to: unknown) =>
    handOver(google, ownerArgument(from), ownerArgument(to)),
  ),
  runRename: rpc(({ google }, from: unknown, to: unknown) =>
    renameOwner(google, ownerArgument(from), ownerArgument(to)),
  ),
  runChangeContact: rpc(({ google }, from: unknown, to: unknown) =>
    changeContact(google, textArgument(from, 'from'), contactArgument(to)),
  ),
  runFollow: rpc(({ google }) => followAssignments(google)),
  runReplies: rpc(({ google }, replies: unknown) => recordReplies(google, repliesArgument(replies))),
  runUndo: rpc(({ google }, id: unknown) => undo(google, textArgument(id, 'id'))),
  getReminderPlan: rpc(({ google, locale }, order: unknown) => {
    const plan = reminderPlan(google, sendOrderArgument(order));
    return {
      locale,
      ...plan,
      faults: explainAll(plan.faults, locale),
      textFaults: explainAll(plan.textFaults, locale),
    };
  }),
  getSelectedWork: rpc(({ google }) => selectedWork(google)),
  previewReminder: rpc(({ google }, order: unknown, owner: unknown) =>
    reminderPreview(google, sendOrderArgument(order), ownerArgument(owner)),
  ),
  runTestMail: rpc(({ google, locale }, order: unknown, owner: unknown) =>
    sendTest(google, sendOrderArgument(order), ownerArgument(owner), (subject) =>
      translator(locale)('remind.testSubject', { subject }),
    ),
  ),
  runReminders: rpc(({ google, locale }, order: unknown, confirmed: unknown) => {
    const { unrecorded, ...result } = sendReminders(
      google,
      sendOrderArgument(order),
      textArgument(confirmed, 'confirmed'),
    );
    return { ...result, unrecorded: unrecorded && explain(unrecorded, locale) };
  }),
  decideMail: rpc(({ google }, id: unknown, decision: unknown) => {
    decideMail(google, textArgument(id, 'id'), wordArgument(decision, ['sent', 'again'], 'decision'));
    return true;
  }),
  getExportForm: rpc(({ google, locale }) => {
    wasAnswered(google);
    return { locale, ...exportForm(google) };
  }),
  rebuildLists: rpc(({ google, locale }) => explainAll(rebuildLists(google), locale)),
  getExportTab: rpc(({ google }, name: unknown) => exportTab(google, textArgument(name, 'name'))),
} as const satisfies Record<string, Entry>;

export type Registry = typeof registry;
