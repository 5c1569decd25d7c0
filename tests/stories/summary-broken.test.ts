// Building the summary is cut short or refused at any point, or a second coordinator walks into it: no other tab changes,
// nothing people wrote is lost, and building it once more makes it whole.

import { describe, expect, test } from 'vitest';
import type { Emulator } from '../../emulator/contract.js';
import { typeRow } from '../../tools/sample/people.js';
import { build, EXECUTIVE, rowNumber, TABS, texts } from './summary-tabs.js';
import { newWorkbook, shownRows, textsOf } from './workbook.js';

const OTHERS = ['รายการ OIT', 'การมอบหมาย', 'หน่วยงาน', 'ตั้งค่า'];
const AGENDA = 'ประเด็นเสนอที่ประชุม';
/** Enough to meet every kind of call. */
const STEP = 29;

const others = (emulator: Emulator): string => JSON.stringify(OTHERS.map((tab) => shownRows(emulator, tab)));
const pages = (emulator: Emulator) =>
  TABS.map((tab) => ({
    cells: texts(emulator, tab).filter((cells) => cells.some(Boolean)),
    charts: emulator.sheet(tab).charts.map(({ id: _, ...chart }) => chart),
    merges: [...emulator.sheet(tab).merges].sort(),
  }));

function tryBuild(emulator: Emulator): void {
  emulator.answer('OK');
  try {
    build(emulator);
  } catch {
    // it died, or failed as an accident
  } finally {
    emulator.faults.clear();
  }
}

/** A page with a line of people's own, and a change since: the next building has something to do. */
function standing(): Emulator {
  const emulator = newWorkbook();
  build(emulator);
  emulator.edit(`'${EXECUTIVE}'!A${rowNumber(emulator, EXECUTIVE, AGENDA) + 1}`, 'เร่งรัด O42');
  typeRow(emulator, 'รายการ OIT', 45, { ข้อ: 'O44', ข้อมูล: 'ข้อใหม่', ตัวชี้วัดย่อย: "'10.3", 'คะแนนปี 2563': 0 });
  return emulator;
}

describe.each([
  ['the first building', newWorkbook],
  ['a building that has grown', standing],
])('%s', (_, workbook) => {
  const whole = workbook();
  whole.meter.reset();
  build(whole);
  const { serviceCalls } = whole.meter.read();
  const wanted = pages(whole);
  const calls = Array.from({ length: Math.ceil(serviceCalls / STEP) }, (_each, index) => 1 + index * STEP);

  function madeWholeAgain(emulator: Emulator, before: string): void {
    expect(others(emulator)).toBe(before);
    build(emulator);
    expect(pages(emulator)).toEqual(wanted);
    expect(textsOf(emulator, 'ประวัติ', 'สถานะ')).not.toContain('กำลังทำ');
  }

  test.each(calls)('killed after service call %i, is simply built again', (call) => {
    const emulator = workbook();
    const before = others(emulator);
    emulator.faults.killAfter(call);
    tryBuild(emulator);
    madeWholeAgain(emulator, before);
  });

  test.each(calls)('met by a time-out after the effect of service call %i, is simply built again', (call) => {
    const emulator = workbook();
    const before = others(emulator);
    emulator.faults.throwAfter(call, 'Service Spreadsheets timed out');
    tryBuild(emulator);
    madeWholeAgain(emulator, before);
  });
});

test('a second coordinator who builds meanwhile is told to wait, and both pages are one', () => {
  const emulator = newWorkbook();
  const second = emulator.as('second@rayong.example');
  second.open();
  emulator.during(20, () => {
    second.answer('OK');
    build(second);
  });
  build(emulator);
  expect(second.shown.map(({ text }) => text).join()).toContain('ผู้อื่น');
  const fresh = newWorkbook();
  build(fresh);
  expect(pages(emulator)).toEqual(pages(fresh));
});
