// The causes that the comments of the real document name, item by item.

import { describe, expect, test } from 'vitest';
import { catalogueOf } from '../../src/catalogue/catalogue.js';
import { type Cause, causesOf } from '../../src/core/causes.js';

const items = catalogueOf(2564)?.items ?? [];

/** Items by cause, as a person reads the comments on Rayong's items of FY 2563. */
const READ: Readonly<Record<Cause, string>> = {
  'no-path': 'O2 O3 O14 O15 O17 O27 O38 O42 O43',
  'agency-data': 'O9 O10 O25 O29 O30 O34 O38 O42 O43',
  'not-on-site': 'O2 O9 O30 O32',
  'no-two-way': 'O8',
  incomplete: 'O27 O42',
  'wrong-subject': 'O17 O29',
  depends: 'O43',
  'no-note': 'O9',
  'not-main-site': 'O6',
  other: '',
  'no-reason': 'O31',
};

describe('the comments of Rayong 2563', () => {
  const classed = items
    .filter(({ comment, score }) => comment !== '' || score === 0)
    .map(({ code, comment }) => ({ code, causes: causesOf(comment, code) }));

  test.each(Object.entries(READ))('name the cause %s at %s', (cause, codes) => {
    const found = classed.filter(({ causes }) => causes.includes(cause as Cause)).map(({ code }) => code);
    expect(found.join(' ')).toBe(codes);
  });
});

describe('a comment', () => {
  test.each(['', ' ', '-', '–'])('%j gives no reason', (comment) => {
    expect(causesOf(comment, 'O1')).toEqual(['no-reason']);
  });

  test('in words nobody foresaw is another cause, not none', () => {
    expect(causesOf('ภาพประกอบไม่ชัด', 'O1')).toEqual(['other']);
  });

  test.each<[string, Cause[]]>([
    ['ไม่ได้แสดงช่องทางการเข้าถึง', ['no-path']],
    ['ไม่แสดงเส้นทางการเข้าถึงข้อมูล', ['no-path']],
    ['ไม่มีเส้นทางเข้าถึงจากหน้าแรก', ['no-path']],
    ['ไม่พบเส้นทางการเข้าถึงจากหน้าหลักของเว็บไซต์', ['no-path']],
    ['ไม่ได้ระบุเส้นทางจากหน้าแรก', ['no-path']],
    ['ไม่มีช่องทางการเข้าถึงจากหน้าแรก', ['no-path']],
    ['ไม่ได้แสดงช่องทางการเข้าถึง และข้อมูลไม่ครบถ้วน', ['no-path', 'incomplete']],
    ['ไม่ได้แสดงช่องทางการเข้าถึง และไม่ได้แสดงงบประมาณ', ['no-path', 'incomplete']],
    ['ไม่ได้แสดงเส้นทางการบิน', ['incomplete']],
    ['ไม่พบช่องทางร้องเรียน', ['not-on-site']],
  ])('“%s” reads as a person reads it, though the document words it otherwise', (comment, causes) => {
    expect(causesOf(comment, 'O1')).toEqual(causes);
  });

  test('that names the item itself does not depend on another one', () => {
    expect(causesOf('ข้อ O25 ต้องใช้ข้อมูลของจังหวัด มิใช่ส่วนราชการ', 'O25')).toEqual(['agency-data']);
    expect(causesOf('ตรวจไม่ได้เพราะไม่มีข้อมูลในข้อ o24', 'O25')).toEqual(['depends']);
  });

  test('reads the same however it is broken and padded', () => {
    expect(causesOf('ต้องใช้ข้อมูลของจังหวัด\n  มิใช่  ส่วนราชการ ไม่ครบ  ถ้วน', 'O1')).toEqual(['agency-data', 'incomplete']);
  });
});
