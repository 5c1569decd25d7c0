// The set-up dialog: three questions, one button, and what comes next.

import { useState } from 'preact/hooks';
import { BUDDHIST_OFFSET } from '../../core/civil-date.js';
import { DateField } from '../shared/date-field.js';
import { EndScreen } from '../shared/end-screen.js';
import { mount, type PageProps } from '../shared/mount.js';
import { dateParts, Field, Problem, Waiting } from '../shared/parts.js';
import { type Answer, closePage, server } from '../shared/rpc.js';
import { useRequest } from '../shared/use-server.js';

function SetUpPage({ t, locale, form }: PageProps<Answer<'getSetUpForm'>>) {
  const { present, years } = form;
  const [fiscalYear, setFiscalYear] = useState(present?.fiscalYear ?? years[0]?.fiscalYear ?? 0);
  const offered = years.find((year) => year.fiscalYear === fiscalYear);
  const [province, setProvince] = useState(present?.province ?? offered?.province ?? '');
  const [internalDue, setInternalDue] = useState(present?.internalDue ?? offered?.internalDue ?? null);
  const [result, setResult] = useState('');
  const { busy, problem, start } = useRequest(t);

  const create = () =>
    start(async () => {
      const { made, items, assignments } = await server.runSetUp({ province, fiscalYear, internalDue });
      setResult(t('setUp.done', { tabs: made, items, assignments }));
    });

  const openPanel = () =>
    start(async () => {
      await server.showPanel();
      closePage();
    });
  if (result)
    return (
      <EndScreen t={t} result={result} next={t('setUp.next')} onward={{ label: t('setUp.openPanel'), go: openPanel }} />
    );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        create();
      }}
    >
      <p class="soft">{t('setUp.intro')}</p>
      <Field label={t('setUp.province')}>
        <input value={province} required onInput={({ currentTarget }) => setProvince(currentTarget.value)} />
      </Field>
      <Field label={t('setUp.fiscalYear')}>
        <select value={fiscalYear} onChange={({ currentTarget }) => setFiscalYear(Number(currentTarget.value))}>
          {years.map((year) => (
            <option key={year.fiscalYear} value={year.fiscalYear}>
              {year.fiscalYear} – {t('setUp.sample', year)}
            </option>
          ))}
        </select>
      </Field>
      <DateField
        label={t('setUp.internalDue')}
        locale={locale}
        parts={dateParts(t)}
        value={internalDue}
        nearYear={fiscalYear - BUDDHIST_OFFSET}
        onChange={setInternalDue}
      />
      <Problem text={problem} />
      <Waiting t={t} busy={busy} />
      <div class="actions">
        <button type="submit" class="primary" disabled={busy || province.trim() === '' || internalDue === null}>
          {t('setUp.go')}
        </button>
        <button type="button" onClick={closePage}>
          {t('common.cancel')}
        </button>
      </div>
    </form>
  );
}

mount(server.getSetUpForm, SetUpPage);
