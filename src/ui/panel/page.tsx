// The panel, 300 px wide beside the grid, and the same as a wide dialog: steps to begin with, what is amiss, the items,
// and who gets them.

import { useEffect, useMemo, useState } from 'preact/hooks';
import { readBoard } from '../shared/board.js';
import { mount, type PageProps } from '../shared/mount.js';
import { Problem, Skipped, Undoable, Waiting } from '../shared/parts.js';
import { type Answer, server } from '../shared/rpc.js';
import { useRefresh } from '../shared/use-refresh.js';
import { useRequest } from '../shared/use-server.js';
import { AssignForm } from './assign-form.js';
import type { Outcome, PanelContext, Run } from './common.js';
import { HandOver } from './hand-over.js';
import type { ItemFilter } from './item-filter.js';
import { ItemList } from './item-list.js';
import { Notices } from './notices.js';
import { Steps } from './steps.js';

const NOTHING_DONE: Outcome = { text: '', undo: null };
const UNFILTERED: ItemFilter = { search: '', show: 'all', selection: [] };

function PanelPage({ t, locale, form, reload }: PageProps<Answer<'getBoard'>>) {
  const [context, setContext] = useState<PanelContext>();
  const [filter, setFilter] = useState(UNFILTERED);
  const [opened, setOpened] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [result, setResult] = useState(NOTHING_DONE);
  const { busy, problem, start } = useRequest(t);
  const board = useMemo(() => readBoard(form), [form]);

  const loadContext = async () => {
    const fresh = await server.getPanelContext();
    setContext(fresh);
    return fresh;
  };
  const open = async () => {
    const { selected } = await loadContext();
    setFilter((now) => ({ ...now, selection: selected }));
    // One selected cell is where the cursor happens to be; several rows are a choice.
    if (selected.length > 1) setChosen(new Set(selected));
  };
  // Once, when the page opens: the list stands already.
  useEffect(() => start(open), []);

  const run: Run = (work) => {
    setResult(NOTHING_DONE);
    start(async () => {
      setResult(await work());
      await Promise.all([reload(), loadContext()]);
    });
  };
  const useSelection = () =>
    start(async () => {
      const selection = await server.getSelectedCodes();
      setFilter({ ...UNFILTERED, show: 'selection', selection });
      setChosen(new Set(selection));
      setOpened(selection.length === 1 ? (selection[0] ?? '') : '');
    });
  useRefresh(busy, () => Promise.all([reload(), loadContext()]));
  const undo = (id: string) => run(async () => ({ text: t('undo.done', await server.runUndo(id)), undo: null }));
  const codes = form.items.map(({ code }) => code).filter((code) => chosen.has(code));
  const common = { t, locale, words: form.words, busy, run };

  return (
    <main class="panel">
      <div class="outcome">
        <Waiting t={t} busy={busy} />
        <Problem text={problem} />
        <Undoable t={t} busy={busy} result={busy ? '' : result.text} undo={result.undo} onUndo={undo} />
      </div>
      <div class="choose">
        {context && (
          <Steps
            {...common}
            board={board}
            mailed={form.mailed}
            context={context}
            onShowLeads={() => setFilter({ ...UNFILTERED, show: 'needsLead' })}
          />
        )}
        {context && <Notices {...common} board={board} stale={form.stale} context={context} />}
        <ItemList
          {...common}
          items={board.items}
          filter={filter}
          chosen={chosen}
          opened={opened}
          onOpened={setOpened}
          onFilter={(part) => (part.show === 'selection' ? useSelection() : setFilter({ ...filter, ...part }))}
          onChosen={setChosen}
          onUseSelection={useSelection}
        />
      </div>
      <div class="give">
        {context && (
          <AssignForm
            {...common}
            board={board}
            today={form.today}
            context={context}
            codes={codes}
            onSaved={() => setChosen(new Set())}
          />
        )}
        {context && <HandOver {...common} board={board} context={context} />}
        <Skipped t={t} faults={[...form.faults, ...(context?.faults ?? [])]} />
      </div>
    </main>
  );
}

mount(server.getBoard, PanelPage);
