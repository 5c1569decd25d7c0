// One mail from what a script gives MailApp or GmailApp: its parts in order, or an object of options; Google's limits.
// developers.google.com/apps-script/reference/mail/mail-app#advanced-parameters_1

import type { SentMail } from '../../contract';
import type { Kernel } from '../../runtime/kernel';
import { refuse } from '../../runtime/script-error';
import { blobOf } from '../utilities/blob';
import { readAddresses } from './addresses';
import { takeRecipients } from './quota';

const MOST_RECIPIENTS = 50;
/** Consumer accounts; Workspace 400 KB. */
const MOST_BODY_BYTES = 200 * 1024;
const MOST_ATTACHMENT_BYTES = 25 * 1024 * 1024;
const MOST_SUBJECT_CHARS = 250;

export type Message = Readonly<Record<string, unknown>>;
type File = SentMail['attachments'][number];

/** Puts it into the outbox, or refuses it whole. */
export function send(kernel: Kernel, message: Message): void {
  const { session } = kernel.execution;
  const mail = mailOf(kernel, message);
  const recipients = [mail.to, mail.cc, mail.bcc].flatMap(readAddresses);
  if (readAddresses(mail.to).length === 0) refuse('Failed to send email: no recipient');
  if (mail.replyTo !== '') readAddresses(mail.replyTo);
  assertWithinLimits(mail, recipients.length);
  if (!takeRecipients(session, recipients.length)) refuse('Service invoked too many times for one day: email.');
  session.world.mails.push(mail);
  session.meter.add('mails');
}

function mailOf(kernel: Kernel, message: Message): SentMail {
  const { session } = kernel.execution;
  const inlineImages = imagesOf(kernel, message.inlineImages);
  return {
    to: text(message.to),
    cc: text(message.cc),
    bcc: text(message.bcc),
    replyTo: text(message.replyTo),
    name: text(message.name),
    from: message.noReply === true ? `noreply@${session.user.split('@')[1]}` : session.user,
    subject: text(message.subject).replace(/\s*[\r\n]+\s*/g, ' '), // a header is one line
    body: text(message.body),
    htmlBody: text(message.htmlBody),
    attachments: attachmentsOf(kernel, message.attachments),
    ...(inlineImages && { inlineImages }),
    at: new Date(session.world.clock.nowMs()),
  };
}

function attachmentsOf(kernel: Kernel, given: unknown): File[] {
  if (given === undefined || given === null) return [];
  const sources = Array.isArray(given) ? given : [given];
  return sources.map((source) => fileOf(kernel, source, 'attachments'));
}

/** By the names under which the page shows them: <img src="cid:name">. */
function imagesOf(kernel: Kernel, given: unknown): Record<string, File> | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  return Object.fromEntries(
    Object.entries(given).map(([key, source]) => [key, fileOf(kernel, source, 'inlineImages')]),
  );
}

function fileOf(kernel: Kernel, source: unknown, parameter: string): File {
  const blob = blobOf(kernel, source, parameter);
  return {
    name: blob.name ?? 'attachment',
    contentType: blob.contentType ?? 'application/octet-stream',
    bytes: blob.bytes,
  };
}

function assertWithinLimits(mail: SentMail, recipients: number): void {
  if (recipients > MOST_RECIPIENTS) refuse('Limit Exceeded: Email Recipients Per Message.');
  if (mail.subject.length > MOST_SUBJECT_CHARS) refuse('Argument too large: subject');
  if (Buffer.byteLength(mail.body) > MOST_BODY_BYTES || Buffer.byteLength(mail.htmlBody) > MOST_BODY_BYTES) {
    refuse('Limit Exceeded: Email Body Size.');
  }
  const files = [...mail.attachments, ...Object.values(mail.inlineImages ?? {})];
  const attached = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (attached > MOST_ATTACHMENT_BYTES) refuse('Limit Exceeded: Email Total Attachments Size.');
}

function text(value: unknown): string {
  return value === undefined || value === null ? '' : String(value);
}
