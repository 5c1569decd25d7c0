// `npm run bench`: how fast the emulator, the planning of reminders and the local page's scrolling are on this machine,
// beside the limits they were given, and how their costs grow.
// Nothing is asserted of time; a wrong value ends with exit code 1.

import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { appendShapes } from './append.js';
import { freshEmulator } from './fresh.js';
import type { Figure, Shape } from './measure.js';
import { recalculation, recalculationShapes } from './recalculate.js';
import { reminderPlan, reminderShapes } from './reminders.js';
import { scrolling } from './scroll.js';
import { largeTable, smallTable, tableShapes } from './table.js';

/** The large table in a process of its own, whose memory is nobody else's. */
const IN_CHILD = '--large-table';

function largeTableApart(): readonly Figure[] {
  const args = [...process.execArgv, fileURLToPath(import.meta.url), IN_CHILD];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
}

function line({ subject, unit, measured, limit }: Figure): Record<string, string> {
  const shown = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)} ${unit}`;
  return {
    subject,
    measured: shown(measured),
    limit: limit === undefined ? '' : shown(limit),
    'measured/limit': limit === undefined ? '' : (measured / limit).toFixed(2),
  };
}

function shapeLine({ subject, perRowSmall, perRowLarge }: Shape): Record<string, string> {
  const shown = (ms: number) => `${(ms * 1000).toFixed(2)} µs`;
  return {
    subject,
    'per row, few': shown(perRowSmall),
    'per row, many': shown(perRowLarge),
    'many/few': (perRowLarge / perRowSmall).toFixed(2),
  };
}

if (process.argv.includes(IN_CHILD)) {
  process.stdout.write(JSON.stringify(largeTable()));
} else {
  const figures = [...smallTable(), ...largeTableApart(), ...freshEmulator(), ...recalculation(), ...reminderPlan()];
  console.table([...figures, ...(await scrolling())].map(line));
  console.log('How costs grow, measured side by side (1 = in proportion to the rows):');
  console.table([...tableShapes(), ...recalculationShapes(), ...appendShapes(), ...reminderShapes()].map(shapeLine));
}
