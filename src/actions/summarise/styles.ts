// The looks of a summary page, from a plain cell outwards.

import type { CellStyle } from '../../google/page.js';

const plain: CellStyle = {
  size: 10,
  bold: false,
  color: '#202124',
  background: null,
  align: null,
  wrap: true,
  bordered: false,
};

export const styles = {
  gap: { ...plain, size: 6 },
  title: { ...plain, size: 14, bold: true, align: 'center' },
  stamp: { ...plain, size: 9, color: '#5F6368', align: 'center' },
  section: { ...plain, size: 11, bold: true, color: '#174EA6', wrap: false },
  heading: { ...plain, bold: true, background: '#E8EAED', align: 'center', bordered: true },
  cell: { ...plain, bordered: true },
  total: { ...plain, bold: true, background: '#F1F3F4', bordered: true },
  note: { ...plain, size: 9, color: '#5F6368' },
} as const satisfies Record<string, CellStyle>;
