// What a test, the page or a rehearsal may ask of the emulator. The script itself sees
// only Google's classes (services/); this is the view from outside: the people around
// the document, the clock, the outbox and the means to break things on purpose.

export interface EmulatorOptions {
  /** A folder, or file name → text: *.js *.gs *.html appsscript.json. Default: 'dist'. */
  readonly project?: string | Readonly<Record<string, string>>;
  /** ISO instant at which the virtual clock starts; default: the real one. */
  readonly now?: string;
  /** Address of the person at the screen. */
  readonly user?: string;
  /** Locale of the new spreadsheet, "en_US", "th_TH", … Default: "en_US". */
  readonly locale?: string;
  /** Time zone of the new spreadsheet; default: the manifest's, else "Etc/GMT". */
  readonly timeZone?: string;
  /** Mail recipients left today. */
  readonly mailQuota?: number;
  /** Seed of everything random (ids, Math.random stays the script's own). */
  readonly random?: number;
  /** Answers a dialog that waits for a person. Without it answers come from `answer()`; none queued is an error. */
  readonly ask?: (shown: Shown) => string | null;
}

export interface Emulator {
  /** SpreadsheetApp, MailApp … as a script sees them. */
  // biome-ignore lint/suspicious/noExplicitAny: the script's own untyped globals
  readonly globals: Record<string, any>;
  /** Runs source in the script's context, as an execution of its own. */
  evaluate(source: string): unknown;
  /** (Re)opens the document: onOpen as a simple trigger, with limited authorisation. */
  open(): void;
  menu(): readonly MenuNode[];
  /** Chooses a menu item by its captions, top menu first; fully authorised. */
  click(...captions: string[]): unknown;
  /** What google.script.run does: top-level functions only, no trailing underscore, JSON-safe both ways. */
  call(functionName: string, ...args: unknown[]): unknown;
  /** Queues answers for alert and prompt: a button's name ("OK", "CANCEL", "CLOSE", "YES", "NO"), or text typed and confirmed by OK. */
  answer(...answers: (string | boolean | null)[]): void;
  readonly shown: readonly Shown[];
  /** What a person has selected; "'Tab'!A2:B3" also activates the tab. */
  select(...a1: string[]): void;
  /** Cells as shown, conditional rules applied. */
  view(a1: string): CellView[][];
  tabs(): TabView[];
  /** Everything a page needs to draw one tab. */
  sheet(tab: string): SheetView;
  /** What the user granted; null = all in the manifest. */
  consent(scopes: readonly string[] | null): void;
  /** A person types into a cell ("'Tab'!B3"); validation and onEdit apply. Returns the refusal, if the cell refused. */
  edit(a1: string, value: unknown, user?: string): string | undefined;
  readonly mails: readonly SentMail[];
  readonly log: readonly string[];
  respond(handler: (url: string, options: unknown) => FetchReply): void;
  readonly clock: VirtualClock;
  /** Runs of installed triggers, in order. */
  readonly triggered: readonly TriggerRun[];
  readonly meter: { reset(): void; read(): Meter };
  readonly faults: Faults;
  /** A second person in the same document, with user properties and a selection of their own. */
  as(user: string): Emulator;
  /** Inside the n-th service call from now (1 = the next): another user's run, a person's edit or sort. */
  during(n: number, action: () => void): void;
  toXlsx(): Promise<Uint8Array>;
}

export interface MenuNode {
  readonly caption: string;
  /** A separator has neither function nor items, and the caption "-". */
  readonly functionName?: string;
  readonly items?: readonly MenuNode[];
}

export interface Shown {
  readonly kind: 'alert' | 'prompt' | 'toast' | 'sidebar' | 'modal' | 'modeless';
  readonly title: string;
  /** Message of an alert, prompt or toast. */
  readonly text: string;
  /** Page of a sidebar or dialog. */
  readonly html?: string;
  /** Pixels, for dialogs. */
  readonly width?: number;
  readonly height?: number;
  /** Names of the buttons of an alert or prompt, e.g. ["OK", "CANCEL"]. */
  readonly buttons?: readonly string[];
  /** Seconds a toast stays; negative = until dismissed. */
  readonly seconds?: number;
}

export interface CellView {
  readonly value: unknown;
  readonly display: string;
  readonly background: string;
  readonly fontWeight: string;
  readonly fontColor: string;
  readonly fontStyle: string;
  readonly fontSize: number;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly wrap: 'OVERFLOW' | 'WRAP' | 'CLIP';
  readonly underline: boolean;
  readonly strikethrough: boolean;
  /** Lines around it, those set on its neighbours included. */
  readonly borders?: { readonly [Side in 'top' | 'left' | 'bottom' | 'right']?: BorderView };
  readonly formula: string;
  /** What its editor opens with. */
  readonly entry: string;
  readonly note: string;
  /** What Sheets tells of the error in the cell, if it holds one. */
  readonly error?: string;
  readonly link?: string;
  readonly checkbox: boolean;
  /** Values of a dropdown. */
  readonly options?: readonly string[];
}

export interface BorderView {
  readonly style: 'DOTTED' | 'DASHED' | 'SOLID' | 'SOLID_MEDIUM' | 'SOLID_THICK' | 'DOUBLE';
  readonly color: string;
}

export interface TabView {
  readonly name: string;
  readonly id: number;
  readonly hidden: boolean;
  readonly color: string | null;
  readonly active: boolean;
}

export interface SheetView {
  readonly name: string;
  readonly maxRows: number;
  readonly maxColumns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Pixels, one per column. */
  readonly columnWidths: readonly number[];
  /** Pixels, one per row of `cells`; undefined = as high as its text. */
  readonly rowHeights: readonly (number | undefined)[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly string[];
  readonly columnGroups: readonly { readonly from: number; readonly to: number; readonly collapsed: boolean }[];
  readonly gridlinesHidden: boolean;
  /** Ranges whose protection warns whoever types there. */
  readonly warned: readonly string[];
  readonly charts: readonly ChartView[];
  /** The used part of the tab, from A1. */
  readonly cells: readonly (readonly CellView[])[];
}

/** A chart's data as its ranges hold it now; drawing it is the page's business. */
export interface ChartView {
  readonly id: number;
  /** Name of a Charts.ChartType. */
  readonly type: string;
  /** The cell its top left corner hangs on, and pixels from there. */
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
  /** As the script set them; names may be dotted ("vAxis.title") or nested. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
}

export interface ChartSeries {
  readonly name: string;
  /** null = no number. */
  readonly values: readonly (number | null)[];
  /** The same as the cells show them. */
  readonly texts: readonly string[];
}

export interface SentMail {
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly replyTo: string;
  /** Sender's display name. */
  readonly name: string;
  readonly from: string;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string;
  readonly attachments: readonly { readonly name: string; readonly contentType: string; readonly bytes: Uint8Array }[];
  /** By the name that htmlBody calls each: <img src="cid:name">. */
  readonly inlineImages?: Readonly<
    Record<string, { readonly name: string; readonly contentType: string; readonly bytes: Uint8Array }>
  >;
  readonly at: Date;
}

export interface FetchReply {
  /** 0 = nobody is there: the script gets "Address unavailable". */
  readonly code: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

export interface VirtualClock {
  now(): Date;
  /** To an ISO instant or day ("2021-03-24T09:00+07:00"); fires the time triggers that fall due on the way, in order. */
  advance(to: string): void;
}

/** What nobody sees at Google but in the list of executions. */
export interface TriggerRun {
  readonly functionName: string;
  /** Who installed it; it runs in their name. */
  readonly user: string;
  readonly event: 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE' | 'ON_FORM_SUBMIT';
  readonly at: Date;
  /** How many it sent. */
  readonly mails: number;
  /** What it failed with; null = it did not. */
  readonly error: string | null;
}

export interface Meter {
  /** "Range.getValues" → how often. Service calls only, local accessors apart. */
  readonly calls: Readonly<Record<string, number>>;
  readonly serviceCalls: number;
  readonly reads: number;
  readonly writes: number;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  /** Reads that had to wait for a buffered write to commit. */
  readonly barriers: number;
  readonly mails: number;
  readonly predictedMs: { readonly p50: number; readonly pessimistic: number };
}

/** All count service calls from now, 1 = the next. `message` is what the script sees. */
export interface Faults {
  throwBefore(n: number, message?: string): void;
  throwAfter(n: number, message?: string): void;
  killBefore(n: number): void;
  killAfter(n: number): void;
  clear(): void;
}
