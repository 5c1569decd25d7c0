// What browser, server and worker say to one another. Data only: no behaviour, no Google, no DOM.

import type { ChartView, MenuNode, TabView, TriggerRun } from '../contract.js';
import type { Language } from './words.js';

/** What a person at the page may do. Everything that arrives from outside is parsed into one of these first. */
export type Command =
  | { readonly kind: 'open' }
  | { readonly kind: 'click'; readonly captions: readonly string[]; readonly selection: readonly string[] }
  | {
      readonly kind: 'call';
      readonly name: string;
      readonly args: readonly unknown[];
      readonly selection: readonly string[];
    }
  | { readonly kind: 'select'; readonly selection: readonly string[] }
  | { readonly kind: 'edit'; readonly cells: readonly CellEdit[] }
  | { readonly kind: 'answer'; readonly id: number; readonly button: string | null; readonly text: string }
  | { readonly kind: 'close'; readonly frame: number }
  | { readonly kind: 'advance'; readonly to: string }
  | { readonly kind: 'become'; readonly user: string }
  | { readonly kind: 'reset'; readonly to: Beginning };

/** `a1` names its tab: "'Tab'!B3". */
export interface CellEdit {
  readonly a1: string;
  readonly value: string | boolean;
}

/** Start over from the prepared sample, or from an empty spreadsheet. */
export type Beginning = 'sample' | 'empty';

/** Everything but cells, mails and pages of dialogs; small enough to send whole at each change. */
export interface PageState {
  readonly title: string;
  readonly user: string;
  /** ISO instant of the virtual clock. */
  readonly now: string;
  readonly timeZone: string;
  readonly tabs: readonly TabView[];
  readonly menu: readonly MenuNode[];
  /** What the document says is selected, with its tab. */
  readonly selection: string;
  readonly frames: readonly FrameState[];
  readonly asking: Asking | null;
  readonly toasts: readonly ToastState[];
  readonly mailQuota: number | null;
  /** Triggers that ran since the clock was last moved. */
  readonly runs: readonly RunState[];
  /** Who may sit at the screen. */
  readonly people: readonly string[];
}

export interface RunState extends Omit<TriggerRun, 'at'> {
  readonly id: number;
  /** ISO instant. */
  readonly at: string;
}

/** A sidebar or dialog; its page is served apart, under its id. */
export interface FrameState {
  readonly id: number;
  readonly kind: 'sidebar' | 'modal' | 'modeless';
  readonly title: string;
  readonly width: number | null;
  readonly height: number | null;
}

/** An alert or prompt: the script waits until it is answered. */
export interface Asking {
  readonly id: number;
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly text: string;
  readonly buttons: readonly string[];
}

export interface ToastState {
  readonly id: number;
  readonly title: string;
  readonly text: string;
  /** Negative = until dismissed. */
  readonly seconds: number;
}

/** What the server adds: it knows what runs and which of the parts served apart have changed. */
export interface ServedState extends PageState {
  /** Counts resets: what a screen remembers of one document says nothing of the next. */
  readonly scene: number;
  readonly version: number;
  readonly sheetVersion: number;
  readonly mailCount: number;
  readonly running: boolean;
  /** The worker died; only a reset helps. */
  readonly crash: string | null;
  readonly guide: Guide | null;
}

/** What someone who comes for the first time may try, in the page's languages. */
export type Guide = Readonly<Record<Language, readonly string[]>>;

/** One tab, with styles and dropdown lists named once. */
export interface SheetWire {
  readonly name: string;
  readonly maxRows: number;
  readonly maxColumns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly (number | null)[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly string[];
  readonly columnGroups: readonly GroupWire[];
  readonly gridlinesHidden: boolean;
  /** Ranges whose protection warns whoever types there. */
  readonly warned: readonly string[];
  readonly charts: readonly ChartView[];
  readonly styles: readonly StyleWire[];
  readonly lists: readonly (readonly string[])[];
  /** null = a blank cell of no style. */
  readonly rows: readonly (readonly (CellWire | null)[])[];
}

export interface GroupWire {
  readonly from: number;
  readonly to: number;
  readonly collapsed: boolean;
}

export interface StyleWire {
  readonly background: string;
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Points. */
  readonly size: number;
  readonly align: 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'middle' | 'bottom';
  readonly wrap: 'OVERFLOW' | 'WRAP' | 'CLIP';
  /** As CSS has it; empty = none. */
  readonly decoration: string;
  /** The lines at its right and below, as CSS has them; empty = a gridline. Those above and left are its neighbours'. */
  readonly right: string;
  readonly bottom: string;
}

export interface CellWire {
  readonly text: string;
  /** What the editor opens with, where it is not `text`. */
  readonly edit?: string;
  readonly style: number;
  readonly note?: string;
  readonly link?: string;
  readonly checked?: boolean;
  /** Index of its dropdown list. */
  readonly list?: number;
}

export interface MailWire {
  readonly from: string;
  readonly name: string;
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly replyTo: string;
  readonly subject: string;
  readonly body: string;
  readonly hasHtml: boolean;
  readonly attachments: readonly { readonly name: string; readonly contentType: string; readonly size: number }[];
  readonly at: string;
}

/** What POST /command answers. */
export type Reply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: { readonly name: string; readonly message: string } };
