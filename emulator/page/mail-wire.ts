// The inbox's list: mails as the browser gets them, newest first, without the HTML (served apart, sandboxed).

import type { SentMail } from '../contract.js';
import type { MailWire } from './protocol.js';

/** `index` is the mail's place in the outbox, and in the addresses it is served under. */
export interface ListedMail extends MailWire {
  readonly index: number;
}

export const listMails = (mails: readonly SentMail[]): readonly ListedMail[] => mails.map(wireMail).toReversed();

function wireMail(mail: SentMail, index: number): ListedMail {
  const { from, name, to, cc, bcc, replyTo, subject, body, htmlBody, attachments, at } = mail;
  const files = attachments.map(({ name, contentType, bytes }) => ({ name, contentType, size: bytes.length }));
  const hasHtml = htmlBody !== '';
  return { index, from, name, to, cc, bcc, replyTo, subject, body, hasHtml, attachments: files, at: at.toISOString() };
}
