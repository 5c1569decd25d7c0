import { describe, expect, test } from 'vitest';
import { openScript, thrownBy } from '../script';

const CODE = `
  function install(method, n, hour) {
    let builder = ScriptApp.newTrigger('tick').timeBased()[method](n);
    if (hour !== undefined) builder = builder.atHour(hour);
    return builder.create().getUniqueId();
  }
  function tick(event) {
    console.log(Session.getEffectiveUser().getEmail() + ' ' + Utilities.formatDate(new Date(), 'Asia/Bangkok', 'EEE d HH:mm'));
  }
  function bad() { throw new Error('broken handler'); }
  function later(ms) { ScriptApp.newTrigger('tick').timeBased().after(ms).create(); }
  function weekly() { ScriptApp.newTrigger('tick').timeBased().onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(6).create(); }
  function monthly() { ScriptApp.newTrigger('tick').timeBased().onMonthDay(1).atHour(6).create(); }
  function mail() { for (const to of ['a@b.example', 'c@d.example']) MailApp.sendEmail(to, 'subject', 'body'); }
  function mailLater() { ScriptApp.newTrigger('mail').timeBased().at(new Date('2021-03-17T01:20:00Z')).create(); }
  function near() { ScriptApp.newTrigger('tick').timeBased().everyDays(1).atHour(9).nearMinute(30).create(); }
  function missing() { ScriptApp.newTrigger('gone').timeBased().everyMinutes(30).create(); ScriptApp.newTrigger('bad').timeBased().everyMinutes(30).create(); }
  function handlers() { return ScriptApp.getProjectTriggers().map((trigger) => trigger.getHandlerFunction()); }
  function removeAll() { ScriptApp.getProjectTriggers().forEach((trigger) => ScriptApp.deleteTrigger(trigger)); }
  function event(e) { console.log(JSON.stringify(e)); }
  function installEvent() { ScriptApp.newTrigger('event').timeBased().after(1000).create(); }
`;

function times(log: readonly string[]): string[] {
  return log.map((line) => line.replace(/^\S+ /, ''));
}

// developers.google.com/apps-script/guides/triggers/installable#time-driven_triggers
describe('time-driven triggers', () => {
  test('"at 9" fire once a day at the same minute between 9 and 10 of the script’s zone', () => {
    const emulator = openScript(CODE);
    emulator.call('install', 'everyDays', 1, 9);
    emulator.clock.advance('2021-03-20T08:00+07:00');
    const fired = times(emulator.log);
    expect(fired.map((time) => time.slice(0, 9))).toEqual(['Wed 17 09', 'Thu 18 09', 'Fri 19 09']);
    expect(new Set(fired.map((time) => time.slice(-2))).size).toBe(1);
  });

  test('fire at the same minutes for the same seed, and at others for another', () => {
    const minutes = (random: number) => {
      const emulator = openScript(CODE, { random });
      for (let n = 0; n < 5; n++) emulator.call('install', 'everyDays', 1, 9);
      emulator.clock.advance('2021-03-18');
      return times(emulator.log).join();
    };
    expect(minutes(1)).toBe(minutes(1));
    expect(minutes(1)).not.toBe(minutes(2));
  });

  test('"near minute 30" stay within fifteen minutes of it', () => {
    const emulator = openScript(CODE);
    for (let n = 0; n < 10; n++) emulator.call('near');
    emulator.clock.advance('2021-03-18');
    const minutes = times(emulator.log).map((time) => Number(time.slice(-2)));
    expect(minutes).toHaveLength(10);
    expect(minutes.every((minute) => minute >= 15 && minute <= 45)).toBe(true);
  });

  test('of minutes and hours come at their distance', () => {
    const emulator = openScript(CODE);
    emulator.call('install', 'everyMinutes', 10);
    emulator.clock.advance('2021-03-17T08:35+07:00');
    expect(times(emulator.log)).toHaveLength(3);
    emulator.call('removeAll');
    emulator.call('install', 'everyHours', 6);
    emulator.clock.advance('2021-03-18T08:30+07:00');
    expect(emulator.log).toHaveLength(3 + 3);
  });

  test('of a weekday or a day of the month come on that day', () => {
    const emulator = openScript(CODE);
    emulator.call('weekly');
    emulator.clock.advance('2021-04-01T00:00+07:00');
    expect(times(emulator.log).map((time) => time.slice(0, 9))).toEqual(['Mon 22 06', 'Mon 29 06']);
    emulator.call('removeAll');
    emulator.call('monthly');
    emulator.clock.advance('2021-05-02');
    expect(
      times(emulator.log)
        .slice(2)
        .map((time) => time.slice(0, 9)),
    ).toEqual(['Thu 1 06:', 'Sat 1 06:']);
  });

  test('of several people fire in the order of time, each as whoever installed it', () => {
    const emulator = openScript(CODE);
    emulator.call('later', 7_200_000);
    emulator.as('malee@example.com').call('later', 3_600_000);
    emulator.clock.advance('2021-03-18');
    expect(emulator.log.map((line) => line.split(' ')[0])).toEqual(['malee@example.com', 'somchai@example.com']);
  });

  test('set for one time fire once and stay in the list until they are deleted', () => {
    const emulator = openScript(CODE);
    emulator.call('later', 1000);
    emulator.clock.advance('2021-03-19');
    expect(emulator.log).toHaveLength(1);
    expect(emulator.call('handlers')).toEqual(['tick']);
    emulator.call('removeAll');
    expect(emulator.call('handlers')).toEqual([]);
  });

  test('that fail, or whose function is gone, are logged and disturb nobody', () => {
    const emulator = openScript(CODE);
    emulator.call('missing');
    emulator.clock.advance('2021-03-17T08:31+07:00');
    expect(emulator.log).toEqual([
      'gone failed: Exception: Script function not found: gone',
      'bad failed: Error: broken handler',
    ]);
    expect(emulator.triggered.map(({ functionName, error }) => [functionName, error])).toEqual([
      ['gone', 'Exception: Script function not found: gone'],
      ['bad', 'Error: broken handler'],
    ]);
  });

  test('are told afterwards: which, in whose name, when, and how many mails it sent', () => {
    const emulator = openScript(CODE);
    emulator.as('malee@example.com').call('mailLater');
    emulator.clock.advance('2021-03-17T08:30+07:00');
    const [run] = emulator.triggered;
    expect(run).toMatchObject({
      functionName: 'mail',
      user: 'malee@example.com',
      event: 'CLOCK',
      mails: 2,
      error: null,
    });
    expect(run?.at.toISOString()).toBe('2021-03-17T01:20:00.000Z');
  });

  test('are shown only to their owner', () => {
    const emulator = openScript(CODE);
    emulator.call('later', 1000);
    expect(emulator.as('malee@example.com').call('handlers')).toEqual([]);
  });

  // developers.google.com/apps-script/guides/services/quotas: 20 per user per script.
  test('are at most twenty of a person', () => {
    const emulator = openScript(CODE);
    for (let n = 0; n < 20; n++) emulator.call('later', 1000);
    expect(thrownBy(() => emulator.call('later', 1000))).toBe(
      'Exception: This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
    emulator.as('malee@example.com').call('later', 1000);
  });

  test('know five distances of minutes and no other', () => {
    expect(thrownBy(() => openScript(CODE).call('install', 'everyMinutes', 2))).toBe(
      'Exception: The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
    );
  });

  // developers.google.com/apps-script/guides/triggers/events#time-driven-events
  test('are told the time in UTC', () => {
    const emulator = openScript(CODE);
    emulator.call('installEvent');
    emulator.clock.advance('2021-03-17T08:01+07:00');
    expect(JSON.parse(String(emulator.log[0]))).toMatchObject({
      authMode: 'FULL',
      year: 2021,
      month: 3,
      'day-of-month': 17,
      'day-of-week': 3,
      hour: 1,
      timezone: 'UTC',
    });
  });
});
