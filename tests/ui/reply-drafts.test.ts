import { describe, expect, test } from 'vitest';
import { changed, type Drafts, draftOf, ordersOf, toPublish } from '../../src/ui/replies/drafts.js';
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
  const replyAfter = (part: Parameters<typeof changed>[2], it = held()) =>
    draftOf(changed(new Map(), it, part), it).reply;

  test('shows what the sheet says until somebody touches it', () => {
    expect(draftOf(new Map(), held())).toMatchObject({ ticked: false, reply: 'waiting' });
  });

  test('is taken to have arrived once it is ticked or has a link, unless its status says it is finished', () => {
    expect(replyAfter({ ticked: true })).toBe('received');
    expect(replyAfter({ link: 'https://x.example' }, held({ reply: 'amend' }))).toBe('received');
    expect(replyAfter({ ticked: true }, held({ reply: 'complete' }))).toBe('complete');
  });

  test('has not arrived because somebody wrote a note', () => {
    expect(replyAfter({ note: 'โทรแล้ว จะส่งวันศุกร์' })).toBe('waiting');
  });

  test('is as it was when the tick is taken back', () => {
    const drafts = changed(changed(new Map(), held(), { ticked: true }), held(), { ticked: false });
    expect(draftOf(drafts, held()).reply).toBe('waiting');
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
      { code: 'O1', agency: 'คลัง', unit: '', reply: 'waiting', was: 'waiting', link: null, note: 'ใหม่' },
    ]);
  });

  test('is forgotten where its assignment is gone', () => {
    expect(ordersOf(changed(new Map(), held(), { ticked: true }), [])).toEqual([]);
  });
});

test('of what a lead has sent the coordinator is told that it is asked on until it is published', () => {
  const leads = [held({ code: 'O1', role: 'lead' }), held({ code: 'O2', role: 'lead' }), held({ code: 'O3' })];
  const board = {
    items: [
      { code: 'O1', publication: 'unpublished' },
      { code: 'O2', publication: 'published' },
      { code: 'O3', publication: 'unpublished' },
    ] as const,
    assignments: leads,
  };
  const drafts = leads.reduce<Drafts>((all, it) => changed(all, it, { reply: 'complete' }), new Map());
  expect(toPublish(ordersOf(drafts, leads), board)).toEqual(['O1']);
  const amended = leads.reduce<Drafts>((all, it) => changed(all, it, { reply: 'amend' }), new Map());
  expect(toPublish(ordersOf(amended, leads), board)).toEqual([]);
});
