// What all people share: the document, the clock, the script and its manifest, the outbox and the log. Holds state;
// each part is changed by the file that knows its rules.

import type { SentMail } from '../contract';
import type { Clock } from './clock';

/** What the runtime asks of a document. */
export interface BufferedDocument {
  /** Makes everything written so far permanent. */
  commit(): void;
  /** Forgets everything written since the last commit. */
  rollback(): void;
  /** Hides what is not committed while somebody else looks; returns what brings it back. */
  setAside?(): () => void;
}

export interface Manifest {
  readonly timeZone: string;
  /** null = not named: Google works them out from the code, and grants them together. */
  readonly oauthScopes: readonly string[] | null;
}

export interface World {
  readonly document: BufferedDocument;
  readonly clock: Clock;
  readonly manifest: Manifest;
  readonly mails: SentMail[];
  readonly log: string[];
  /** A number in [0, 1), the same sequence for the same seed. */
  readonly random: () => number;
}
