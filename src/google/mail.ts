// The outbox. Handing a mail over is all Google tells us; whether it arrived, nobody knows.

export interface OutgoingMail {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly replyTo: string;
  readonly senderName: string;
  readonly subject: string;
  readonly text: string;
  /** Empty: a mail of plain text. */
  readonly html: string;
}

export const mail = () => ({
  /** Recipients that may still be mailed today; cc counts. */
  left: (): number => MailApp.getRemainingDailyQuota(),
  send: ({ to, cc, replyTo, senderName, subject, text, html }: OutgoingMail): void =>
    MailApp.sendEmail({
      to: to.join(','),
      subject,
      body: text,
      ...(html && { htmlBody: html }),
      ...(cc.length > 0 && { cc: cc.join(',') }),
      ...(replyTo && { replyTo }),
      ...(senderName && { name: senderName }),
    }),
});
