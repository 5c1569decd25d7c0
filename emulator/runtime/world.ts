// What all people share: the document, the clock, the script and its manifest, the outbox and the log. Holds state;
// each part is changed by the file that knows its rules.

import type { FetchReply, SentMail, Shown, TriggerRun } from '../contract';
import type { Clock } from './clock';
import type { DocumentPart } from './document-part';
import type { Kernel } from './kernel';
import type { Project } from './project';
import type { Session } from './session';

export interface World {
  readonly document: DocumentPart;
  readonly clock: Clock;
  readonly project: Project;
  readonly mails: SentMail[];
  readonly log: string[];
  readonly triggered: TriggerRun[];
  /** A number in [0, 1), the same sequence for the same seed. */
  readonly random: () => number;
  /** Each person's own session, made when first asked for. */
  session(user: string): Session;
  /** Google's services for one execution, by global name. */
  globals(kernel: Kernel): Readonly<Record<string, object>>;
  /** Recipients left when the emulator opened; undefined = a whole day's. */
  readonly mailQuota: number | undefined;
  /** Whether the script's text contains the name at all: spares loading it for a trigger it does not have. */
  mentions(name: string): boolean;
  /** Everybody's answers to dialogs, if someone is there to ask. */
  readonly ask: ((shown: Shown) => string | null) | undefined;
  responder: ((url: string, options: unknown) => FetchReply) | undefined;
}

export interface Manifest {
  readonly timeZone: string;
  /** null = not named: Google works them out from the code, and grants them together. */
  readonly oauthScopes: readonly string[] | null;
}
