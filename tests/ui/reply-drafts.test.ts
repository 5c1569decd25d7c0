import { describe, expect, test } from 'vitest';
import { changed, draftOf, ordersOf } from '../../src/ui/replies/drafts.js';
import type { BoardAssignment } from '../../src/ui/shared/board.js';

const held = (changes: Partial<BoardAssignment> = {}): BoardAssignment => ({
  row: 0,
  code: 'O1',
  agency: 'คลัง',
  unit: '',
  role: 'contributor',
  source: '',
  due: null,
  reply: 'waiting',
  link: '',
  note: '',
  ...changes,
});

describe('a reply not yet saved', () => {
  test('is taken to have arrived, unless its status says it is finished', () => {
    expect(draftOf(new Map(), held()).reply).toBe('received');
    expect(draftOf(new Map(), held({ reply: 'amend' })).reply).toBe('received');
    expect(draftOf(new Map(), held({ reply: 'complete' })).reply).toBe('complete');
  });

  test('is ticked by any change of it, and can be unticked', () => {
    const drafts = changed(new Map(), held(), { link: 'x' });
    expect(draftOf(drafts, held())).toMatchObject({ ticked: true, link: 'x' });
    expect(ordersOf(changed(drafts, held(), { ticked: false }), [held()])).toEqual([]);
  });

  test('sends only what differs from the sheet', () => {
    const it = held({ link: 'https://x.example', note: 'เดิม' });
    const drafts = changed(new Map(), it, { note: 'ใหม่' });
    expect(ordersOf(drafts, [it])).toEqual([
      { code: 'O1', agency: 'คลัง', unit: '', reply: 'received', was: 'waiting', link: null, note: 'ใหม่' },
    ]);
  });

  test('is forgotten where its assignment is gone', () => {
    expect(ordersOf(changed(new Map(), held(), { ticked: true }), [])).toEqual([]);
  });
});
