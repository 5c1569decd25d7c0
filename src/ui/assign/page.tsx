// The assign panel, 300 px wide: selected items, who gets them, and the effect before it is saved.

import { useState } from 'preact/hooks';
import type { CivilDate } from '../../core/civil-date.js';
import type { Owner } from '../../core/owner.js';
import { longDate } from '../../i18n/dates.js';
import { DateField } from '../shared/date-field.js';
import { mount, type PageProps } from '../shared/mount.js';
import { dateParts, Problem, Result, Skipped, Waiting } from '../shared/parts.js';
import { type Answer, server } from '../shared/rpc.js';
import { useRequest } from '../shared/use-server.js';
import { Choices } from './choices.js';
import { OwnerPicker } from './owner-picker.js';

type Order = Parameters<typeof server.runAssign>[0] & object;

function AssignPage({ t, locale, form, reload }: PageProps<Answer<'getAssignForm'>>) {
  const [owners, setOwners] = useState<readonly Owner[]>([]);
  const [everyone, setEveryone] = useState(false);
  const [role, setRole] = useState<'lead' | 'contributor'>('contributor');
  const [mode, setMode] = useState<'add' | 'replace' | 'remove'>('add');
  const [due, setDue] = useState<CivilDate | null>(null);
  const [result, setResult] = useState('');
  const { busy, problem, start } = useRequest(t);

  const order: Order = { codes: form.selected, owners, everyone, role, mode, due };
  const ready = form.selected.length > 0 && (owners.length > 0 || everyone) && !busy;
  const refresh = () => start(reload);
  const preview = () => start(async () => setResult(t('assign.effect', await server.previewAssign(order))));
  const apply = () =>
    start(async () => {
      setResult(t('assign.done', await server.runAssign(order)));
      await reload();
    });
  const confirm = () =>
    start(async () => {
      setResult(t('assign.confirmed', { count: await server.runConfirmLeads(form.proposed) }));
      await reload();
    });

  return (
    <>
      <p class={form.selected.length > 0 ? 'codes' : 'soft'}>
        {form.selected.length > 0 ? t('assign.selected', { codes: form.selected }) : t('assign.none')}
      </p>
      <button type="button" onClick={refresh} disabled={busy}>
        {t('assign.useSelection')}
      </button>
      <OwnerPicker
        t={t}
        form={form}
        owners={owners}
        everyone={everyone}
        onOwners={setOwners}
        onEveryone={setEveryone}
      />
      <Choices
        legend={t('assign.role')}
        name="role"
        value={role}
        options={{ contributor: t('assign.contributor'), lead: t('assign.lead') }}
        onChange={setRole}
      />
      <Choices
        legend={t('assign.mode')}
        name="mode"
        value={mode}
        options={{ add: t('assign.add'), replace: t('assign.replace'), remove: t('assign.remove') }}
        onChange={setMode}
      />
      <DateField
        label={t('assign.due')}
        locale={locale}
        value={due}
        parts={dateParts(t)}
        hint={t('assign.keepDue', { due: form.due && longDate(form.due, { locale }) })}
        onChange={setDue}
      />
      <div class="actions">
        <button type="button" onClick={preview} disabled={!ready}>
          {t('assign.preview')}
        </button>
        <button type="button" class="primary" onClick={apply} disabled={!ready}>
          {t('assign.apply')}
        </button>
      </div>
      <Waiting t={t} busy={busy} />
      <Problem text={problem} />
      <Result text={busy ? '' : result} />
      <Skipped t={t} faults={form.faults} />
      {form.proposed.length > 0 && (
        <section class="proposed">
          <p>{t('assign.proposed', { count: form.proposed.length })}</p>
          <button type="button" onClick={confirm} disabled={busy}>
            {t('assign.confirm', { count: form.proposed.length })}
          </button>
        </section>
      )}
    </>
  );
}

mount(server.getAssignForm, AssignPage);
