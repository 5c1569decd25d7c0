// The three steps after set-up, until they are done: addresses, leads, first letters.

import { ownerKey } from '../../core/owner.js';
import type { Board } from '../shared/board.js';
import { server } from '../shared/rpc.js';
import type { Common, PanelContext, Run } from './common.js';

interface Props extends Common {
  readonly board: Board;
  readonly mailed: boolean;
  readonly context: PanelContext;
  readonly busy: boolean;
  readonly run: Run;
  readonly onShowLeads: () => void;
}

export function Steps({ t, board, mailed, context, busy, run, onShowLeads }: Props) {
  const working = new Set(board.assignments.map(ownerKey));
  const unreachable = context.directory.filter((entry) => !entry.reachable && working.has(ownerKey(entry))).length;
  const proposed = board.items.filter(({ lead, confirmed }) => lead && !confirmed).map(({ code }) => code);
  const none = board.items.filter(({ lead }) => !lead).length;
  const leadsOpen = proposed.length + none > 0;
  if (unreachable === 0 && !leadsOpen && mailed) return null;
  const go = (action: () => Promise<unknown>) => run(async () => action().then(() => ({ text: '', undo: null })));
  return (
    <section class="steps" aria-label={t('steps.title')}>
      <h2>{t('steps.title')}</h2>
      <ol>
        <Step
          t={t}
          name={t('steps.addresses')}
          open={unreachable > 0 && t('steps.addressesOpen', { count: unreachable })}
        >
          <button type="button" class="small" disabled={busy} onClick={() => go(server.goToAddresses)}>
            {t('steps.goToAddresses')}
          </button>
        </Step>
        <Step
          t={t}
          name={t('steps.leads')}
          open={leadsOpen && t('steps.leadsOpen', { proposed: proposed.length, none })}
        >
          <button type="button" class="small" onClick={onShowLeads}>
            {t('steps.showLeads')}
          </button>
          {proposed.length > 0 && (
            <button
              type="button"
              class="small"
              disabled={busy}
              onClick={() =>
                run(async () => {
                  const { result: count, undo } = await server.runConfirmLeads(proposed);
                  return { text: t('items.confirmed', { count }), undo };
                })
              }
            >
              {t('steps.confirmAll', { count: proposed.length })}
            </button>
          )}
        </Step>
        <Step t={t} name={t('steps.letters')} open={!mailed && t('steps.lettersOpen')}>
          <button type="button" class="small" disabled={busy} onClick={() => go(server.showRemind)}>
            {t('steps.openRemind')}
          </button>
        </Step>
      </ol>
    </section>
  );
}

interface StepProps extends Pick<Common, 't'> {
  readonly name: string;
  /** What is still to do; false when it is done. */
  readonly open: string | false;
  readonly children: preact.ComponentChildren;
}

const Step = ({ t, name, open, children }: StepProps) => (
  <li class={open === false ? 'done' : ''}>
    <b>{name}</b> {open === false ? <span class="soft">✓ {t('steps.done')}</span> : <span>{open}</span>}
    {open !== false && <div class="step-actions">{children}</div>}
  </li>
);
