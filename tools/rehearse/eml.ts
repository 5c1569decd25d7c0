// A sent mail as an .eml file that any mail program opens.

import MailComposer from 'nodemailer/lib/mail-composer';
import type { SentMail } from '../../emulator/contract.js';

export const emlOf = (mail: SentMail): Promise<Uint8Array> =>
  new MailComposer({
    from: { name: mail.name, address: mail.from },
    to: mail.to,
    cc: mail.cc,
    replyTo: mail.replyTo,
    subject: mail.subject,
    text: mail.body,
    html: mail.htmlBody,
    date: mail.at,
  })
    .compile()
    .build();
