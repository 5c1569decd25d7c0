// Who gets the chosen items, as what and by when; what that comes to stands there before it is saved.

import { useState } from 'preact/hooks';
import { planAssign } from '../../core/assign.js';
import { type AssignEffect, effectOf } from '../../core/assign-effect.js';
import type { CivilDate } from '../../core/civil-date.js';
import { EVERY_AGENCY } from '../../core/document.js';
import { monthEnd } from '../../core/month-end.js';
import { type Owner, ownerKey } from '../../core/owner.js';
import { longDate, shortDate } from '../../i18n/dates.js';
import type { Board } from '../shared/board.js';
import { Choices } from '../shared/choices.js';
import { DateField } from '../shared/date-field.js';
import { dateParts } from '../shared/parts.js';
import { server } from '../shared/rpc.js';
import type { Common, PanelContext, Run } from './common.js';
import { OwnerPicker } from './owner-picker.js';

interface Props extends Common {
  readonly board: Board;
  readonly today: CivilDate;
  readonly context: PanelContext;
  readonly codes: readonly string[];
  /** The chosen items have been dealt with. */
  readonly onSaved: () => void;
  readonly busy: boolean;
  readonly run: Run;
}

interface Draft {
  readonly owners: readonly Owner[];
  readonly everyone: boolean;
  readonly role: 'lead' | 'contributor';
  readonly mode: 'add' | 'replace' | 'remove';
  readonly due: CivilDate | null;
}

const EMPTY: Draft = { owners: [], everyone: false, role: 'contributor', mode: 'add', due: null };

export function AssignForm({ t, locale, board, today, context, codes, busy, run, onSaved }: Props) {
  const [draft, setDraft] = useState(EMPTY);
  const { owners, everyone, role, mode, due } = draft;
  const change = (part: Partial<Draft>) => {
    setSure(false);
    setDraft({ ...draft, ...part });
  };
  const members = context.directory.filter(({ member }) => member);
  const hindrance = hindranceOf(draft, codes, t);
  const [sure, setSure] = useState(false);
  const effect = hindrance === '' ? effectNow(draft, board, context, members, codes) : undefined;
  const changesNothing = effect !== undefined && effect.added + effect.changed + effect.removed === 0;
  // What offices have answered, or a lead, does not go at one click.
  const leaderless = effect && effect.removed > 0 ? withoutLead(draft, board, codes) : [];
  const grave = effect !== undefined && (effect.answered > 0 || leaderless.length > 0);
  const apply = () =>
    run(async () => {
      const { result, undo } = await server.runAssign({ ...draft, codes, usualDue: context.internalDue });
      setSure(false);
      setDraft({ ...EMPTY, due: draft.due });
      onSaved();
      return { text: t('assign.done', result), undo };
    });
  return (
    <section class="assign" aria-label={t('assign.heading')}>
      <h2>{t('assign.heading')}</h2>
      <OwnerPicker
        t={t}
        all={choosable(context, board)}
        members={members.length}
        owners={owners}
        everyone={everyone}
        onOwners={(next) => change({ owners: next })}
        onEveryone={(next) => change({ everyone: next })}
      />
      <Choices
        legend={t('assign.mode')}
        name="mode"
        value={mode}
        options={{ add: t('assign.add'), replace: t('assign.replace'), remove: t('assign.remove') }}
        onChange={(next) => change({ mode: next })}
      />
      {mode !== 'remove' && (
        <Choices
          legend={t('assign.role')}
          name="role"
          value={role}
          options={{ contributor: t('assign.contributor'), lead: t('assign.lead') }}
          onChange={(next) => change({ role: next })}
        />
      )}
      {mode !== 'remove' && (
        <>
          <DateField
            label={t('assign.due')}
            locale={locale}
            value={due}
            nearYear={Number(today.slice(0, 4))}
            parts={dateParts(t)}
            hint={t('assign.keepDue', { due: context.internalDue && longDate(context.internalDue, { locale }) })}
            onChange={(next) => change({ due: next })}
          />
          <Presets
            t={t}
            locale={locale}
            context={context}
            today={today}
            due={due}
            onPick={(next) => change({ due: next })}
          />
        </>
      )}
      <div class="save">
        <p role="status">{effect ? t('assign.effect', effect) : hindrance}</p>
        {grave && <p class="warning">{t('assign.grave', { answered: effect.answered, leaderless })}</p>}
        <button
          key={sure ? 'sure' : 'ask'}
          type="button"
          class="primary"
          onClick={grave && !sure ? () => setSure(true) : apply}
          disabled={busy || hindrance !== '' || changesNothing}
        >
          {t(sure ? 'assign.applyAnyway' : 'assign.apply')}
        </button>
      </div>
    </section>
  );
}

function effectNow(
  draft: Draft,
  board: Board,
  context: PanelContext,
  ticked: readonly Owner[],
  codes: readonly string[],
): AssignEffect {
  const members = draft.everyone ? ticked : [];
  const request = { ...draft, codes, members, usualDue: context.internalDue };
  const plan = planAssign(board.assignments, request, EVERY_AGENCY);
  return effectOf(plan, board.assignments, codes, new Set([...draft.owners, ...members].map(ownerKey)).size);
}

/** Items that have a lead now and would have none. */
function withoutLead(draft: Draft, board: Board, codes: readonly string[]): string[] {
  if (draft.role === 'lead' && draft.mode !== 'remove') return [];
  const named = new Set(draft.owners.map(ownerKey));
  const goes = (lead: Owner) => (draft.mode === 'remove') === named.has(ownerKey(lead));
  return board.items
    .filter(({ code, lead }) => codes.includes(code) && lead !== undefined && goes(lead))
    .map(({ code }) => code);
}

/** Why it cannot be saved yet; empty when it can. */
function hindranceOf({ owners, everyone, role, mode }: Draft, codes: readonly string[], t: Common['t']): string {
  if (codes.length === 0) return t('assign.needItems');
  if (owners.length === 0 && !everyone) return t('assign.needOwners');
  const lead = role === 'lead' && mode !== 'remove';
  return lead && (everyone || owners.length > 1) ? t('assign.oneLead') : '';
}

/** The directory, and whoever has work without standing in it. */
function choosable({ directory }: PanelContext, { assignments }: Board): readonly Owner[] {
  const all = new Map<string, Owner>();
  for (const { agency, unit } of [...directory, ...assignments])
    if (!all.has(ownerKey({ agency, unit }))) all.set(ownerKey({ agency, unit }), { agency, unit });
  return [...all.values()];
}

interface PresetProps extends Pick<Props, 't' | 'locale' | 'context' | 'today'> {
  readonly due: CivilDate | null;
  readonly onPick: (due: CivilDate | null) => void;
}

const Presets = ({ t, locale, context, today, due, onPick }: PresetProps) => {
  const presets: readonly (readonly [string, CivilDate | null])[] = [
    [t('assign.presetInternal'), context.internalDue],
    [t('assign.presetMonthEnd'), monthEnd(today)],
    [t('assign.presetCloses'), context.windowCloses],
  ];
  return (
    <div class="presets">
      {presets.map(
        ([name, day]) =>
          day && (
            <button key={name} type="button" class="small" aria-pressed={day === due} onClick={() => onPick(day)}>
              {name} ({shortDate(day, { locale })})
            </button>
          ),
      )}
      {due && (
        <button type="button" class="link" onClick={() => onPick(null)}>
          {t('assign.clearDue')}
        </button>
      )}
    </div>
  );
};
