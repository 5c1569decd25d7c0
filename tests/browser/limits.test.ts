import { gzipSync } from 'node:zlib';
import type { Request } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAddOn, openJob, PANEL, REMIND } from './coordinator.js';
import { chooseMenu, type Demo, openDemo } from './demo.js';
import { seriousIn } from './serious.js';

let demo: Demo;
beforeAll(async () => {
  demo = await openDemo();
});
afterAll(() => demo.close());

test('no request leaves the machine', async () => {
  const tab = await demo.visit();
  const asked: Request[] = [];
  tab.on('request', (request) => asked.push(request));
  await tab.reload();
  await chooseMenu(tab, 'สาธิต', 'เปิดแถบข้าง');
  await tab.frameLocator('iframe').getByRole('button', { name: 'คูณสอง' }).click();
  await chooseMenu(tab, 'สาธิต', 'เพิ่มเติม', 'ส่งอีเมล');
  await tab.getByRole('button', { name: 'กล่องจดหมาย (1)' }).click();
  await tab.frameLocator('[title="เนื้อหาอีเมล"]').getByText('ผู้ประสานงาน').waitFor();
  await tab.waitForTimeout(300);
  expect(asked.length).toBeGreaterThan(5);
  const foreign = asked.filter(
    (request) => !/^(data|blob):/.test(request.url()) && !request.url().startsWith(demo.url),
  );
  // The mail's remote picture is tried, and stopped inside the browser by the frame's policy.
  expect(foreign.filter((request) => request.failure()?.errorText !== 'csp').map((request) => request.url())).toEqual(
    [],
  );
});

test('script and style are 150 KB at most, packed', async () => {
  const files = ['page.js', 'page.css'].map((file) => fetch(demo.url + file).then((response) => response.text()));
  const size = (await Promise.all(files)).reduce((sum, text) => sum + gzipSync(text).length, 0);
  expect(size).toBeLessThan(150_000);
});

test('the grid stands within a second of loading with the 43 items, and neither it nor panel or dialog asks elsewhere', async () => {
  const addOn = await openAddOn();
  const tab = await addOn.visit();
  const asked: string[] = [];
  tab.on('request', (request) => asked.push(request.url()));
  await tab.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.getElementById('cell-A44')?.textContent !== 'O43') return;
      performance.mark('grid');
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  const times: number[] = [];
  for (let turn = 0; turn < 3; turn += 1) {
    await tab.reload();
    await tab.getByRole('gridcell', { name: 'O43', exact: true }).waitFor();
    times.push(await tab.evaluate(() => performance.getEntriesByName('grid')[0]?.startTime ?? Number.NaN));
  }
  expect(Math.min(...times)).toBeLessThan(1000); // the best of three: other tests use the machine at the same time
  await openJob(tab, PANEL);
  await openJob(tab, REMIND);
  expect(asked.filter((url) => !url.startsWith(addOn.url) && !/^(data|blob):/.test(url))).toEqual([]);
  await addOn.close();
});

test('axe finds nothing serious, with the sidebar, a menu and an alert open', async () => {
  const tab = await demo.visit();
  await chooseMenu(tab, 'สาธิต', 'เปิดแถบข้าง');
  await tab.getByRole('complementary').waitFor();
  expect(await seriousIn(tab)).toEqual([]);
  await chooseMenu(tab, 'สาธิต');
  expect(await seriousIn(tab)).toEqual([]);
  await tab.getByRole('menuitem', { name: 'ถามยืนยัน' }).click();
  await tab.getByRole('alertdialog').waitFor();
  expect(await seriousIn(tab)).toEqual([]);
});

test('axe finds nothing serious in a tab with charts, what triggers did, and the inbox', async () => {
  const tab = await demo.visit();
  await tab.getByRole('tab', { name: 'บันทึก' }).click();
  await tab.getByRole('figure').first().waitFor();
  await chooseMenu(tab, 'สาธิต', 'ทุกวัน');
  await tab.getByRole('button', { name: 'เลื่อนไป 1 วัน' }).click();
  await tab.getByRole('region', { name: /ทริกเกอร์/ }).waitFor();
  expect(await seriousIn(tab)).toEqual([]);
  await tab.getByRole('button', { name: 'กล่องจดหมาย (1)' }).click();
  await tab.frameLocator('[title="เนื้อหาอีเมล"]').getByText('ผู้ประสานงาน').waitFor();
  expect(await seriousIn(tab)).toEqual([]);
});
