// The dialog of the weekly work: whoever answered is chosen on the left, what came is ticked on the right, and all of
// it is saved at once, from as many offices as there were answers.

import { useMemo, useState } from 'preact/hooks';
import { assignmentKey, ownerKey, ownerName } from '../../core/owner.js';
import type { ReplyStatus } from '../../core/replies.js';
import { type Board, type BoardAssignment, isOutstanding, readBoard } from '../shared/board.js';
import { Choices } from '../shared/choices.js';
import { mount, type PageProps } from '../shared/mount.js';
import { Problem, Skipped, Undoable, Waiting } from '../shared/parts.js';
import { type Answer, server } from '../shared/rpc.js';
import { useRequest } from '../shared/use-server.js';
import { changed, type Drafts, draftOf, ordersOf, toPublish } from './drafts.js';
import { type Group, GroupList } from './group-list.js';
import { ReplyRow } from './reply-row.js';

type By = 'owner' | 'item';

const NOTHING_SAVED: { readonly text: string; readonly undo: string | null } = { text: '', undo: null };

function RepliesPage({ t, form, reload }: PageProps<Answer<'getBoard'>>) {
  const [by, setBy] = useState<By>('owner');
  const [chosen, setChosen] = useState('');
  const [drafts, setDrafts] = useState<Drafts>(new Map());
  const [withDone, setWithDone] = useState(false);
  const [result, setResult] = useState(NOTHING_SAVED);
  const { busy, problem, start } = useRequest(t);
  const board = useMemo(() => readBoard(form), [form]);
  const groups = useMemo(() => (by === 'owner' ? byOwner(board) : byItem(board)), [board, by]);
  const group = groups.find(({ key }) => key === chosen);
  // A row that was just changed stays in sight, whatever it was changed to.
  const shown = group?.assignments.filter((it) => withDone || isOutstanding(it) || drafts.has(assignmentKey(it))) ?? [];
  const orders = ordersOf(drafts, board.assignments);

  const change = (it: BoardAssignment, part: Parameters<typeof changed>[2]) => {
    setResult(NOTHING_SAVED);
    setDrafts(changed(drafts, it, part));
  };
  const changeAll = (part: Parameters<typeof changed>[2], rows: readonly BoardAssignment[]) =>
    setDrafts(rows.reduce((all, it) => changed(all, it, part), drafts));
  const save = () =>
    start(async () => {
      const { result: count, undo } = await server.runReplies(orders);
      setDrafts(new Map());
      setResult({ text: t('replies.saved', { count, toPublish: toPublish(orders, board) }), undo });
      await reload();
    });
  const takeBack = (id: string) =>
    start(async () => {
      setResult({ text: t('undo.done', await server.runUndo(id)), undo: null });
      await reload();
    });

  return (
    <main class="replies">
      <div class="who">
        <Choices
          legend={t('replies.by')}
          name="by"
          value={by}
          options={{ owner: t('replies.byOwner'), item: t('replies.byItem') }}
          onChange={(next) => {
            setBy(next);
            setChosen('');
          }}
        />
        <GroupList
          key={by}
          t={t}
          groups={groups}
          label={t(by === 'owner' ? 'replies.searchOwner' : 'replies.searchItem')}
          chosen={chosen}
          onChoose={setChosen}
        />
      </div>
      <section class="what" aria-label={group?.name ?? t('replies.title')}>
        {!group && <p class="soft">{t('replies.choose')}</p>}
        {group && <h2>{group.above ? `${group.above} · ${group.name}` : group.name}</h2>}
        {group && shown.length === 0 && <p class="soft">{t('replies.nothing')}</p>}
        {shown.length > 0 && (
          <Bulk
            t={t}
            statuses={form.words.replies}
            ticked={shown.filter((it) => draftOf(drafts, it).ticked).length}
            all={shown.length}
            onTick={(ticked) => changeAll({ ticked }, shown)}
            onStatus={(reply) =>
              changeAll(
                { reply },
                shown.filter((it) => draftOf(drafts, it).ticked),
              )
            }
          />
        )}
        <ul class="reply-list">
          {shown.map((it) => (
            <ReplyRow
              key={assignmentKey(it)}
              t={t}
              statuses={form.words.replies}
              name={by === 'owner' ? it.code : ownerName(it)}
              title={by === 'owner' ? titleOf(board, it.code) : ''}
              role={form.words.roles[it.role]}
              now={it.reply}
              draft={draftOf(drafts, it)}
              onChange={(part) => change(it, part)}
            />
          ))}
        </ul>
        {group && (
          <label class="check">
            <input type="checkbox" checked={withDone} onChange={() => setWithDone(!withDone)} />
            {t('replies.showDone')}
          </label>
        )}
        <Skipped t={t} faults={form.faults} />
      </section>
      <footer>
        <div class="outcome">
          <Waiting t={t} busy={busy} />
          <Problem text={problem} />
          <Undoable t={t} busy={busy} result={busy ? '' : result.text} undo={result.undo} onUndo={takeBack} />
        </div>
        <span role="status">
          {t('replies.summary', { count: orders.length, owners: new Set(orders.map(ownerKey)).size })}
        </span>
        <button type="button" class="primary" disabled={busy || orders.length === 0} onClick={save}>
          {t('replies.save')}
        </button>
      </footer>
    </main>
  );
}

interface BulkProps extends Pick<PageProps<unknown>, 't'> {
  readonly statuses: Readonly<Record<ReplyStatus, string>>;
  readonly ticked: number;
  readonly all: number;
  readonly onTick: (ticked: boolean) => void;
  readonly onStatus: (reply: ReplyStatus) => void;
}

/** All at once: an office mostly answers for everything it owes. */
const Bulk = ({ t, statuses, ticked, all, onTick, onStatus }: BulkProps) => (
  <div class="bulk">
    <label class="check">
      <input type="checkbox" checked={ticked === all} onChange={() => onTick(ticked !== all)} />
      {t('replies.tickAll')}
    </label>
    <select
      aria-label={t('replies.setAll')}
      value=""
      disabled={ticked === 0}
      onChange={({ currentTarget }) => {
        onStatus(currentTarget.value as ReplyStatus);
        currentTarget.value = '';
      }}
    >
      <option value="">{t('replies.setAll')}</option>
      {Object.entries(statuses).map(([status, word]) => (
        <option key={status} value={status}>
          {word}
        </option>
      ))}
    </select>
  </div>
);

const titleOf = (board: Board, code: string): string => board.items.find((item) => item.code === code)?.title ?? '';

/** Those who owe something first, each part in the order of the sheet. */
function byOwner({ assignments }: Board): Group[] {
  const groups = new Map<string, BoardAssignment[]>();
  for (const it of assignments) {
    const key = ownerKey(it);
    const rows = groups.get(key);
    if (rows) rows.push(it);
    else groups.set(key, [it]);
  }
  const all = [...groups].map(([key, rows]): Group => {
    const { agency = '', unit = '' } = rows[0] ?? {};
    return { key, above: unit && agency, name: unit || agency, assignments: rows };
  });
  const owes = ({ assignments: rows }: Group) => rows.some(isOutstanding);
  return [...all.filter(owes), ...all.filter((group) => !owes(group))];
}

const byItem = ({ items }: Board): Group[] =>
  items.map(({ code, title, assignments }) => ({ key: code, above: '', name: `${code} ${title}`, assignments }));

mount(server.getBoard, RepliesPage);
