// A page whose document dies a moment after somebody types "die" into its first cell: a fault of the emulator itself,
// which no script could make.

import type { Emulator } from '../../../emulator/contract.js';

export { options } from '../../emulator/page/demo/setup.js';

const LOOK_EVERY = 50; // ms

export function prepareEmpty(emulator: Emulator): void {
  setInterval(() => {
    if (emulator.view('A1')[0]?.[0]?.display === 'die') throw new Error('ล้มตามที่ขอ');
  }, LOOK_EVERY);
}
