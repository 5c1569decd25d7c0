// What the remind dialog shows: the plan in numbers, who is left out and why, mails of unknown outcome, and any mail as
// it would go out.

import { type Fault, FaultError } from '../../core/fault.js';
import type { LeftOut } from '../../core/left-out.js';
import { type Owner, ownerKey } from '../../core/owner.js';
import type { SendOrder } from '../../core/send-order.js';
import type { Stage } from '../../core/stages.js';
import type { Google } from '../../google/google.js';
import { lineText } from '../../mail/line-text.js';
import { type Automatic, automaticState } from './automatic/heartbeat.js';
import { type Composed, composed, letterFaults } from './compose.js';
import { fingerprint } from './fingerprint.js';
import { type Prepared, prepare } from './plan.js';

export interface ShownMail extends Owner {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly stage: Stage;
  /** This stage was mailed before. */
  readonly again: boolean;
  readonly codes: readonly string[];
}

/** A mail that may have gone out or not: a person has to say. */
export interface UnknownMail extends Owner {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  /** Time stamp. */
  readonly at: string;
}

export interface ShownPlan {
  /** What `sendReminders` must be given back. */
  readonly confirmed: string;
  readonly mails: readonly ShownMail[];
  readonly leftOut: readonly LeftOut[];
  readonly recipients: number;
  readonly quota: number;
  readonly faults: readonly Fault[];
  /** What is wrong with letter texts that people wrote: nothing can be sent before it is mended. */
  readonly textFaults: readonly Fault[];
  /** Items whose lead is only proposed: nobody is asked to publish them. */
  readonly unconfirmed: number;
  readonly unknown: readonly UnknownMail[];
  readonly automatic: Automatic | null;
  /** The mail log knows of no mail, the assignments do: everybody would be mailed again. */
  readonly logLost: boolean;
  /** Nobody signs the letters yet. */
  readonly noSigner: boolean;
  /** Where a test mail goes. */
  readonly user: string;
}

export function reminderPlan(google: Google, order: SendOrder): ShownPlan {
  const prepared = prepare(google, { order, automatic: false });
  const { plan, workbook } = prepared;
  return {
    confirmed: fingerprint(plan.mails),
    mails: plan.mails.map(({ lines, agency, unit, to, cc, stage, again }) => ({
      ...{ agency, unit, to, cc, stage, again },
      codes: lines.map(({ code }) => code),
    })),
    leftOut: plan.leftOut,
    recipients: plan.recipients,
    quota: plan.quota,
    faults: workbook.faults,
    textFaults: letterFaults(prepared, google.user()),
    unconfirmed: new Set(workbook.assignments.rows.flatMap(({ role, code }) => (role === 'proposed' ? [code] : [])))
      .size,
    unknown: unknownMails(prepared),
    automatic: automaticState(google),
    logLost: prepared.logLost,
    noSigner: workbook.settings.signerName === '',
    user: google.user(),
  };
}

const unknownMails = ({ log, settled }: Prepared): UnknownMail[] =>
  log.rows
    .filter(({ id, state }) => (settled.get(id) ?? state) === 'unknown')
    .map(({ id, agency, unit, to, subject, claimedAt }) => ({ id, agency, unit, to, subject, at: claimedAt }));

export interface MailPreview {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  /** The short form for a LINE chat. */
  readonly line: string;
}

/** The mail to this office as it would be sent; `plan-changed` where it gets none any more. */
export function reminderPreview(google: Google, order: SendOrder, owner: Owner): MailPreview {
  const { outgoing, letter } = mailTo(google, order, owner);
  const { subject, html, text } = outgoing;
  return { subject, html, text, line: lineText(letter) };
}

/** To nobody but the person asking, marked as a test; returns the address. */
export function sendTest(google: Google, order: SendOrder, owner: Owner, mark: (subject: string) => string): string {
  google.permissions.ask(['send_mail']);
  const user = google.user();
  if (user === '') throw new FaultError({ code: 'no-own-address' });
  const mail = mailTo(google, order, owner).outgoing;
  if (google.mail.left() < 1) throw new FaultError({ code: 'no-quota' });
  google.mail.send({ ...mail, to: [user], cc: [], subject: mark(mail.subject) });
  return user;
}

function mailTo(google: Google, order: SendOrder, owner: Owner): Composed {
  const prepared = prepare(google, { order, automatic: false });
  const planned = prepared.plan.mails.find((mail) => ownerKey(mail) === ownerKey(owner));
  if (!planned) throw new FaultError({ code: 'plan-changed' });
  const [mail] = composed({ ...prepared, plan: { ...prepared.plan, mails: [planned] } }, google.user()) as [Composed];
  return mail;
}
