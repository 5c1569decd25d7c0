// The looks of a summary page, from a plain cell outwards.

import type { CellStyle } from '../../google/page-looks.js';

const plain = {
  size: 10,
  bold: false,
  color: '#202124',
  background: null,
  align: null,
  wrap: true,
  bordered: false,
} as const satisfies Required<CellStyle>;

const GREY = '#5F6368';
const BLUE = '#174EA6';
const SMALL = 9;

export const styles = {
  title: { ...plain, size: 14, bold: true, align: 'left' },
  stamp: { ...plain, size: SMALL, color: GREY, align: 'left' },
  headline: { ...plain, size: 11, bold: true, color: BLUE, align: 'left' },
  cardLabel: { ...plain, size: SMALL, color: GREY, background: '#F1F3F4', align: 'center' },
  cardValue: { ...plain, size: 18, bold: true, background: '#F1F3F4', align: 'center' },
  cardNote: { ...plain, size: SMALL, background: '#F1F3F4', align: 'center', wrap: false },
  heading: { ...plain, size: SMALL, bold: true, background: '#E8EAED', align: 'center', bordered: true },
  cell: { ...plain, bordered: true },
  centred: { ...plain, align: 'center', bordered: true },
  small: { ...plain, size: SMALL, bordered: true },
  smallCentred: { ...plain, size: SMALL, align: 'center', bordered: true },
  smallLate: { ...plain, size: SMALL, align: 'center', bordered: true, background: '#FEE0B6', color: '#7A3E00' },
  total: { ...plain, bold: true, background: '#F1F3F4', bordered: true },
  totalCentred: { ...plain, bold: true, background: '#F1F3F4', align: 'center', bordered: true },
  names: { ...plain, size: SMALL, align: 'left' },
  namesFirst: { ...plain, size: SMALL, bold: true, align: 'left' },
  urgent: { ...plain, bold: true, color: '#8C1D18', align: 'left' },
  late: { ...plain, size: SMALL, bold: true, align: 'left', background: '#FEE0B6', color: '#7A3E00' },
  note: { ...plain, size: 8, color: GREY, align: 'left' },
  section: { ...plain, bold: true, color: BLUE, align: 'left' },
  blank: plain,
} as const satisfies Record<string, CellStyle>;

/** Of the long tables: what is not named here a new tab has already, and each named thing costs time in every row. */
export const tableStyles = {
  row: { bold: false, background: null },
  total: { bold: true, background: '#F1F3F4' },
} as const satisfies Record<string, CellStyle>;

/** Red, orange and blue as in the Items tab; a word stands beside each. */
export const tones = {
  bad: { background: '#F4C7C3', fontColor: '#8C1D18' },
  late: { background: '#FEE0B6', fontColor: '#7A3E00' },
  good: { background: '#D2E3FC', fontColor: '#174EA6' },
} as const;
