// MailApp: mails go to the emulator's outbox, within Google's limits and quota.
// developers.google.com/apps-script/reference/mail/mail-app

import type { SentMail } from '../../contract';
import type { Kernel } from '../../runtime/kernel';
import { MAIL_SCOPES } from '../../runtime/permission';
import { refuse } from '../../runtime/script-error';
import { defineClass } from '../../runtime/service-class';
import { blobOf } from '../utilities/blob';
import { readAddresses } from './addresses';
import { recipientsLeft, takeRecipients } from './quota';

const MOST_RECIPIENTS = 50;
/** Consumer accounts; Workspace 400 KB. */
const MOST_BODY_BYTES = 200 * 1024;
const MOST_ATTACHMENT_BYTES = 25 * 1024 * 1024;
const MOST_SUBJECT_CHARS = 250;

type Message = Readonly<Record<string, unknown>>;

export const mailAppClass = defineClass<object>({
  name: 'MailApp',
  scopes: MAIL_SCOPES,
  members: {
    getRemainingDailyQuota: { kind: 'service', run: (_app, kernel) => recipientsLeft(kernel.execution.session) },
    sendEmail: {
      kind: 'service',
      cost: { ms: 1200, worstMs: 2000 },
      signatures: [
        'Object',
        'String, String, String',
        'String, String, String, Object',
        'String, String, String, String',
      ],
      run: (_app, kernel, ...given: (string | Message)[]) => send(kernel, messageOf(given)),
    },
  },
});

function messageOf(given: readonly (string | Message)[]): Message {
  const [first, second, third, fourth] = given;
  if (typeof first === 'object') return first;
  if (typeof fourth === 'string') return { to: first, replyTo: second, subject: third, body: fourth };
  return { ...fourth, to: first, subject: second, body: third };
}

function send(kernel: Kernel, message: Message): void {
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
  const htmlBody = text(message.htmlBody);
  return {
    to: text(message.to),
    cc: text(message.cc),
    bcc: text(message.bcc),
    replyTo: text(message.replyTo),
    name: text(message.name),
    from: message.noReply === true ? `noreply@${session.user.split('@')[1]}` : session.user,
    subject: text(message.subject).replace(/\s*[\r\n]+\s*/g, ' '), // a header is one line
    body: text(message.body),
    htmlBody,
    attachments: attachmentsOf(kernel, message.attachments),
    at: new Date(session.world.clock.nowMs()),
  };
}

function attachmentsOf(kernel: Kernel, given: unknown): SentMail['attachments'] {
  if (given === undefined || given === null) return [];
  const sources = Array.isArray(given) ? given : [given];
  return sources.map((source) => {
    const blob = blobOf(kernel, source);
    return {
      name: blob.name ?? 'attachment',
      contentType: blob.contentType ?? 'application/octet-stream',
      bytes: blob.bytes,
    };
  });
}

function assertWithinLimits(mail: SentMail, recipients: number): void {
  if (recipients > MOST_RECIPIENTS) refuse('Limit Exceeded: Email Recipients Per Message.');
  if (mail.subject.length > MOST_SUBJECT_CHARS) refuse('Argument too large: subject');
  if (Buffer.byteLength(mail.body) > MOST_BODY_BYTES || Buffer.byteLength(mail.htmlBody) > MOST_BODY_BYTES) {
    refuse('Limit Exceeded: Email Body Size.');
  }
  const attached = mail.attachments.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (attached > MOST_ATTACHMENT_BYTES) refuse('Limit Exceeded: Email Total Attachments Size.');
}

function text(value: unknown): string {
  return value === undefined || value === null ? '' : String(value);
}
