// Ui: dialogs, sidebars and menus of the document's editor, and Browser, its older sister.
// developers.google.com/apps-script/reference/base/ui

import type { Kernel } from '../../runtime/kernel';
import { UI_SCOPES } from '../../runtime/permission';
import { refuse } from '../../runtime/script-error';
import { defineClass, defineEnum } from '../../runtime/service-class';
import type { HtmlOutputState } from '../html/html-output';
import { menuClass } from './menu';
import { ask, show } from './screen';

export const button = defineEnum('Base.Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
export const buttonSet = defineEnum('Base.ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);

interface PromptState {
  readonly button: string;
  readonly text: string;
}

const promptResponseClass = defineClass<PromptState>({
  name: 'PromptResponse',
  members: {
    getResponseText: { kind: 'local', run: (response) => response.text },
    getSelectedButton: { kind: 'local', run: (response, kernel) => kernel.enumValue(button, response.button) },
  },
});

/** (prompt), (prompt, buttons), (title, prompt, buttons) → its three parts. */
function parts(given: readonly string[]): { title: string; text: string; buttons: string } {
  const [first = '', second = 'OK', third] = given;
  return third === undefined
    ? { title: '', text: first, buttons: second }
    : { title: first, text: second, buttons: third };
}

/** Open to simple triggers too: the reference names no scope for alert and prompt. */
const DIALOG = ['String', 'String, ButtonSet', 'String?, String, ButtonSet'];

export const uiClass = defineClass<object>({
  name: 'Ui',
  enums: { Button: button, ButtonSet: buttonSet },
  members: {
    alert: {
      kind: 'service',
      signatures: DIALOG,
      run: (_ui, kernel, ...given: string[]) => {
        const { title, text, buttons } = parts(given);
        return kernel.enumValue(button, ask(kernel, 'alert', title, text, buttons).button);
      },
    },
    prompt: {
      kind: 'service',
      signatures: DIALOG,
      run: (_ui, kernel, ...given: string[]) => {
        const { title, text, buttons } = parts(given);
        return kernel.make(promptResponseClass, ask(kernel, 'prompt', title, text, buttons));
      },
    },
    createMenu: {
      kind: 'local',
      signatures: ['String'],
      run: (_ui, kernel, caption: string) => kernel.make(menuClass, { caption, items: [] }),
    },
    createAddonMenu: {
      kind: 'local',
      run: (_ui, kernel) => kernel.make(menuClass, { caption: 'Add-on', items: [] }),
    },
    showDialog: {
      kind: 'service', // the old name of showModalDialog, which takes its title from the page
      scopes: UI_SCOPES,
      signatures: ['HtmlOutput'],
      run: (_ui, kernel, page: HtmlOutputState) => showDialog(kernel, 'modal', page, page.title ?? ''),
    },
    showModalDialog: {
      kind: 'service',
      scopes: UI_SCOPES,
      signatures: ['HtmlOutput, String'],
      run: (_ui, kernel, page: HtmlOutputState, title: string) => showDialog(kernel, 'modal', page, title),
    },
    showModelessDialog: {
      kind: 'service',
      scopes: UI_SCOPES,
      signatures: ['HtmlOutput, String'],
      run: (_ui, kernel, page: HtmlOutputState, title: string) => showDialog(kernel, 'modeless', page, title),
    },
    showSidebar: {
      kind: 'service',
      scopes: UI_SCOPES,
      signatures: ['HtmlOutput'],
      run: (_ui, kernel, page: HtmlOutputState) =>
        show(kernel, { kind: 'sidebar', title: page.title ?? '', text: '', html: page.content }),
    },
  },
});

function showDialog(kernel: Kernel, kind: 'modal' | 'modeless', page: HtmlOutputState, title: string): void {
  const size = {
    ...(page.width === null ? {} : { width: page.width }),
    ...(page.height === null ? {} : { height: page.height }),
  };
  show(kernel, { kind, title, text: '', html: page.content, ...size });
}

/** Browser.Buttons is the same enum; its answers are lower-case words. */
export const browserClass = defineClass<object>({
  name: 'Browser',
  enums: { Buttons: buttonSet },
  members: {
    msgBox: {
      kind: 'service',
      signatures: DIALOG,
      run: (_browser, kernel, ...given: string[]) => {
        assertScreen(kernel, 'Browser.msgBox()');
        const { title, text, buttons } = parts(given);
        return answerWord(ask(kernel, 'alert', title, text, buttons).button);
      },
    },
    inputBox: {
      kind: 'service',
      signatures: DIALOG,
      run: (_browser, kernel, ...given: string[]) => {
        assertScreen(kernel, 'Browser.inputBox()');
        const { title, text, buttons } = parts(given.length === 1 ? [...given, 'OK_CANCEL'] : given);
        const reply = ask(kernel, 'prompt', title, text, buttons);
        // developers.google.com/apps-script/reference/base/browser: 'cancel' when the dialog is cancelled or closed.
        return reply.button === 'CANCEL' || reply.button === 'CLOSE' ? 'cancel' : reply.text;
      },
    },
  },
});

function answerWord(name: string): string {
  return name === 'CLOSE' ? 'cancel' : name.toLowerCase();
}

function assertScreen({ execution }: Kernel, call: string): void {
  if (!execution.hasScreen) refuse(`Cannot call ${call} from this context.`);
}

/** The Ui of the open document; refused where no person is looking. */
export function getUi(kernel: Kernel): object {
  assertScreen(kernel, 'SpreadsheetApp.getUi()');
  return kernel.make(uiClass, {});
}
