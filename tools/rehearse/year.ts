// The steps of the year, each a job with its own figures.

import type { Emulator, Meter } from '../../emulator/contract.js';
import { openEmulator } from '../../emulator/index.js';
import {
  assignEveryone,
  COORDINATOR,
  columnTexts,
  confirmLeads,
  fillDirectory,
  fillSettings,
  MENU,
  rowsWhere,
  runJob,
  START,
  sendDueMails,
  setUpWorkbook,
  typeRow,
} from '../sample/people.js';

export interface JobFigures extends Meter {
  readonly job: string;
  readonly at: string;
}

export interface Rehearsal {
  readonly emulator: Emulator;
  readonly jobs: readonly JobFigures[];
}

/** Mornings on which the stages −7, −1, +1 and +7 of 31 March 2564 stand; the first letter went out at −14. */
const REMINDER_DAYS = ['2021-03-24', '2021-03-30', '2021-04-01', '2021-04-07'];

const CLARIFICATION_DAY = '2021-06-02';

export function rehearseYear(): Rehearsal {
  const emulator = openEmulator({ project: 'dist', now: START, user: COORDINATOR, locale: 'th_TH', mailQuota: 1500 });
  const jobs: JobFigures[] = [];
  const job = (name: string, work: () => void) => {
    emulator.meter.reset();
    work();
    jobs.push({ job: name, at: emulator.clock.now().toISOString(), ...emulator.meter.read() });
  };
  job('set up', () => setUpWorkbook(emulator));
  fillDirectory(emulator);
  fillSettings(emulator);
  job('assign every agency', () => assignEveryone(emulator));
  job('confirm leads', () => confirmLeads(emulator));
  job('colour', () => emulator.click(MENU, 'แสดง/ซ่อนสีข้อที่ได้ 0.00'));
  job('first letters', () => sendDueMails(emulator));
  REMINDER_DAYS.forEach((day, round) => {
    emulator.clock.advance(`${day}T09:00:00+07:00`);
    job(`record replies ${day}`, () => recordReplies(emulator, round));
    job(`remind ${day}`, () => sendDueMails(emulator));
  });
  publish(emulator);
  job('summarise', () => emulator.click(MENU, 'จัดทำสรุป'));
  emulator.clock.advance(`${CLARIFICATION_DAY}T09:00:00+07:00`);
  scoreZero(emulator);
  job(`ask for clarifications ${CLARIFICATION_DAY}`, () => sendDueMails(emulator));
  return { emulator, jobs };
}

/** Inside the window of June the assessor gave nothing for two items that have a lead and were not published in time. */
function scoreZero(emulator: Emulator): void {
  for (const code of ['O3', 'O9'])
    for (const row of rowsWhere(emulator, 'รายการ OIT', 'ข้อ', code))
      typeRow(emulator, 'รายการ OIT', row, {
        'คะแนนปี 2564': 0,
        'ข้อคิดเห็นปี 2564': 'ไม่พบข้อมูลตามองค์ประกอบด้านข้อมูล (ตัวอย่าง)',
      });
}

/** Each round some more offices have answered; all of it saved at once, as in the dialog. */
function recordReplies(emulator: Emulator, round: number): void {
  const [code, agency, unit] = ['ข้อ', 'หน่วยงาน', 'กลุ่มงาน'].map((heading) =>
    columnTexts(emulator, 'การมอบหมาย', heading),
  );
  const answers = ['complete', 'received', 'none'];
  const replies = rowsWhere(emulator, 'การมอบหมาย', 'การส่งข้อมูล', 'รอข้อมูล')
    .filter((row) => row % 4 === round)
    .map((row, index) => ({
      code: code?.[row - 2],
      agency: agency?.[row - 2],
      unit: unit?.[row - 2],
      reply: answers[index % answers.length],
      was: 'waiting',
      link: null,
      note: null,
    }));
  runJob(emulator, 'runReplies', replies);
}

/** By April a third of the items is on the website and checked. */
function publish(emulator: Emulator): void {
  const open = rowsWhere(emulator, 'รายการ OIT', 'การเผยแพร่', 'ยังไม่เผยแพร่');
  for (const row of open.filter((candidate) => candidate % 3 === 0))
    typeRow(emulator, 'รายการ OIT', row, {
      URL: `https://www.rayong.example/oit/${row - 1}`,
      คำอธิบายเพิ่มเติม: 'หน้าแรก › การเปิดเผยข้อมูลสาธารณะ',
      การเผยแพร่: 'ตรวจแล้ว',
    });
}
