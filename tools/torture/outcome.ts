// From the workbook after a schedule to what the verdict judges: letters from the outbox, rows from the tabs as they
// are shown.

import type { Emulator, SentMail } from '../../emulator/contract.js';
import { SENDERS, type Shown } from './actors.js';
import { dayOf, everyOffice, nameOf, type Office } from './province.js';
import { QUOTA_ENDED } from './schedule.js';
import type { Entry, Letter, Outcome, Wanted } from './verdict.js';
import { TABS, type Tab } from './workbook.js';

/** What only the performance can tell. */
export interface Ending extends Pick<Outcome, 'kills' | 'sentAgain' | 'leftBehind' | 'refusals' | 'bugs'> {
  readonly shown: Shown;
  readonly directory: readonly Office[];
}

export function outcomeOf(emulator: Emulator, { shown, directory, ...ending }: Ending): Outcome {
  const present = new Set(rowsOf(emulator, TABS.agencies).map(officeIn));
  return {
    letters: emulator.mails.map(letterOf),
    log: rowsOf(emulator, TABS.log).map(entryOf),
    wanted: wantedIn(emulator, present),
    directory: new Map(directory.map((office) => [nameOf(office), office])),
    present,
    senders: SENDERS,
    today: dayOf(emulator.clock.now()),
    waiting: { offices: shown.waiting.map(nameOf), quota: shown.quota },
    doubtfulSends: doubtfulSendsIn(emulator.log),
    ...ending,
  };
}

/** Sends after which nobody knows, as the add-on itself logged them: also the last of a run that could leave no word of it. */
const doubtfulSendsIn = (log: readonly string[]): number =>
  log.filter((line) => (line.includes('mail-not-sent') && !line.includes(QUOTA_ENDED)) || line.includes('no-word-left'))
    .length;

type Row = Readonly<Record<string, string>>;

/** Every row of a tab as people see it, by heading; empty rows left out. */
function rowsOf(emulator: Emulator, tab: Tab): Row[] {
  const [headings = [], ...rows] = emulator.sheet(tab).cells;
  return rows
    .map((cells) => Object.fromEntries(cells.map(({ display }, at) => [headings[at]?.display ?? '', display])))
    .filter((row) => Object.values(row).some((text) => text !== '' && text !== 'FALSE'));
}

const officeIn = (row: Row): string => nameOf({ agency: row.หน่วยงาน ?? '', unit: row.กลุ่มงาน ?? '' });
const listed = (text = ''): string[] => text.split(/[\s,]+/).filter(Boolean);

function letterOf({ to, cc, subject, body, at }: SentMail): Letter {
  const office = everyOffice.find(({ salutation }) => body.includes(salutation));
  return {
    office: office ? nameOf(office) : '',
    day: dayOf(at),
    to: listed(to),
    cc: listed(cc),
    subject,
    codes: office ? [...new Set(body.match(/\bO\d+\b/g))] : [],
  };
}

const entryOf = (row: Row): Entry => ({
  office: officeIn(row),
  day: (row.เริ่มส่งเมื่อ ?? '').slice(0, 10),
  to: listed(row.ถึง),
  codes: listed(row.ข้อ),
  state: row.สถานะ ?? '',
  error: row.ข้อผิดพลาด ?? '',
});

/** People delete items and offices: what is left of either without the other is wanted of nobody. */
function wantedIn(emulator: Emulator, present: ReadonlySet<string>): Wanted[] {
  const codes = new Set(rowsOf(emulator, TABS.items).map((row) => row.ข้อ));
  const mailable = new Map(
    everyOffice.filter(({ to, muted }) => to.length > 0 && !muted).map((office) => [nameOf(office), office]),
  );
  return rowsOf(emulator, TABS.assignments).flatMap((row) => {
    const [name, code = ''] = [officeIn(row), row.ข้อ];
    const office = present.has(name) && codes.has(code) ? mailable.get(name) : undefined;
    return office ? [{ office: name, to: office.to, code }] : [];
  });
}
