import { afterAll, beforeAll, expect, test } from 'vitest';
import { cell, type Demo, openDemo, send } from '../demo.js';

let demo: Demo;
beforeAll(async () => {
  demo = await openDemo();
});
afterAll(() => demo.close());

test('what is typed goes through the document, and its onEdit', async () => {
  const tab = await demo.visit();
  await cell(tab, 'A3').click();
  await tab.keyboard.type('ข้อใหม่');
  await tab.keyboard.press('Enter');
  await expect.poll(() => cell(tab, 'A3').getAttribute('aria-description')).toBe('แก้ไขแล้ว');
  expect(await cell(tab, 'A3').textContent()).toBe('ข้อใหม่');
  expect(await tab.getByRole('textbox', { name: 'ช่องชื่อเซลล์' }).inputValue()).toBe('A4');
});

test('Escape leaves a cell as it was; F2 opens it with what it holds', async () => {
  const tab = await demo.visit();
  await cell(tab, 'C3').click();
  await tab.keyboard.type('7');
  await tab.keyboard.press('Escape');
  expect(await cell(tab, 'C3').textContent()).toBe('100.00');
  await tab.keyboard.press('F2');
  expect(await tab.getByRole('textbox', { name: 'แก้ไขเซลล์ C3' }).inputValue()).toBe('100');
});

test('Alt+Enter breaks the line, in the cell and in the formula line, and both keep what the other wrote', async () => {
  const tab = await demo.visit();
  await cell(tab, 'B3').click();
  await tab.keyboard.type('หนึ่ง');
  await tab.keyboard.press('Alt+Enter');
  await tab.keyboard.type('สอง');
  await tab.keyboard.press('Enter');
  await expect.poll(() => cell(tab, 'B3').textContent()).toBe('หนึ่ง\nสอง');
  await cell(tab, 'B3').click();
  await tab.getByRole('textbox', { name: 'แถบสูตร' }).click();
  await tab.keyboard.press('Control+End');
  await tab.keyboard.press('Control+Enter');
  await tab.keyboard.type('สาม');
  await tab.keyboard.press('Enter');
  await expect.poll(() => cell(tab, 'B3').textContent()).toBe('หนึ่ง\nสอง\nสาม');
});

test('a cell opens with what was typed last, however long the document takes', async () => {
  const tab = await demo.visit();
  await tab.route('**/*', async (route) => {
    if (route.request().method() === 'POST') await new Promise((done) => setTimeout(done, 1_500));
    await route.continue().catch(() => undefined); // the test may have seen enough by then
  });
  await cell(tab, 'B3').click();
  await tab.keyboard.type('ใหม่');
  await tab.keyboard.press('Enter');
  await expect.poll(() => cell(tab, 'B3').textContent()).toBe('ใหม่');
  await cell(tab, 'B3').click();
  expect(await tab.getByRole('textbox', { name: 'แถบสูตร' }).inputValue()).toBe('ใหม่');
  await tab.unroute('**/*');
});

test('where a protection warns, an edit is asked about first', async () => {
  const tab = await demo.visit();
  const warning = tab.getByRole('alertdialog', { name: 'โปรดทราบ' });
  for (const [button, left] of [['ยกเลิก', ''] as const, ['ตกลง', 'x'] as const]) {
    await cell(tab, 'J2').click();
    await tab.keyboard.type('x');
    await tab.keyboard.press('Enter');
    await warning.getByRole('button', { name: button }).click();
    await expect.poll(() => cell(tab, 'J2').textContent()).toBe(left);
  }
});

test('what is being typed is kept when a script shows another tab meanwhile', async () => {
  const tab = await demo.visit();
  await cell(tab, 'B4').click();
  await tab.keyboard.type('ยังไม่จบ');
  await send(demo.url, { kind: 'call', name: 'showSecondTab', args: [], selection: [] });
  await tab.getByRole('grid', { name: 'บันทึก' }).waitFor();
  await tab.getByRole('tab', { name: 'รายการ' }).click();
  await expect.poll(() => cell(tab, 'B4').textContent()).toBe('ยังไม่จบ');
});

test('a number typed is a number to the document: shown in its format, to the right', async () => {
  const tab = await demo.visit();
  await cell(tab, 'C3').click();
  await tab.keyboard.type('50');
  await tab.keyboard.press('Tab');
  await expect.poll(() => cell(tab, 'C3').textContent()).toBe('50.00');
  expect(await cell(tab, 'C3').evaluate((element) => getComputedStyle(element).textAlign)).toBe('right');
});

test('a value the cell refuses is refused as Sheets does it, and the cell stays', async () => {
  const tab = await demo.visit();
  await cell(tab, 'D3').click();
  await tab.keyboard.type('อะไรก็ไม่รู้');
  await tab.keyboard.press('Enter');
  const dialog = tab.getByRole('alertdialog', { name: 'มีปัญหา' });
  expect(await dialog.textContent()).toContain('โปรดป้อนค่าใดค่าหนึ่งต่อไปนี้: รอข้อมูล, ขอให้แก้ไข, ครบแล้ว');
  expect(await dialog.textContent()).not.toContain('cell');
  await dialog.getByRole('button', { name: 'ตกลง' }).click();
  await expect.poll(() => cell(tab, 'D3').textContent()).toBe('รอข้อมูล');
});

test('a dropdown is changed from its list, by mouse or keyboard', async () => {
  const tab = await demo.visit();
  await tab.getByRole('img', { name: 'เปิดตัวเลือกของ D3', exact: true }).click();
  await tab.getByRole('option', { name: 'ขอให้แก้ไข' }).click();
  await expect.poll(() => cell(tab, 'D3').textContent()).toBe('ขอให้แก้ไข');
  await cell(tab, 'D4').click();
  await tab.keyboard.press('Enter');
  await tab.keyboard.press('End');
  await tab.keyboard.press('Enter');
  await expect.poll(() => cell(tab, 'D4').textContent()).toBe('ครบแล้ว');
});

test('a checkbox is ticked by click or space', async () => {
  const tab = await demo.visit();
  await cell(tab, 'E2').getByRole('img').click();
  await expect.poll(() => cell(tab, 'E2').getAttribute('aria-label')).toBe('E2 ทำเครื่องหมายแล้ว');
  await tab.keyboard.press(' ');
  await expect.poll(() => cell(tab, 'E2').getAttribute('aria-label')).toBe('E2 ไม่ได้ทำเครื่องหมาย');
});

test('ranges grow with shift, multiply with ctrl, and Delete empties them all', async () => {
  const tab = await demo.visit();
  await cell(tab, 'A4').click();
  await tab.keyboard.press('Shift+ArrowDown');
  await cell(tab, 'A8').click({ modifiers: ['Control'] });
  expect(await tab.locator('td[aria-selected=true]').count()).toBe(3);
  await tab.keyboard.press('Delete');
  await expect.poll(() => cell(tab, 'A8').textContent()).toBe('');
  expect(await cell(tab, 'A4').textContent()).toBe('');
  expect(await cell(tab, 'A6').textContent()).toBe('ข้อ 5');
});

test('rows are selected by their numbers, places by the name box', async () => {
  const tab = await demo.visit();
  await tab.getByRole('rowheader', { name: '3', exact: true }).click();
  expect(await cell(tab, 'E3').getAttribute('aria-selected')).toBe('true');
  await tab.getByRole('textbox', { name: 'ช่องชื่อเซลล์' }).fill('B30');
  await tab.keyboard.press('Enter');
  await expect.poll(() => cell(tab, 'B30').getAttribute('aria-selected')).toBe('true');
  await expect.poll(() => cell(tab, 'B30').isVisible()).toBe(true);
  await tab.getByRole('textbox', { name: 'ช่องชื่อเซลล์' }).fill('B900');
  await tab.keyboard.press('Enter');
  await expect.poll(() => cell(tab, 'B900').isVisible()).toBe(true);
  expect(await tab.getByRole('row').count()).toBeLessThan(300); // of a thousand
  await tab.locator('.grid-scroller').evaluate((element) => element.scrollTo(0, 0));
  await expect.poll(() => cell(tab, 'B3').isVisible()).toBe(true);
});

test('what is being typed into the name box is kept when the selection changes meanwhile', async () => {
  const tab = await demo.visit();
  const box = tab.getByRole('textbox', { name: 'ช่องชื่อเซลล์' });
  await cell(tab, 'B5').click();
  await box.fill('B30');
  const name = await tab.getByRole('tab', { selected: true }).textContent();
  await send(demo.url, { kind: 'select', selection: [`'${name}'!C7`] });
  await expect.poll(() => cell(tab, 'C7').getAttribute('aria-selected')).toBe('true');
  expect(await box.inputValue()).toBe('B30');
  await tab.keyboard.press('Enter');
  await expect.poll(() => cell(tab, 'B30').getAttribute('aria-selected')).toBe('true');
});

test('a link leads to its place in the document, by mouse and by Alt+Enter; elsewhere it opens a page of its own', async () => {
  const tab = await demo.visit();
  const follow = [() => cell(tab, 'F2').getByRole('link').click(), () => tab.keyboard.press('Alt+Enter')];
  for (const how of follow) {
    await cell(tab, 'F2').click({ position: { x: 90, y: 20 } });
    await how();
    await tab.getByRole('grid', { name: 'บันทึก' }).waitFor();
    await expect.poll(() => tab.getByRole('textbox', { name: 'ช่องชื่อเซลล์' }).inputValue()).toBe('B3');
    await tab.getByRole('tab', { name: 'รายการ' }).click();
    await tab.getByRole('grid', { name: 'รายการ' }).waitFor();
  }
  const outside = cell(tab, 'F3').getByRole('link', { name: 'https://www.example.go.th/oit' });
  expect(await outside.getAttribute('target')).toBe('_blank');
  expect(await outside.getAttribute('rel')).toContain('noopener');
});

test('tabs stand in order, hidden ones do not, and each remembers its place', async () => {
  const tab = await demo.visit();
  await cell(tab, 'C5').click();
  expect(await tab.getByRole('tab').allTextContents()).toEqual(['รายการ', 'บันทึก']);
  await tab.getByRole('tab', { name: 'บันทึก' }).click();
  await tab.getByRole('gridcell', { name: 'แผ่นที่สอง' }).waitFor();
  await tab.getByRole('tab', { name: 'รายการ' }).click();
  await expect.poll(() => cell(tab, 'C5').getAttribute('aria-selected')).toBe('true');
});

test('charts hang on their cells, with text that can be read; a kind that is not drawn shows its data', async () => {
  const tab = await demo.visit();
  await tab.getByRole('tab', { name: 'บันทึก' }).click();
  const chart = tab.getByRole('figure', { name: 'คะแนนรายตัวชี้วัด' });
  await chart.getByText('ข้อมูลพื้นฐาน').waitFor();
  const [place, corner] = [await chart.boundingBox(), await cell(tab, 'A8').boundingBox()];
  const whole = (box: typeof place) => [box?.x, box?.y].map((length) => Math.round(length ?? 0)); // rows lie on fractions
  expect(whole(place)).toEqual(whole(corner));
  expect(place?.width).toBe(460);
  await tab.getByRole('img', { name: /^คะแนนรวมสองปี: ปี 2563: ข้อมูลพื้นฐาน 55\.56, / }).waitFor();
  await tab.getByRole('table', { name: /สัดส่วน/ }).getByRole('row', { name: 'ข้อมูลพื้นฐาน 55.56 44.44' }).waitFor();
  await cell(tab, 'B3').click();
  await tab.keyboard.type('90');
  await tab.keyboard.press('Enter');
  await tab.getByRole('img', { name: /^คะแนนรวมสองปี: ปี 2563: ข้อมูลพื้นฐาน 90, / }).waitFor();
});

test('frozen cells stay put when the grid scrolls', async () => {
  const tab = await demo.visit();
  const before = await cell(tab, 'A1').boundingBox();
  await tab.locator('.grid-scroller').evaluate((element) => element.scrollBy(400, 600));
  expect(await cell(tab, 'A1').boundingBox()).toEqual(before);
});

test('what another page does appears without reload', async () => {
  const tab = await demo.visit();
  await send(demo.url, { kind: 'edit', cells: [{ a1: "'รายการ'!B2", value: 'จากอีกหน้า' }] });
  await expect.poll(() => cell(tab, 'B2').textContent()).toBe('จากอีกหน้า');
});

test('when the server is away, what was typed is kept and can be sent again', async () => {
  const tab = await demo.visit();
  await tab.route('**/command', (route) => route.abort());
  await cell(tab, 'B3').click();
  await tab.keyboard.type('ข้อความสำคัญ');
  await tab.keyboard.press('Enter');
  const box = tab.getByRole('alert');
  await expect.poll(() => box.textContent()).toContain('ข้อความสำคัญ');
  await tab.unroute('**/command');
  await box.getByRole('button', { name: 'ลองอีกครั้ง' }).click();
  await expect.poll(() => cell(tab, 'B3').textContent()).toBe('ข้อความสำคัญ');
});
