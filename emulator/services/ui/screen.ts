// What the script puts before the person at the screen, and what that person answers. Ui, Browser and
// Spreadsheet.toast write here; nothing here knows how it looks.

import type { Shown } from '../../contract';
import type { Kernel } from '../../runtime/kernel';

export function show(kernel: Kernel, shown: Shown): void {
  kernel.execution.onlooker.shown.push(shown);
}

/** Spreadsheet.toast: 5 seconds unless told otherwise, negative until dismissed. */
export function toast(kernel: Kernel, text: string, title = '', seconds = 5): void {
  show(kernel, { kind: 'toast', title, text, seconds });
}

export interface Reply {
  /** Name of the button: "OK", "CLOSE" … */
  readonly button: string;
  readonly text: string;
}

/** Buttons of each ButtonSet, in Google's order. */
export const BUTTONS: Readonly<Record<string, readonly string[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

/** Shows a dialog that waits, and takes the next queued answer or asks the person behind `ask`. */
export function ask(kernel: Kernel, kind: 'alert' | 'prompt', title: string, text: string, buttonSet: string): Reply {
  const session = kernel.execution.onlooker;
  const buttons = BUTTONS[buttonSet] ?? ['OK'];
  const shown: Shown = { kind, title, text, buttons };
  show(kernel, shown);
  if (session.answers.length > 0) return reply(shown, buttons, session.answers.shift() ?? null);
  if (session.world.ask) return reply(shown, buttons, session.world.ask(shown));
  throw new Error(`No answer is queued for the ${kind} "${text || title}". Call emulator.answer(…) before.`);
}

function reply(shown: Shown, buttons: readonly string[], answer: string | boolean | null): Reply {
  if (answer === null) return { button: 'CLOSE', text: '' };
  if (typeof answer === 'boolean') return { button: String(answer ? buttons[0] : (buttons[1] ?? 'CLOSE')), text: '' };
  if (answer === 'CLOSE' || buttons.includes(answer)) return { button: answer, text: '' };
  if (shown.kind === 'prompt') return { button: String(buttons[0]), text: answer };
  throw new Error(`The alert "${shown.text}" has the buttons ${buttons.join(', ')}, not "${answer}".`);
}
