// All this product ever asks of Google, in the product's words. The only folder that
// may name SpreadsheetApp, MailApp and friends; it decides nothing. Tests run the real
// bundle over the emulator, so this folder has no stand-in.

import type { CivilDate } from '../core/civil-date.js';
import { FaultError } from '../core/fault.js';
import { layout } from './layout.js';
import { mail } from './mail.js';
import { packing } from './packing.js';
import { page } from './page.js';
import { rules } from './rules.js';
import { screen } from './screen.js';
import { sheets } from './sheets.js';

export type Google = ReturnType<typeof google>;

/** What a simple trigger may use before the user has granted anything. */
export type LimitedGoogle = Pick<Google, 'screen' | 'properties' | 'sheets'>;

/** People and letters live in Thailand, whatever the zone of the spreadsheet. */
const ZONE = 'Asia/Bangkok';
/** Longer than any of our locked sections, shorter than people's patience. */
const LOCK_WAIT_MS = 10_000;

export const google = () => ({
  sheets: sheets(),
  layout: layout(),
  page: page(),
  packing: packing(),
  rules: rules(),
  mail: mail(),
  screen: screen(),
  /** Shared by all users of the workbook, and readable by each of them: nothing secret. */
  properties: {
    get: (key: string): string | undefined => PropertiesService.getDocumentProperties().getProperty(key) ?? undefined,
    set: (key: string, value: string): void => void PropertiesService.getDocumentProperties().setProperty(key, value),
    remove: (key: string): void => void PropertiesService.getDocumentProperties().deleteProperty(key),
  },
  clock: {
    today: (): CivilDate => Utilities.formatDate(new Date(), ZONE, 'yyyy-MM-dd') as CivilDate,
    /** "2021-03-17 09:05:30", the form of all our time stamps. */
    now: (): string => Utilities.formatDate(new Date(), ZONE, 'yyyy-MM-dd HH:mm:ss'),
  },
  /** Address of whoever runs this; empty where Google withholds it. */
  user: (): string => Session.getActiveUser().getEmail(),
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
