import { gzipSync } from 'node:zlib';
import type { Request, Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAddOn, openJob, PANEL, REMIND } from '../coordinator.js';
import { cell, chooseMenu, type Demo, openDemo } from '../demo.js';
import { seriousIn } from '../serious.js';

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

describe('with the 43 items', () => {
  let addOn: Demo;
  let tab: Tab;
  const asked: string[] = [];
  beforeAll(async () => {
    addOn = await openAddOn();
    tab = await addOn.visit();
    tab.on('request', (request) => asked.push(request.url()));
  });
  afterAll(() => addOn.close());

  test('the grid stands within a second of loading', async () => {
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
  });

  test('neither the page nor panel or dialog asks anybody else for anything', async () => {
    await tab.reload();
    await openJob(tab, PANEL);
    await openJob(tab, REMIND);
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.filter((url) => !url.startsWith(addOn.url) && !/^(data|blob):/.test(url))).toEqual([]);
  });
});

/** When it is there. All of the page takes axe ten times as long, and is looked at once. */
async function nothingSeriousIn(tab: Tab, part: string): Promise<void> {
  await tab.locator(part).first().waitFor();
  expect(await seriousIn(tab, part), part).toEqual([]);
}

test('axe finds nothing serious, with the sidebar, a menu and an alert open', async () => {
  const tab = await demo.visit();
  await chooseMenu(tab, 'สาธิต', 'เปิดแถบข้าง');
  await tab.getByRole('complementary').waitFor();
  expect(await seriousIn(tab)).toEqual([]);
  await chooseMenu(tab, 'สาธิต');
  await nothingSeriousIn(tab, '[role=menubar]');
  await tab.getByRole('menuitem', { name: 'ถามยืนยัน' }).click();
  await nothingSeriousIn(tab, '[role=alertdialog]');
});

test('axe finds nothing serious in a dialog, a cell being edited, and what the page itself says or asks', async () => {
  const tab = await demo.visit();
  await chooseMenu(tab, 'สาธิต', 'เปิดกล่องโต้ตอบ');
  await nothingSeriousIn(tab, '[role=dialog]');
  await tab.keyboard.press('Escape');
  await chooseMenu(tab, 'สาธิต', 'เพิ่มเติม', 'ทำให้พัง');
  await nothingSeriousIn(tab, '[role=alert] .error');
  await cell(tab, 'D3').click();
  await tab.keyboard.press('Enter');
  await nothingSeriousIn(tab, '[role=listbox]');
  await tab.keyboard.press('Escape');
  await tab.keyboard.type('ผิด');
  await nothingSeriousIn(tab, '.cell-editor');
  await tab.keyboard.press('Enter');
  await nothingSeriousIn(tab, '[role=alertdialog]');
  await tab.keyboard.press('Escape');
  await tab.getByRole('button', { name: 'เริ่มใหม่' }).click();
  await nothingSeriousIn(tab, '[role=alertdialog]');
});

test('Tab leads from the grid through everything that stands around it, and back', async () => {
  const tab = await demo.visit();
  await chooseMenu(tab, 'สาธิต', 'เปิดแถบข้าง');
  await tab.frameLocator('iframe').getByRole('button').first().waitFor();
  await tab.getByRole('grid').focus();
  await tab.keyboard.press('Escape');
  const seen = await tab.evaluate(() => document.activeElement?.className);
  for (let stop = 0; stop < 60; stop += 1) {
    await tab.keyboard.press('Tab');
    const isBack = await tab.evaluate((grid) => {
      document.activeElement?.setAttribute('data-reached', '');
      return document.activeElement?.className === grid;
    }, seen);
    if (isBack) await tab.keyboard.press('Escape');
  }
  // Menus, tabs and the grid's own parts have the arrow keys; the formula line has F2.
  const stops = 'button, input, select, a[href], iframe, textarea';
  const missed = await tab.locator(stops).evaluateAll((all) =>
    (all as HTMLElement[])
      .filter(({ tabIndex, dataset }) => tabIndex >= 0 && !('reached' in dataset))
      .filter((element) => !element.matches(':disabled'))
      .map(({ outerHTML }) => outerHTML),
  );
  expect(missed).toEqual([]);
});

test('axe finds nothing serious in a tab with charts, what triggers did, and the inbox', async () => {
  const tab = await demo.visit();
  await tab.getByRole('tab', { name: 'บันทึก' }).click();
  await tab.getByRole('figure').first().waitFor();
  await chooseMenu(tab, 'สาธิต', 'ทุกวัน');
  await tab.getByRole('button', { name: 'เลื่อนไป 1 วัน' }).click();
  await nothingSeriousIn(tab, '.runs');
  await nothingSeriousIn(tab, 'figure');
  await tab.getByRole('button', { name: 'กล่องจดหมาย (1)' }).click();
  await tab.frameLocator('[title="เนื้อหาอีเมล"]').getByText('ผู้ประสานงาน').waitFor();
  await nothingSeriousIn(tab, '.inbox');
});
