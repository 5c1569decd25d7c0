// MailApp: mails go to the emulator's outbox, within Google's limits and quota.
// developers.google.com/apps-script/reference/mail/mail-app

import { MAIL_SCOPES } from '../../runtime/permission';
import { defineClass } from '../../runtime/service-class';
import { type Message, send } from './message';
import { recipientsLeft } from './quota';

export const SEND = { ms: 1200, worstMs: 2000 };

export const mailAppClass = defineClass<object>({
  name: 'MailApp',
  scopes: MAIL_SCOPES,
  members: {
    getRemainingDailyQuota: { kind: 'service', run: (_app, kernel) => recipientsLeft(kernel.execution.session) },
    sendEmail: {
      kind: 'service',
      cost: SEND,
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
