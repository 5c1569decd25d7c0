// report.json: what a rehearsal showed, read from the workbook and the outbox as people see them.

import type { CellView, Emulator } from '../../emulator/contract.js';
import { columnOf } from '../sample/people.js';
import type { JobFigures } from './year.js';

export interface ReportedMail {
  readonly to: string;
  readonly cc: string;
  readonly subject: string;
  readonly items: readonly string[];
  readonly stage: string;
  readonly at: string;
}

export interface Report {
  readonly items: number;
  /** Codes whose cell shows in the tone of a zero item. */
  readonly zeroItems: readonly string[];
  /** As shown in the executive summary: label → figures of last year and "if closed today". */
  readonly scores: Readonly<Record<string, { readonly lastYear: string; readonly closedToday: string }>>;
  readonly mails: readonly ReportedMail[];
  readonly jobs: readonly JobFigures[];
}

const ZERO_TONE = '#f4c7c3';

export function reportOf(emulator: Emulator, jobs: readonly JobFigures[]): Report {
  const codes = column(emulator, 'รายการ OIT', 'ข้อ');
  return {
    items: codes.length,
    zeroItems: codes.filter(({ background }) => background.toLowerCase() === ZERO_TONE).map(({ display }) => display),
    scores: scoresOf(emulator),
    mails: mailsOf(emulator),
    jobs,
  };
}

function column(emulator: Emulator, tab: string, heading: string): CellView[] {
  const letter = columnOf(emulator, tab, heading);
  const rows = emulator.sheet(tab).cells.length;
  return rows < 2
    ? []
    : emulator
        .view(`'${tab}'!${letter}2:${letter}${rows}`)
        .flat()
        .filter(({ display }) => display !== '');
}

function scoresOf(emulator: Emulator): Report['scores'] {
  const { cells } = emulator.sheet('สรุปผู้บริหาร');
  const heading = cells.findIndex(([first]) => first?.display === 'ตัวชี้วัด');
  const rows = cells.slice(heading + 1);
  const end = rows.findIndex(([first]) => first?.display === '');
  return Object.fromEntries(
    rows.slice(0, end).map((row) => {
      const [code = '', name = '', lastYear = '', closedToday = ''] = row.map(({ display }) => display);
      return [code.includes('.') ? code : name, { lastYear, closedToday }];
    }),
  );
}

/** The outbox, with items and stage from the mail log's row of the same mail. */
function mailsOf(emulator: Emulator): ReportedMail[] {
  const [to, subject, items, stage, sentAt] = ['ถึง', 'เรื่อง', 'ข้อ', 'ระยะ', 'ส่งเมื่อ'].map((name) =>
    column(emulator, 'บันทึกอีเมล', name),
  );
  const logged = (to ?? []).map((cell, row) => ({
    key: `${cell.display} ${subject?.[row]?.display} ${sentAt?.[row]?.display.slice(0, 10)}`,
    items: items?.[row]?.display.split(' ') ?? [],
    stage: stage?.[row]?.display ?? '',
  }));
  return emulator.mails.map((mail) => {
    const row = logged.find(({ key }) => key === `${mail.to} ${mail.subject} ${bangkokDay(mail.at)}`);
    return {
      to: mail.to,
      cc: mail.cc,
      subject: mail.subject,
      items: row?.items ?? [],
      stage: row?.stage ?? '',
      at: mail.at.toISOString(),
    };
  });
}

const BANGKOK_MS = 7 * 3_600_000;
const bangkokDay = (at: Date): string => new Date(at.getTime() + BANGKOK_MS).toISOString().slice(0, 10);
