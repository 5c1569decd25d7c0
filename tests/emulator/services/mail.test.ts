import { describe, expect, test } from 'vitest';
import { openScript, thrownBy } from '../script';

function outbox(options: Parameters<typeof openScript>[1] = {}) {
  const emulator = openScript('', options);
  return { emulator, MailApp: emulator.globals.MailApp, Utilities: emulator.globals.Utilities };
}

// developers.google.com/apps-script/reference/mail/mail-app
describe('MailApp.sendEmail', () => {
  test('takes a message, or its parts in any of the three orders', () => {
    const { emulator, MailApp } = outbox();
    MailApp.sendEmail({
      to: 'a@x.co',
      subject: 'S',
      htmlBody: '<b>1</b>',
      cc: 'c@x.co',
      bcc: 'd@x.co',
      name: 'Office',
      replyTo: 'r@x.co',
    });
    MailApp.sendEmail('a@x.co,b@x.co', 'S', 'text');
    MailApp.sendEmail('a@x.co', 'S', 'text', { htmlBody: '<i>2</i>', name: 'N' });
    MailApp.sendEmail('a@x.co', 'r@x.co', 'S', 'text');
    expect(
      emulator.mails.map(({ to, cc, bcc, replyTo, name, body, htmlBody }) => [
        to,
        cc,
        bcc,
        replyTo,
        name,
        body,
        htmlBody,
      ]),
    ).toEqual([
      ['a@x.co', 'c@x.co', 'd@x.co', 'r@x.co', 'Office', '', '<b>1</b>'],
      ['a@x.co,b@x.co', '', '', '', '', 'text', ''],
      ['a@x.co', '', '', '', 'N', 'text', '<i>2</i>'],
      ['a@x.co', '', '', 'r@x.co', '', 'text', ''],
    ]);
    expect(emulator.mails[0]).toMatchObject({ from: 'somchai@example.com', subject: 'S' });
  });

  test('attaches blobs and pages', () => {
    const { emulator, MailApp, Utilities } = outbox();
    const page = emulator.globals.HtmlService.createHtmlOutput('<p>');
    MailApp.sendEmail({
      to: 'a@x.co',
      subject: 'S',
      body: '',
      attachments: [Utilities.newBlob('ก', 'text/plain', 'a.txt'), page],
    });
    expect(
      emulator.mails[0]?.attachments.map(({ name, contentType, bytes }) => [name, contentType, bytes.length]),
    ).toEqual([
      ['a.txt', 'text/plain', 3],
      ['output.html', 'text/html', 3],
    ]);
  });

  test('keeps pictures that the page shows, by name', () => {
    const { emulator, MailApp, Utilities } = outbox();
    const logo = Utilities.newBlob([1, 2], 'image/png', 'logo.png');
    MailApp.sendEmail('a@x.co', 'S', '', { htmlBody: '<img src="cid:logo">', inlineImages: { logo } });
    expect(emulator.mails[0]?.inlineImages).toEqual({
      logo: { name: 'logo.png', contentType: 'image/png', bytes: Uint8Array.of(1, 2) },
    });
    expect(thrownBy(() => MailApp.sendEmail('a@x.co', 'S', '', { inlineImages: { logo: 'x' } }))).toBe(
      'Exception: Invalid argument: inlineImages',
    );
  });

  test('refuses addresses that are none, and nobody at all', () => {
    const { emulator, MailApp } = outbox();
    expect(thrownBy(() => MailApp.sendEmail('a@x.co, foo', 's', 'b'))).toBe('Exception: Invalid email: foo');
    expect(thrownBy(() => MailApp.sendEmail({ to: 'a@x.co', cc: 'a b@x.co', subject: 's', body: 'b' }))).toContain(
      'Invalid email',
    );
    expect(thrownBy(() => MailApp.sendEmail('', 's', 'b'))).toBe('Exception: Failed to send email: no recipient');
    expect(thrownBy(() => MailApp.sendEmail({ subject: 's' }))).toBe('Exception: Failed to send email: no recipient');
    expect(thrownBy(() => MailApp.sendEmail('a@x.co', 's'))).toContain(
      "(String,String) don't match the method signature for MailApp.sendEmail",
    );
    MailApp.sendEmail('Ann "A" <a@x.co>', 's', 'b');
    expect(emulator.mails).toHaveLength(1);
  });

  test('keeps line breaks out of the subject', () => {
    const { emulator, MailApp } = outbox();
    MailApp.sendEmail('a@x.co', 'one\r\nBcc: b@x.co', 'b');
    expect(emulator.mails[0]?.subject).toBe('one Bcc: b@x.co');
  });

  // developers.google.com/apps-script/guides/services/quotas
  test('keeps to the limits of one mail', () => {
    const { emulator, MailApp, Utilities } = outbox({ mailQuota: 1000 });
    const many = Array.from({ length: 51 }, (_, index) => `a${index}@x.co`).join();
    expect(thrownBy(() => MailApp.sendEmail(many, 's', 'b'))).toBe(
      'Exception: Limit Exceeded: Email Recipients Per Message.',
    );
    expect(thrownBy(() => MailApp.sendEmail('a@x.co', 's', 'x'.repeat(200 * 1024 + 1)))).toBe(
      'Exception: Limit Exceeded: Email Body Size.',
    );
    expect(thrownBy(() => MailApp.sendEmail('a@x.co', 's'.repeat(251), 'b'))).toBe(
      'Exception: Argument too large: subject',
    );
    const big = Utilities.newBlob('x'.repeat(26 * 1024 * 1024));
    expect(thrownBy(() => MailApp.sendEmail('a@x.co', 's', 'b', { attachments: big }))).toBe(
      'Exception: Limit Exceeded: Email Total Attachments Size.',
    );
    expect(emulator.mails).toEqual([]);
    expect(MailApp.getRemainingDailyQuota()).toBe(1000);
  });
});

describe('the mail quota', () => {
  test('counts every recipient, copies included, and sends all or nothing', () => {
    const { emulator, MailApp } = outbox({ mailQuota: 4 });
    MailApp.sendEmail({ to: 'a@x.co', cc: 'b@x.co', bcc: 'c@x.co', subject: 's', body: '' });
    expect(MailApp.getRemainingDailyQuota()).toBe(1);
    expect(thrownBy(() => MailApp.sendEmail('a@x.co,b@x.co', 's', 'b'))).toBe(
      'Exception: Service invoked too many times for one day: email.',
    );
    MailApp.sendEmail('a@x.co', 's', 'b');
    expect([emulator.mails.length, MailApp.getRemainingDailyQuota()]).toEqual([2, 0]);
  });

  test('is a hundred a day, from 24 hours after the first mail', () => {
    const { emulator, MailApp } = outbox();
    expect(MailApp.getRemainingDailyQuota()).toBe(100);
    emulator.clock.advance('2021-03-17T12:00+07:00');
    MailApp.sendEmail('a@x.co', 's', 'b');
    emulator.clock.advance('2021-03-18T11:59+07:00');
    expect(MailApp.getRemainingDailyQuota()).toBe(99);
    emulator.clock.advance('2021-03-18T12:01+07:00');
    expect(MailApp.getRemainingDailyQuota()).toBe(100);
  });

  test('is each person’s own', () => {
    const { emulator, MailApp } = outbox({ mailQuota: 2 });
    MailApp.sendEmail('a@x.co', 's', 'b');
    expect(emulator.as('malee@example.com').globals.MailApp.getRemainingDailyQuota()).toBe(2);
  });
});

// developers.google.com/apps-script/reference/gmail/gmail-app#sendEmail(String,String,String,Object)
describe('GmailApp.sendEmail', () => {
  test('sends as MailApp does, from the same quota, and chains', () => {
    const { emulator, MailApp } = outbox({ mailQuota: 3 });
    const { GmailApp } = emulator.globals;
    expect(GmailApp.sendEmail('a@x.co', 'S', 'text', { htmlBody: '<b>', cc: 'c@x.co' })).toBe(GmailApp);
    expect(emulator.mails[0]).toMatchObject({
      to: 'a@x.co',
      cc: 'c@x.co',
      subject: 'S',
      body: 'text',
      htmlBody: '<b>',
    });
    expect(MailApp.getRemainingDailyQuota()).toBe(1);
    expect(thrownBy(() => GmailApp.sendEmail('a@x.co', 'S', 'b', { from: 'b@x.co' }))).toBe(
      'Exception: Invalid argument: b@x.co',
    );
    expect(thrownBy(() => GmailApp.getInboxThreads())).toBe('Error: Not emulated: GmailApp.getInboxThreads');
  });

  test('needs the permission to all of Gmail', () => {
    const emulator = openScript("function onOpen() { GmailApp.sendEmail('a@x.co', 's', 'b'); }");
    emulator.open();
    expect(emulator.log).toEqual([
      'onOpen failed: Exception: You do not have permission to call GmailApp.sendEmail. Required permissions: https://mail.google.com/',
    ]);
  });
});
