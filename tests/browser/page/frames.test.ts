import { afterAll, beforeAll, expect, test } from 'vitest';
import { cell, chooseMenu, type Demo, openDemo } from '../demo.js';

let demo: Demo;
beforeAll(async () => {
  demo = await openDemo();
});
afterAll(() => demo.close());

test('a sidebar calls the script and gets its answer, and the sheet shows the effect', async () => {
  const tab = await demo.visit();
  await chooseMenu(tab, 'สาธิต', 'เปิดแถบข้าง');
  const panel = tab.frameLocator('iframe[title="แถบสาธิต"]');
  await panel.getByRole('button', { name: 'คูณสอง' }).click();
  await expect.poll(() => panel.getByRole('status').textContent()).toBe('ผลลัพธ์ 42 หน่วย');
  await expect.poll(() => cell(tab, 'C2').textContent()).toBe('42.00');
});

test('a failing call reaches the failure handler', async () => {
  const tab = await demo.visit();
  await chooseMenu(tab, 'สาธิต', 'เปิดแถบข้าง');
  const panel = tab.frameLocator('iframe[title="แถบสาธิต"]');
  await panel.getByRole('button', { name: 'ให้ผิดพลาด' }).click();
  await expect.poll(() => panel.getByRole('status').textContent()).toBe('ผิดพลาด: ต้องเป็นตัวเลข');
});

test('the script knows what the person has selected', async () => {
  const tab = await demo.visit();
  await chooseMenu(tab, 'สาธิต', 'เปิดแถบข้าง');
  await cell(tab, 'B5').click();
  await cell(tab, 'C7').click({ modifiers: ['Shift'] });
  const panel = tab.frameLocator('iframe[title="แถบสาธิต"]');
  await panel.getByRole('button', { name: 'เซลล์ที่เลือก' }).click();
  await expect.poll(() => panel.getByRole('status').textContent()).toBe('B5:C7');
});

test('a sidebar closes itself, or by its button', async () => {
  const tab = await demo.visit();
  await chooseMenu(tab, 'สาธิต', 'เปิดแถบข้าง');
  const sidebar = tab.getByRole('complementary', { name: 'แถบสาธิต' });
  await tab.frameLocator('iframe[title="แถบสาธิต"]').getByRole('button', { name: 'ปิดแถบ' }).click();
  await sidebar.waitFor({ state: 'detached' });
  await chooseMenu(tab, 'สาธิต', 'เปิดแถบข้าง');
  expect((await sidebar.boundingBox())?.width).toBe(300);
  await sidebar.getByRole('button', { name: 'ปิด', exact: true }).click();
  await sidebar.waitFor({ state: 'detached' });
  await tab.keyboard.type('8'); // the grid has the focus again
  await tab.getByRole('textbox', { name: 'แก้ไขเซลล์ A1' }).waitFor();
});

test('a modal dialog has the size asked for', async () => {
  const tab = await demo.visit();
  await chooseMenu(tab, 'สาธิต', 'เปิดกล่องโต้ตอบ');
  const page = await tab.getByRole('dialog', { name: 'กล่องสาธิต' }).locator('iframe').boundingBox();
  expect([page?.width, page?.height]).toEqual([420, 260]);
});

test('a modal dialog gives the focus back, whichever way it is closed', async () => {
  const tab = await demo.visit();
  const dialog = tab.getByRole('dialog', { name: 'กล่องสาธิต' });
  const ways = [
    () => tab.keyboard.press('Escape'),
    () => dialog.getByRole('button', { name: 'ปิด', exact: true }).click(),
    () => tab.frameLocator('iframe').getByRole('button', { name: 'ปิดแถบ' }).click(),
  ];
  await cell(tab, 'B5').click();
  for (const close of ways) {
    await chooseMenu(tab, 'สาธิต', 'เปิดกล่องโต้ตอบ');
    await dialog.waitFor();
    await close();
    await dialog.waitFor({ state: 'detached' });
    await tab.keyboard.type('9');
    expect(await tab.getByRole('textbox', { name: 'แก้ไขเซลล์ B5' }).inputValue()).toBe('9');
    await tab.keyboard.press('Escape');
  }
});

test('beside a modeless dialog the sheet can be used', async () => {
  const tab = await demo.visit();
  await chooseMenu(tab, 'สาธิต', 'เพิ่มเติม', 'กล่องไม่บัง');
  const page = tab.frameLocator('iframe[title="กล่องลอย"]');
  await page.getByRole('button', { name: 'เซลล์ที่เลือก' }).waitFor();
  await cell(tab, 'A3').click();
  await tab.keyboard.type('ระหว่างนั้น');
  await tab.keyboard.press('Enter');
  await expect.poll(() => cell(tab, 'A3').textContent()).toBe('ระหว่างนั้น');
  await page.getByRole('button', { name: 'เซลล์ที่เลือก' }).click();
  await expect.poll(() => page.getByRole('status').textContent()).toBe('A4');
});

test('inside a dialog’s page Escape is that page’s own key, as at Google: what is typed there stays', async () => {
  const tab = await demo.visit();
  await chooseMenu(tab, 'สาธิต', 'เปิดกล่องโต้ตอบ');
  const page = tab.frameLocator('iframe[title="กล่องสาธิต"]');
  await page.getByRole('button', { name: 'คูณสอง' }).focus();
  await tab.keyboard.press('Escape');
  await page.getByRole('button', { name: 'คูณสอง' }).press('Enter');
  await expect.poll(() => page.getByRole('status').textContent()).toBe('ผลลัพธ์ 42 หน่วย');
});

test('a script’s page cannot reach into the page around it', async () => {
  const tab = await demo.visit();
  await chooseMenu(tab, 'สาธิต', 'เปิดแถบข้าง');
  await tab.frameLocator('iframe[title="แถบสาธิต"]').getByRole('button', { name: 'คูณสอง' }).waitFor();
  const frame = tab
    .frames()
    .find(({ parentFrame }) => parentFrame !== null && tab.mainFrame().childFrames().length > 0);
  const inside = tab.mainFrame().childFrames()[0] ?? frame;
  const reached = await inside?.evaluate(async () => {
    const tries = [() => window.parent.document.title, () => window.localStorage.length];
    const direct = tries.map((attempt) => {
      try {
        return String(attempt());
      } catch {
        return 'refused';
      }
    });
    const fetched = await fetch('/command', { method: 'POST', body: '{}' }).then(
      () => 'answered',
      () => 'refused',
    );
    return [...direct, fetched];
  });
  expect(reached).toEqual(['refused', 'refused', 'refused']);
});
