import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chooseMenu, type Demo, openDemo } from '../demo.js';

let demo: Demo;
beforeAll(async () => {
  demo = await openDemo();
});
afterAll(() => demo.close());

test('a mail sent is in the inbox, with its headers, as HTML and as text', async () => {
  const tab = await demo.visit();
  await chooseMenu(tab, 'สาธิต', 'เพิ่มเติม', 'ส่งอีเมล');
  await tab.getByRole('button', { name: 'กล่องจดหมาย (1)' }).click();
  const mail = tab.getByRole('article', { name: 'ขอติดตามข้อมูล' });
  expect(await mail.locator('dl').textContent()).toContain('officer@example.go.th');
  expect(await mail.locator('dl').textContent()).toContain('ผู้ส่งสาธิต <coordinator@example.go.th>');
  await mail.frameLocator('iframe').getByText('ผู้ประสานงาน').waitFor();
  await mail.getByRole('button', { name: 'แบบข้อความ' }).click();
  expect(await mail.locator('pre').textContent()).toContain('ขอความร่วมมือจัดส่งข้อมูล');
});

test('a mail shows its own pictures, and gives its attachments under their names', async () => {
  const tab = await demo.visit();
  await chooseMenu(tab, 'สาธิต', 'เพิ่มเติม', 'ส่งอีเมล');
  await tab.getByRole('button', { name: 'กล่องจดหมาย (1)' }).click();
  const seal = tab.frameLocator('[title="เนื้อหาอีเมล"]').getByRole('img', { name: 'ตรา' });
  await expect.poll(() => seal.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1);
  const [file] = await Promise.all([
    tab.waitForEvent('download'),
    tab.getByRole('link', { name: 'แบบฟอร์ม.txt (1 กิโลไบต์)' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('แบบฟอร์ม.txt');
  expect(await readFile(await file.path(), 'utf8')).toBe('ข้อมูลที่ขอ');
});

test('a mail runs no script, and fits a phone’s width', async () => {
  const tab = await demo.visit();
  await chooseMenu(tab, 'สาธิต', 'เพิ่มเติม', 'ส่งอีเมล');
  await tab.getByRole('button', { name: 'กล่องจดหมาย (1)' }).click();
  await tab.getByRole('button', { name: 'โทรศัพท์ 360' }).click();
  const frame = tab.getByTitle('เนื้อหาอีเมล');
  expect((await frame.boundingBox())?.width).toBe(360);
  await expect.poll(() => tab.frameLocator('iframe').locator('body').textContent()).toContain('เรียน ผู้ประสานงาน');
});

test('mails are listed by recipient', async () => {
  const tab = await demo.visit();
  await chooseMenu(tab, 'สาธิต', 'เพิ่มเติม', 'ส่งอีเมล');
  await chooseMenu(tab, 'สาธิต', 'เพิ่มเติม', 'ส่งอีเมล');
  await tab.getByRole('button', { name: 'กล่องจดหมาย (2)' }).click();
  await tab.getByLabel('ผู้รับ').selectOption('chief@example.go.th');
  expect(await tab.getByRole('list', { name: 'รายการอีเมล' }).getByRole('listitem').count()).toBe(2);
});

test('the clock moves by a day and to a date, in the Buddhist era', async () => {
  const tab = await demo.visit();
  await tab.getByText('วันพุธที่ 17 มี.ค. 2564').waitFor();
  await tab.getByRole('button', { name: 'เลื่อนไป 1 วัน' }).click();
  await tab.getByText('วันพฤหัสบดีที่ 18 มี.ค. 2564').waitFor();
  await tab.getByLabel('เดือน').selectOption({ label: 'เม.ย.' });
  await tab.getByRole('button', { name: 'ไป', exact: true }).click();
  await tab.getByText('วันอาทิตย์ที่ 18 เม.ย. 2564').waitFor();
});

test('triggers that fire on the way are named, with what they sent or failed with, until dismissed', async () => {
  const tab = await demo.visit();
  await chooseMenu(tab, 'สาธิต', 'ทุกวัน');
  await tab.getByRole('button', { name: 'เลื่อนไป 1 วัน' }).click();
  const runs = tab.getByRole('region', { name: 'ทริกเกอร์ทำงานเอง 2 ครั้ง ส่งอีเมล 1 ฉบับ' });
  await expect
    .poll(() => runs.getByRole('listitem').allTextContents())
    .toEqual([
      expect.stringMatching(/^วันพุธที่ 17 มี.ค. 2564 10:\d\d น. breakDown .*ไม่สำเร็จ: Error: พังตามที่ขอ$/),
      expect.stringMatching(/^วันพุธที่ 17 มี.ค. 2564 09:\d\d น. everyMorning .*: ส่งอีเมล 1 ฉบับ$/),
    ]);
  await tab.getByRole('button', { name: 'กล่องจดหมาย (1)' }).waitFor();
  await runs.getByRole('button', { name: 'ปิด' }).click();
  await runs.waitFor({ state: 'detached' });
});

test('a second person takes the seat: their own sidebar and selection, the same document', async () => {
  const tab = await demo.visit();
  await chooseMenu(tab, 'สาธิต', 'เปิดแถบข้าง');
  await tab.getByRole('complementary').waitFor();
  await tab.getByRole('combobox', { name: 'ผู้ใช้ที่หน้าจอนี้' }).selectOption('chief@example.go.th');
  await tab.getByRole('complementary').waitFor({ state: 'detached' });
  await chooseMenu(tab, 'สาธิต', 'เพิ่มเติม', 'ส่งอีเมล');
  await tab.getByRole('button', { name: 'กล่องจดหมาย (1)' }).click();
  await expect.poll(() => tab.getByRole('article').locator('dl').textContent()).toContain('<chief@example.go.th>');
});

test('who comes for the first time sees what to try, and not again after closing it', async () => {
  const tab = await demo.visit();
  const guide = tab.getByRole('region', { name: 'ลองใช้' });
  expect(await guide.getByRole('listitem').allTextContents()).toEqual(['1ดูตาราง', '2เปิดเมนูสาธิต']);
  await guide.getByRole('button', { name: 'ปิดคำแนะนำ' }).click();
  await tab.reload();
  await tab.getByRole('grid').waitFor();
  expect(await guide.count()).toBe(0);
  await tab.getByRole('button', { name: 'ลองใช้' }).click();
  await guide.waitFor();
});

test('the page speaks English when asked, and still does when it is loaded again', async () => {
  const tab = await demo.visit();
  await tab.getByRole('button', { name: 'English' }).click();
  await tab.reload();
  await tab.getByText('Wednesday 17 Mar 2021').waitFor();
  expect(await tab.getByRole('menubar').textContent()).toContain('File');
  expect(await tab.locator('.workbench').textContent()).not.toContain('วันพุธ');
  await tab.getByRole('button', { name: 'ไทย' }).click();
  await tab.getByText('วันพุธที่ 17 มี.ค. 2564').waitFor();
});

test('starting over asks first, then gives the sample or an empty sheet', async () => {
  const tab = await demo.visit();
  await tab.getByRole('button', { name: 'เริ่มใหม่' }).click();
  await tab.getByRole('button', { name: 'เริ่มใหม่จากแผ่นเปล่า' }).click();
  await expect.poll(() => tab.getByRole('tab').count(), { timeout: 10_000 }).toBe(1);
  await expect.poll(() => tab.getByRole('gridcell', { name: 'ข้อมูล', exact: true }).count()).toBe(0);
});
