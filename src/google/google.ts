// All this product ever asks of Google, in the product's words. The only folder that
// may name SpreadsheetApp, MailApp and friends; it decides nothing. Tests run the real
// bundle over the emulator, so this folder has no stand-in.

import { FaultError } from '../core/fault.js';
import { clock } from './clock.js';
import { copies } from './copies.js';
import { layout } from './layout.js';
import { mail } from './mail.js';
import { packing } from './packing.js';
import { page } from './page.js';
import { permissions } from './permissions.js';
import { properties } from './properties.js';
import { rules } from './rules.js';
import { screen } from './screen.js';
import { sheets } from './sheets.js';
import { triggers } from './triggers.js';

export type Google = ReturnType<typeof google>;

/** What a simple trigger may use before the user has granted anything. */
export type LimitedGoogle = Pick<Google, 'screen' | 'properties' | 'sheets'>;

/** Longer than any of our locked sections, shorter than people's patience. */
const LOCK_WAIT_MS = 10_000;

/** Made anew for each execution. */
export const google = () => ({
  sheets: sheets(),
  layout: layout(),
  copies: copies(),
  page: page(),
  packing: packing(),
  rules: rules(),
  mail: mail(),
  screen: screen(),
  permissions: permissions(),
  properties: properties(),
  clock: clock(),
  user: user(),
  triggers: triggers(),
  uuid: (): string => Utilities.getUuid(),
  log: (event: string, facts?: object): void => console.log(JSON.stringify({ event, ...facts })),
  /** Runs `work` alone in this workbook, its writes committed before the next one enters; throws `busy` after the wait. */
  exclusively: <T>(work: () => T): T => {
    const lock = LockService.getDocumentLock();
    if (!lock.tryLock(LOCK_WAIT_MS)) throw new FaultError({ code: 'busy' });
    try {
      const result = work();
      SpreadsheetApp.flush();
      return result;
    } finally {
      lock.releaseLock();
    }
  },
});

/** Address of whoever this runs as – in a trigger of whoever installed it; empty where Google withholds it. */
function user(): () => string {
  let held: string | undefined;
  return () => {
    held ??= Session.getEffectiveUser().getEmail();
    return held;
  };
}
