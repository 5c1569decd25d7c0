// What people type: dates, and what is written back.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../src/core/blocks.js';
import { readComponents } from '../../src/core/components.js';
import { asText, type CellWrite, type Entered } from '../../src/core/grid.js';
import { asksForProvinceData } from '../../src/core/province-data.js';
import { typedDate } from '../../src/core/typed-date.js';

describe('dates', () => {
  test.each([
    '31/3/2564',
    '31-3-64',
    '31.03.2564',
    '31 มี.ค. 64',
    '31 มีค 64',
    '31 มีนาคม 2564',
    '31 มีนาคม พ.ศ. 2564',
    '๓๑ มีนาคม ๒๕๖๔',
    '2021-03-31',
    '2564-03-31',
    '31/3/2021',
    'วันที่ 31 มีนาคม 2564',
    '31 มี. ค. 64',
  ])('“%s” is the last day of March 2564', (text) => {
    expect(typedDate(text)).toBe('2021-03-31');
  });

  test.each(['30/2/2564', '29/2/2564', '3/31/2564', 'สิ้นเดือน', '31 มีนา', ''])('“%s” is no day', (text) => {
    expect(typedDate(text)).toBeUndefined();
  });

  test('29 February exists in 2563 (2020)', () => {
    expect(typedDate('29/2/2563')).toBe('2020-02-29');
  });
});

test('text that looks like a formula, a number or a date is entered as text', () => {
  expect(['=1+1', '038', '3/4', "'", ''].map((text) => asText(text))).toEqual(["'=1+1", "'038", "'3/4", "''", '']);
});

test('writes are rectangles that hold exactly the changed cells', () => {
  const cell = fc.tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 5 }));
  fc.assert(
    fc.property(fc.uniqueArray(cell, { selector: String }), (cells) => {
      const writes = cells.map(([row, column]): CellWrite => ({ row, column, value: (row * 10 + column) as Entered }));
      const written = blocksOf(writes).flatMap(({ row, column, values }) =>
        values.flatMap((line, down) =>
          line.map((value, right) => ({ row: row + down, column: column + right, value })),
        ),
      );
      const sorted = (list: readonly CellWrite[]) =>
        list.map(({ row, column, value }) => `${row}:${column}:${value}`).sort();
      expect(sorted(written)).toEqual(sorted(writes));
    }),
  );
});

test('a column filled down, or new rows below, are one write', () => {
  const fill = Array.from({ length: 400 }, (_, index): CellWrite => ({ row: index + 2, column: 7, value: 1 }));
  const rows = Array.from({ length: 30 }, (_, index) => index).flatMap((row) =>
    [1, 2, 3].map((column) => ({ row: row + 2, column, value: 1 })),
  );
  expect(blocksOf(fill)).toHaveLength(1);
  expect(blocksOf(rows)).toHaveLength(1);
});

test('components survive other bullets and continued lines', () => {
  expect(readComponents('แสดงข้อมูล\nO หนึ่ง\n• สอง\nต่อ')).toEqual({ leadIn: 'แสดงข้อมูล', components: ['หนึ่ง', 'สอง ต่อ'] });
});

test.each([
  ['ต้องใช้ข้อมูลของจังหวัด มิใช่ส่วนราชการ', true],
  ['ต้องใช้ข้อมูลภาพรวมของจังหวัด ไม่ใช่ส่วนราชการ', true],
  ['ไม่แสดงช่องทางเข้าถึงข้อมูลจากบนหน้าเว็บไซต์จังหวัด', false],
  ['', false],
])('“%s” asks for the province’s own data: %s', (comment, expected) => {
  expect(asksForProvinceData(comment)).toBe(expected);
});
