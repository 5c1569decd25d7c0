// A schedule in words, for whoever has to find out what went wrong.

import { everyOffice, nameOf } from './province.js';
import type { Act, Happening, Run, Schedule, Step } from './schedule.js';
import { headingsOf, TABS, type Tab } from './workbook.js';

export const inWords = ({ quota, steps }: Schedule): string[] => [
  `quota of each sender: ${quota} a day`,
  ...steps.flatMap((step, index) => stepInWords(step).map((line, at) => (at === 0 ? `${index + 1}. ${line}` : line))),
];

function stepInWords(step: Step): string[] {
  switch (step.kind) {
    case 'run':
      return runInWords(step, '   ');
    case 'wait':
      return [typeof step.until === 'number' ? `${step.until} minutes pass` : `it gets 09:00 of the ${step.until}`];
    case 'sort-log':
      return [sortInWords(TABS.log, step)];
  }
}

const runInWords = ({ who, interventions }: Run, indent: string): string[] => [
  `${who} sends what is due`,
  ...[...interventions]
    .sort((one, other) => one.call - other.call)
    .flatMap(({ call, ...it }) =>
      happeningInWords(it, `${indent}   `).map((line, at) => (at === 0 ? `${indent}at call ${call}: ${line}` : line)),
    ),
];

function happeningInWords(it: Happening, indent: string): string[] {
  switch (it.kind) {
    case 'kill':
      return [`killed ${it.when} it`];
    case 'throw':
      return [`${it.when} it Google throws “${it.message}”`];
    case 'slow':
      return [`it takes ${it.minutes} minutes`];
    case 'run':
      return runInWords(it.run, indent);
    case 'act':
      return [actInWords(it.act)];
  }
}

function actInWords(act: Act): string {
  switch (act.kind) {
    case 'sort':
      return sortInWords(act.tab, act);
    case 'insert-row':
      return `somebody inserts an empty row into ${act.tab} at ${percent(act.place)}`;
    case 'delete-row':
      return `somebody deletes the row of ${act.tab} at ${percent(act.place)}`;
    case 'add-office':
      return `somebody enters ${officeNamed(act.office)} into ${TABS.agencies} at ${percent(act.place)}`;
    case 'add-assignment':
      return `somebody assigns ${act.code} to ${officeNamed(act.office)} at ${percent(act.place)}`;
  }
}

const sortInWords = (
  tab: Tab,
  { column, ascending }: { readonly column: number; readonly ascending: boolean },
): string => `somebody sorts ${tab} by “${headingsOf(tab)[column]}” ${ascending ? 'up' : 'down'}`;

const percent = (place: number): string => `${Math.floor(place * 100)} % of its rows`;

function officeNamed(index: number): string {
  const office = everyOffice[index];
  return office ? nameOf(office) : 'nobody';
}
