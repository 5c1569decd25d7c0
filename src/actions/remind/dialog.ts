// What the remind dialog shows: the plan in numbers, who is left out and why, and any mail as it would go out.

import type { Fault } from '../../core/fault.js';
import { FaultError } from '../../core/fault.js';
import type { LeftOut } from '../../core/remind.js';
import type { Stage } from '../../core/stages.js';
import type { Google } from '../../google/google.js';
import { composed } from './compose.js';
import { fingerprint } from './fingerprint.js';
import { prepare } from './plan.js';

export interface ShownMail {
  readonly agency: string;
  readonly unit: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly stage: Stage;
  readonly codes: readonly string[];
}

export interface ShownPlan {
  /** What `sendReminders` must be given back. */
  readonly confirmed: string;
  readonly mails: readonly ShownMail[];
  readonly leftOut: readonly LeftOut[];
  readonly recipients: number;
  readonly quota: number;
  readonly faults: readonly Fault[];
  /** Items whose lead is only proposed: nobody is asked to publish them. */
  readonly unconfirmed: number;
}

export function reminderPlan(google: Google): ShownPlan {
  const { plan, workbook } = prepare(google);
  return {
    confirmed: fingerprint(plan),
    mails: plan.mails.map(({ agency, unit, to, cc, stage, lines }) => ({
      agency,
      unit,
      to,
      cc,
      stage,
      codes: lines.map(({ code }) => code),
    })),
    leftOut: plan.leftOut,
    recipients: plan.recipients,
    quota: plan.quota,
    faults: workbook.faults,
    unconfirmed: new Set(workbook.assignments.rows.flatMap(({ role, code }) => (role === 'proposed' ? [code] : [])))
      .size,
  };
}

export interface MailPreview {
  readonly subject: string;
  readonly html: string;
}

/** The mail at this place of the plan, rendered as it would be sent. */
export function reminderPreview(google: Google, index: number): MailPreview {
  const mail = composed(prepare(google), google.user())[index];
  if (!mail) throw new FaultError({ code: 'plan-changed' });
  return { subject: mail.outgoing.subject, html: mail.outgoing.html };
}
