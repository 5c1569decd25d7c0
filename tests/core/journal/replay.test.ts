import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readChanges, writeChanges } from '../../../src/core/journal/journal-text.js';
import { replay, type TabState } from '../../../src/core/journal/replay.js';
import { type Cells, type JournalCell, type RowChange, reversed } from '../../../src/core/journal/row-change.js';

/** A tab as a map from key to cells; row numbers are places in it. */
type Tab = ReadonlyMap<string, Cells>;

function stateOf(tab: Tab): TabState {
  const keys = [...tab.keys()];
  return {
    rowOf: (key) => (tab.has(key) ? keys.indexOf(key) + 2 : undefined),
    cell: (row, column) => tab.get(keys[row - 2] ?? '')?.[column] ?? null,
    foreign: () => [],
  };
}

function carriedOut(tab: Tab, changes: readonly RowChange[]): { readonly tab: Tab; readonly conflicts: number } {
  const plan = replay(changes, { items: stateOf(tab) }, true);
  const keys = [...tab.keys()];
  const next = new Map([...tab].map(([key, cells]) => [key, { ...cells }] as [string, Record<string, JournalCell>]));
  for (const { row, column, value } of plan.writes)
    Object.assign(next.get(keys[row - 2] ?? '') ?? {}, { [column]: value });
  for (const { row } of plan.go) next.delete(keys[row - 2] ?? '');
  for (const { image } of plan.come) next.set(image.key, { ...image.cells });
  return { tab: next, conflicts: plan.conflicts.length };
}

const cell = fc.oneof(
  fc.constant(null),
  fc.string({ minLength: 1 }).filter((text) => text.trim() !== ''),
  fc.integer(),
  fc.record({ day: fc.constantFrom('2021-03-31', '2564-04-30') }),
  fc.record({ formula: fc.constantFrom('=1+1', '=A2') }),
  fc.boolean(),
);
const row = fc.record({ due: cell, note: cell, reply: cell });
const tab = fc
  .dictionary(fc.string({ minLength: 1 }), row, { maxKeys: 8 })
  .map((rows) => new Map(Object.entries(rows)));

/** A tab, and a job that changes, takes away and makes some of its rows. */
const job = fc
  .tuple(tab, fc.array(fc.tuple(fc.constantFrom('change', 'go', 'stay'), row), { maxLength: 8 }), tab)
  .map(([held, deeds, extra]) => {
    const changes = [...held].flatMap(([key, cells], index): RowChange[] => {
      const [deed, fresh] = deeds[index] ?? ['stay', cells];
      const place = { tab: 'items' as const, row: index + 2 };
      if (deed === 'stay') return [];
      if (deed === 'go') return [{ ...place, before: { key, cells }, after: null }];
      return [
        {
          ...place,
          before: { key, cells: { due: cells.due ?? null } },
          after: { key, cells: { due: fresh.due ?? null } },
        },
      ];
    });
    const made = [...extra].flatMap(([key, cells], index): RowChange[] =>
      held.has(key) ? [] : [{ tab: 'items', row: held.size + 2 + index, before: null, after: { key, cells } }],
    );
    return { held: held as Tab, changes: [...changes, ...made] };
  });

const plain = (it: Tab) =>
  [...it].map(([key, cells]) => [key, cells] as const).sort(([one], [other]) => (one < other ? -1 : 1));

describe('whatever a job changes', () => {
  test('taking it back gives what was there', () => {
    fc.assert(
      fc.property(job, ({ held, changes }) => {
        const done = carriedOut(held, changes);
        const back = carriedOut(done.tab, reversed(changes));
        expect([done.conflicts, back.conflicts]).toEqual([0, 0]);
        expect(plain(back.tab)).toEqual(plain(held));
      }),
    );
  });

  test('doing it again changes nothing', () => {
    fc.assert(
      fc.property(job, ({ held, changes }) => {
        const once = carriedOut(held, changes).tab;
        expect(plain(carriedOut(once, changes).tab)).toEqual(plain(once));
      }),
    );
  });

  test('cut short after any of its changes, it is finished, or taken back, by what is left', () => {
    fc.assert(
      fc.property(job, fc.nat(), ({ held, changes }, cut) => {
        const half = carriedOut(held, changes.slice(0, changes.length === 0 ? 0 : cut % changes.length)).tab;
        expect(plain(carriedOut(half, changes).tab)).toEqual(plain(carriedOut(held, changes).tab));
        expect(plain(carriedOut(half, reversed(changes)).tab)).toEqual(plain(held));
      }),
    );
  });

  test('its text says all of it', () => {
    fc.assert(
      fc.property(job, ({ changes }) => {
        expect(readChanges(writeChanges(changes))).toEqual(changes);
      }),
    );
  });
});

describe('what somebody else changed meanwhile', () => {
  const change: RowChange = {
    tab: 'items',
    row: 2,
    before: { key: 'O1', cells: { due: 'a', note: null } },
    after: { key: 'O1', cells: { due: 'b', note: 'x' } },
  };
  const going: RowChange = { tab: 'items', row: 2, before: { key: 'O1', cells: { due: 'a' } }, after: null };

  test('stays, and is named cell by cell; the other cells of the row are done', () => {
    const plan = replay([change], { items: stateOf(new Map([['O1', { due: 'theirs', note: null }]])) }, false);
    expect(plan.conflicts).toEqual([{ tab: 'items', row: 2, key: 'O1', column: 'due' }]);
    expect(plan.writes).toEqual([{ tab: 'items', row: 2, column: 'note', value: 'x' }]);
  });

  test('a row that is gone is named', () => {
    expect(replay([change], { items: stateOf(new Map()) }, false).conflicts).toEqual([
      { tab: 'items', row: 2, key: 'O1' },
    ]);
  });

  test('a row that was to go stays when one of its cells, or a column of people’s own, was filled', () => {
    const changed = replay([going], { items: stateOf(new Map([['O1', { due: 'theirs' }]])) }, false);
    expect([changed.go, changed.conflicts.length]).toEqual([[], 1]);
    const state = { ...stateOf(new Map([['O1', { due: 'a' }]])), foreign: () => ['บันทึกส่วนตัว'] };
    expect(replay([going], { items: state }, false).conflicts).toEqual([
      { tab: 'items', row: 2, key: 'O1', column: 'บันทึกส่วนตัว' },
    ]);
  });

  test('a row sorted elsewhere is found by its key', () => {
    const state = stateOf(
      new Map([
        ['O9', { due: 'z' }],
        ['O1', { due: 'a', note: null }],
      ]),
    );
    expect(replay([change], { items: state }, false).writes.map(({ row: at }) => at)).toEqual([3, 3]);
  });
});
