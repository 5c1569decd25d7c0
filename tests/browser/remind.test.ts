// The remind dialog as a coordinator uses it, the morning after a round that Google cut short: nothing goes out but what
// was ticked and confirmed, and nothing twice but on demand.

import type { FrameLocator, Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COORDINATOR } from '../../tools/sample/people.js';
import { goToTab, openJob, REMIND } from './coordinator.js';
import { type Demo, openDemo, send } from './demo.js';
import { seriousIn } from './serious.js';

/** The office whose mail nobody knows about: the third of the round. */
const DOUBTFUL = 'สำนักงานสถิติจังหวัด';

let demo: Demo;
let tab: Tab;
let dialog: FrameLocator;
beforeAll(async () => {
  demo = await openDemo(new URL('./broken-round.ts', import.meta.url));
  tab = await demo.visit();
  dialog = await openJob(tab, REMIND);
}, 60_000);
afterAll(() => demo?.close());

const button = (name: string | RegExp) => dialog.getByRole('button', { name });
const sendButton = () => button(/^ส่ง \d+ ฉบับ…$/);
const confirmButton = () => button(/^ยืนยันส่ง/);
const rowOf = (office: string) => dialog.getByRole('row', { name: office });
const tickOf = (office: string) => dialog.getByRole('checkbox', { name: `ส่งให้ ${office}` });
const headline = () => dialog.getByRole('heading', { level: 1 });
const plannedMails = (): Promise<number> => button('ดูตัวอย่าง').count();

interface Listed {
  readonly index: number;
  readonly to: string;
  readonly cc: string;
  readonly subject: string;
}

const mails = async (): Promise<Listed[]> => (await fetch(`${demo.url}mails`)).json() as Promise<Listed[]>;

/** What has gone out since. */
async function sentBy(work: () => Promise<void>): Promise<Listed[]> {
  const { length: before } = await mails();
  await work();
  return (await mails()).filter(({ index }) => index >= before);
}

async function seriousInDialog(): Promise<readonly string[]> {
  const frame = await (await tab.locator(`iframe[title^="${REMIND}"]`).elementHandle())?.contentFrame();
  return frame ? seriousIn(frame) : ['the dialog has no page'];
}

describe('a mail nobody knows about', () => {
  test('comes first, with its office, subject and time, and what to do about it', async () => {
    const block = dialog.getByRole('region', { name: 'อีเมล 1 ฉบับ ไม่ทราบว่าส่งออกไปแล้วหรือยัง' });
    const text = (await block.textContent()) ?? '';
    for (const part of [DOUBTFUL, 'ขอติดตามข้อมูล OIT ปี 2564', '17 มี.ค. 64 09:00 น.', 'จะไม่ส่งซ้ำเอง', 'Gmail'])
      expect(text).toContain(part);
    expect(await rowOf(DOUBTFUL).count()).toBe(0);
    expect(await seriousInDialog()).toEqual([]);
  });

  test('goes back to what is to be sent only after a second question', async () => {
    const again = button(`ส่งอีกครั้ง: ${DOUBTFUL}`);
    await again.dblclick();
    await button('ยกเลิก').click();
    await again.click();
    expect(await button('ยกเลิก').evaluate((it) => it === document.activeElement)).toBe(true);
    expect(await seriousInDialog()).toEqual([]);
    await button('ใช่ ยังไม่ได้ส่ง').click();
    await tickOf(DOUBTFUL).waitFor();
    expect(await tickOf(DOUBTFUL).isChecked()).toBe(true);
    expect(await dialog.getByText('ไม่ทราบว่าส่งออกไปแล้วหรือยัง').count()).toBe(0);
  });
});

describe('any mail before it goes', () => {
  beforeAll(async () => {
    await rowOf(DOUBTFUL).getByRole('button', { name: 'ดูตัวอย่าง' }).click();
    await button('ย้อนกลับ').waitFor();
  });

  test('is seen as it will look and as plain text, with the address it goes to', async () => {
    expect(await headline().textContent()).toMatch(/^ขอติดตามข้อมูล OIT ปี 2564 ค้าง 9 ข้อ/);
    await dialog.getByText('ถึง statistics@rayong.example').waitFor();
    await dialog.frameLocator('iframe').getByText('31 มีนาคม 2564 (เหลือ 14 วัน)').waitFor();
    await dialog.getByRole('radio', { name: 'ข้อความล้วน' }).check();
    await dialog.getByText('สิ่งที่ขอให้ดำเนินการ').waitFor();
    expect(await dialog.locator('iframe').count()).toBe(0);
    expect(await seriousInDialog()).toEqual([]);
  });

  test('is tested on the coordinator, and on nobody else', async () => {
    const tested = await sentBy(async () => {
      await button('ส่งทดสอบถึงฉัน').click();
      await dialog.getByText(`ส่งฉบับทดสอบถึง ${COORDINATOR} แล้ว`).waitFor();
    });
    expect(tested).toMatchObject([{ to: COORDINATOR, cc: '', subject: expect.stringMatching(/^\[ทดสอบ\] ขอติดตาม/) }]);
  });

  test('has a short text for a chat, copied to the clipboard, or ready to be where the browser refuses', async () => {
    const copy = button('คัดลอกข้อความสำหรับ LINE');
    await copy.click();
    await dialog.getByText('คัดลอกแล้ว').waitFor();
    const text = await clipboard();
    expect(text).toMatch(/^เรียน .*สำนักงานสถิติจังหวัด/);
    expect(text).toContain('31 มี.ค. 64');
    const box = dialog.getByRole('textbox', { name: 'ข้อความสำหรับ LINE' });
    await copy.evaluate(() => {
      document.execCommand = () => false;
    });
    await copy.click();
    await dialog.getByText('โปรดกด Ctrl+C').waitFor();
    expect(await box.evaluate((it: HTMLTextAreaElement) => it.value.slice(it.selectionStart, it.selectionEnd))).toBe(
      text,
    );
    expect(await seriousInDialog()).toEqual([]);
    await button('ย้อนกลับ').click();
    await sendButton().waitFor();
  });
});

async function clipboard(): Promise<string> {
  await tab.context().grantPermissions(['clipboard-read']);
  return tab.evaluate(() => {
    window.focus();
    return navigator.clipboard.readText();
  });
}

describe('rows selected in the sheet', () => {
  const lift = () => button('แสดงทั้งหมด');

  test('limit the plan to their offices, until it is lifted', async () => {
    const all = await plannedMails();
    await button('ปิด').click();
    await goToTab(tab, 'หน่วยงาน');
    await tab.getByRole('rowheader', { name: '6', exact: true }).click();
    await tab.getByRole('rowheader', { name: '8', exact: true }).click({ modifiers: ['Shift'] });
    dialog = await openJob(tab, REMIND);
    await button('เฉพาะแถวที่เลือกในชีต').click();
    await dialog.getByText(/^แสดงเฉพาะแถวที่เลือกในชีต: \d+ ข้อ 3 หน่วยงาน/).waitFor();
    expect(await dialog.locator('tbody label').allTextContents()).toEqual([
      'หน่วยตรวจสอบภายในจังหวัดระยอง',
      'สำนักงานจังหวัดระยอง · กง.ศูนย์ดำรงธรรมฯ',
      'สำนักงานจังหวัดระยอง · กง.อำนวยการ',
    ]);
    await lift().click();
    await lift().waitFor({ state: 'detached' });
    expect(await plannedMails()).toBe(all);
    expect(await headline().evaluate((it) => it === document.activeElement)).toBe(true);
  });

  test('that hold no assignments limit nothing, and the page says which to select', async () => {
    await button('ปิด').click();
    await goToTab(tab, 'ตั้งค่า');
    dialog = await openJob(tab, REMIND);
    const all = await plannedMails();
    await button('เฉพาะแถวที่เลือกในชีต').click();
    const told = (await dialog.getByRole('alert').filter({ visible: true }).textContent()) ?? '';
    for (const name of ['รายการ OIT', 'การมอบหมาย', 'หน่วยงาน']) expect(told).toContain(`“${name}”`);
    expect(await plannedMails()).toBe(all);
  });
});

describe('what is ticked', () => {
  const LEFT_OUT = 'สำนักงานวัฒนธรรมจังหวัด';
  const MUTED = 'ที่ทำการปกครองจังหวัดระยอง';

  test('is counted, and asked about with exact numbers, not confirmed by a double click', async () => {
    const all = await plannedMails();
    await tickOf(LEFT_OUT).uncheck();
    expect(await headline().textContent()).toBe(`จะส่ง ${all - 1} ฉบับ ถึงผู้รับ ${all - 1} ราย`);
    const { x, y, width, height } = (await sendButton().boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const press = () => tab.mouse.click(x + width / 2, y + height / 2);
    const sent = await sentBy(async () => {
      await press();
      await confirmButton().waitFor();
      await press();
      await headline()
        .getByText(`จะส่ง ${all - 1} ฉบับ`)
        .waitFor();
    });
    expect(sent).toEqual([]);
    await sendButton().dblclick();
    await confirmButton().waitFor();
    expect(await headline().textContent()).toBe(`ส่ง ${all - 1} ฉบับ ถึงผู้รับ ${all - 1} ราย ใช่หรือไม่?`);
    for (const text of ['เมื่อส่งแล้วเรียกคืนไม่ได้', 'อีก 1 ฉบับไม่ได้เลือก จึงไม่ส่ง']) await dialog.getByText(text).waitFor();
    expect(await seriousInDialog()).toEqual([]);
  });

  test('is shown anew, and nothing sent, when the sheet has changed since', async () => {
    const sent = await sentBy(async () => {
      await send(demo.url, { kind: 'edit', cells: [{ a1: "'หน่วยงาน'!I10", value: true }] });
      await confirmButton().click();
      await dialog.getByText('ข้อมูลเปลี่ยนไปจากที่แสดง').waitFor();
    });
    expect(sent).toEqual([]);
    await rowOf(MUTED).waitFor({ state: 'detached' });
    expect(await tickOf(LEFT_OUT).isChecked()).toBe(false);
  });

  test('goes out, and nobody else', async () => {
    const going = (await dialog.locator('tbody tr').allTextContents()).length - 1;
    const sent = await sentBy(async () => {
      await sendButton().click();
      await confirmButton().click();
      await dialog.getByText(`ส่งให้ Gmail แล้ว ${going} ฉบับ`, { exact: true }).waitFor();
    });
    expect(sent).toHaveLength(going);
    const addresses = sent.map(({ to }) => to);
    expect(addresses).toContain('statistics@rayong.example');
    expect(addresses).not.toContain('culture@rayong.example');
    expect(addresses).not.toContain('administration@rayong.example');
    expect(await seriousInDialog()).toEqual([]);
    await button('กลับไปดูรายการ').click();
    await headline().getByText('จะส่ง 1 ฉบับ ถึงผู้รับ 1 ราย').waitFor();
    await tickOf(LEFT_OUT).waitFor();
  });
});

describe('once more', () => {
  const OFFICE = 'สำนักงานประมงจังหวัดระยอง';
  const OTHER = 'สำนักงานวัฒนธรรมจังหวัด';
  const mailed = () => dialog.getByText(/^แจ้งระยะนี้แล้ว \(\d+ หน่วยงาน\)/);

  test('an office that was mailed at this stage joins the plan on demand, marked, and leaves it again', async () => {
    await mailed().click();
    await button(`ส่งอีกครั้ง: ${OFFICE}`).click();
    await rowOf(OFFICE).getByText('ส่งซ้ำ', { exact: true }).waitFor();
    expect(await tickOf(OFFICE).isChecked()).toBe(true);
    expect(await seriousInDialog()).toEqual([]);
    await button('ไม่ส่งซ้ำ').click();
    await tickOf(OFFICE).waitFor({ state: 'detached' });
  });

  test('it gets one more mail, and the question before says so', async () => {
    await button(`ส่งอีกครั้ง: ${OFFICE}`).click();
    await rowOf(OFFICE).getByText('ส่งซ้ำ', { exact: true }).waitFor();
    expect(await tickOf(OTHER).isChecked()).toBe(false);
    await tickOf(OFFICE).uncheck();
    await headline().getByText('ยังไม่ได้เลือกอีเมลที่จะส่ง').waitFor();
    await expect.poll(() => sendButton().isDisabled()).toBe(true);
    await tickOf(OFFICE).check();
    const sent = await sentBy(async () => {
      await sendButton().click();
      await dialog.getByText('เป็นการส่งซ้ำ 1 ฉบับ').waitFor();
      await confirmButton().click();
      await dialog.getByText('ส่งให้ Gmail แล้ว 1 ฉบับ', { exact: true }).waitFor();
    });
    expect(sent).toMatchObject([{ to: 'fisheries@rayong.example' }]);
  });

  test('and not a third time by itself', async () => {
    await button('กลับไปดูรายการ').click();
    await mailed().waitFor();
    expect(await tickOf(OFFICE).count()).toBe(0);
  });
});

describe('a round too long for one execution', () => {
  const NOT_SENT = { agency: 'สำนักงานวัฒนธรรมจังหวัด', unit: '' };
  const SLICE = { sent: 1, failed: [], unknown: 0, parked: [], next: null, unrecorded: null };

  test('goes on by itself, shows how far it is, and tells what was not sent and why', async () => {
    let goOn = () => {};
    const held = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    await tab.route('**/command', async (route) => {
      const { name, args } = route.request().postDataJSON() ?? {};
      if (name !== 'runReminders') return route.continue();
      const first = args[1] !== 'the rest';
      if (!first) await held;
      const value = first
        ? { ...SLICE, next: { order: args[0], confirmed: 'the rest' } }
        : { ...SLICE, sent: 0, unknown: 1, failed: [{ ...NOT_SENT, error: 'Invalid email: x' }] };
      return route.fulfill({ json: { ok: true, value: { ok: true, value } } });
    });
    await sendButton().click();
    await confirmButton().click();
    await dialog.getByText('ส่งแล้ว 1 จาก 1 ฉบับ').waitFor();
    expect(await headline().textContent()).toContain('อย่าปิดหน้านี้');
    expect(await seriousInDialog()).toEqual([]);
    goOn();
    await dialog.getByText('ไม่ทราบผล 1 ฉบับ').waitFor();
    await dialog.getByText(`${NOT_SENT.agency}: Invalid email: x`).waitFor();
    expect(await seriousInDialog()).toEqual([]);
  });
});
