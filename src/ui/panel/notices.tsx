// What people's own changes of the tabs left to be done: new members without work, renamed agencies, an Items tab behind.

import { useState } from 'preact/hooks';
import { EVERY_AGENCY } from '../../core/document.js';
import { type MissingMember, missingMembers } from '../../core/members.js';
import { type Owner, ownerKey, ownerName } from '../../core/owner.js';
import type { Board } from '../shared/board.js';
import { server } from '../shared/rpc.js';
import type { Common, PanelContext, Run } from './common.js';
import { likeliest } from './likeliest.js';

interface Props extends Common {
  readonly board: Board;
  readonly stale: readonly string[];
  readonly context: PanelContext;
  readonly busy: boolean;
  readonly run: Run;
}

export function Notices(props: Props) {
  const { board, stale, context } = props;
  const known = new Set(context.directory.map(ownerKey));
  const strangers = new Map(board.assignments.filter((it) => !known.has(ownerKey(it))).map((it) => [ownerKey(it), it]));
  // Whoever a stranger most likely became is no new member: its work is there, under the old name.
  const renamed = new Set(
    [...strangers.values()]
      .flatMap((owner) => likeliest(owner, context.directory, board.assignments) ?? [])
      .map(ownerKey),
  );
  const members = context.directory.filter((entry) => entry.member && !renamed.has(ownerKey(entry)));
  const missing = missingMembers(board.assignments, members, (source) => source === EVERY_AGENCY);
  const { automatic } = context;
  return (
    <>
      {automatic?.stale && <p class="notice">{props.t('automatic.stale', automatic)}</p>}
      {[...strangers.values()].map((owner) => (
        <Stranger key={ownerKey(owner)} {...props} owner={owner} />
      ))}
      {missing.length > 0 && <NewMembers {...props} missing={missing} />}
      {stale.length > 0 && <Stale {...props} />}
    </>
  );
}

function NewMembers({ t, busy, run, missing }: Props & { readonly missing: readonly MissingMember[] }) {
  const assignments = missing.reduce((sum, { codes }) => sum + codes.length, 0);
  const owners = missing.map(({ agency, unit }) => ({ agency, unit }));
  const add = () =>
    run(async () => {
      const { result: count, undo } = await server.runAddMembers(owners);
      return { text: t('notice.membersAdded', { count }), undo };
    });
  return (
    <div class="notice">
      <p>{t('notice.members', { offices: missing.map(ownerName), assignments })}</p>
      <button type="button" class="small" disabled={busy} onClick={add}>
        {t('notice.addMembers', { assignments })}
      </button>
    </div>
  );
}

function Stale({ t, busy, run, stale }: Props) {
  const follow = () =>
    run(async () => {
      const { result: count, undo } = await server.runFollow();
      return { text: t('notice.followed', { count }), undo };
    });
  return (
    <div class="notice">
      <p>{t('notice.stale', { codes: stale })}</p>
      <button type="button" class="small" disabled={busy} onClick={follow}>
        {t('notice.follow')}
      </button>
    </div>
  );
}

/** An owner of work whom the directory does not know: renamed there, or misspelt here. */
function Stranger({ t, busy, run, board, context, owner }: Props & { readonly owner: Owner }) {
  const own = board.assignments.filter((it) => ownerKey(it) === ownerKey(owner));
  const [to, setTo] = useState(() => ownerKey(likeliest(owner, context.directory, board.assignments) ?? owner));
  const target = context.directory.find((entry) => ownerKey(entry) === to);
  const rename = () => {
    if (!target) return;
    const { agency, unit } = target;
    run(async () => {
      const { result: codes, undo } = await server.runRename(
        { agency: owner.agency, unit: owner.unit },
        { agency, unit },
      );
      return { text: t('notice.renamed', { count: codes.length }), undo };
    });
  };
  return (
    <div class="notice">
      <p>{t('notice.unknownOwner', { owner: ownerName(owner), items: own.length })}</p>
      <label class="field">
        <span>{t('notice.renameTo')}</span>
        <select value={to} onChange={({ currentTarget }) => setTo(currentTarget.value)}>
          {!target && <option value={to}>{t('handOver.choose')}</option>}
          {context.directory.map((entry) => (
            <option key={ownerKey(entry)} value={ownerKey(entry)}>
              {ownerName(entry)}
            </option>
          ))}
        </select>
      </label>
      <button type="button" class="small" disabled={busy || !target} onClick={rename}>
        {t('notice.rename')}
      </button>
    </div>
  );
}
