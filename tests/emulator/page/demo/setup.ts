// Opens the demo script with its sample, for the page's own tests.

import type { Emulator } from '../../../../emulator/contract.js';

export const options = {
  project: 'tests/emulator/page/demo',
  now: '2021-03-17T09:00:00+07:00',
  user: 'coordinator@example.go.th',
  locale: 'th_TH',
  timeZone: 'Asia/Bangkok',
  mailQuota: 1500,
} as const;

export const others = ['chief@example.go.th'];

export const guide = { th: ['ดูตาราง', 'เปิดเมนูสาธิต'], en: ['See the grid', 'Open the menu'] };

export function prepare(emulator: Emulator): void {
  emulator.evaluate('build()');
}
