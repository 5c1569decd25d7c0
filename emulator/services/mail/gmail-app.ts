// GmailApp, as far as it sends: the same outbox, limits and quota as MailApp's. There is no mailbox to read.
// developers.google.com/apps-script/reference/gmail/gmail-app#sendEmail(String,String,String,Object)

import { SELF } from '../../runtime/kernel';
import { GMAIL_SCOPES } from '../../runtime/permission';
import { refuse } from '../../runtime/script-error';
import { defineClass } from '../../runtime/service-class';
import { SEND } from './mail-app';
import { type Message, send } from './message';

export const gmailAppClass = defineClass<object>({
  name: 'GmailApp',
  scopes: GMAIL_SCOPES,
  members: {
    getAliases: { kind: 'service', run: () => [] },
    sendEmail: {
      kind: 'service',
      cost: SEND,
      signatures: ['String, String, String', 'String, String, String, Object'],
      run: (_app, kernel, to: string, subject: string, body: string, options: Message = {}) => {
        const { from } = options;
        // "Must be one of the values returned by getAliases()", and there are none.
        if (from !== undefined && from !== kernel.execution.user) refuse(`Invalid argument: ${from}`);
        send(kernel, { ...options, to, subject, body });
        return SELF;
      },
    },
  },
});
