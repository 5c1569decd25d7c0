// The export dialog: which tab, which format; the file is made here in the browser and saved like any download.

import { useState } from 'preact/hooks';
import { mount, type PageProps } from '../shared/mount.js';
import { Field, Problem, Result, Waiting } from '../shared/parts.js';
import { type Answer, closePage, server } from '../shared/rpc.js';
import { useRequest } from '../shared/use-server.js';
import { csvOf } from './csv.js';
import { xlsxOf } from './xlsx.js';

type Format = 'xlsx' | 'csv';

function ExportPage({ t, form }: PageProps<Answer<'getExportForm'>>) {
  const [tab, setTab] = useState(form.tabs[0] ?? '');
  const [format, setFormat] = useState<Format>('xlsx');
  const [result, setResult] = useState('');
  const { busy, problem, start } = useRequest(t);

  const save = () =>
    start(async () => {
      const exported = await server.getExportTab(tab);
      const file = `${exported.fileName}.${format}`;
      download(
        file,
        format === 'xlsx' ? await xlsxOf(exported) : new Blob([csvOf(exported.rows)], { type: 'text/csv' }),
      );
      setResult(t('export.saved', { file }));
    });

  return (
    <>
      <Field label={t('export.tab')}>
        <select value={tab} onChange={({ currentTarget }) => setTab(currentTarget.value)}>
          {form.tabs.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </Field>
      <Field label={t('export.format')}>
        <select value={format} onChange={({ currentTarget }) => setFormat(currentTarget.value as Format)}>
          <option value="xlsx">{t('export.xlsx')}</option>
          <option value="csv">{t('export.csv')}</option>
        </select>
      </Field>
      <Problem text={problem} />
      <Result text={busy ? '' : result} />
      <Waiting t={t} busy={busy} />
      <div class="actions">
        <button type="button" class="primary" disabled={busy || tab === ''} onClick={save}>
          {t('export.save')}
        </button>
        <button type="button" onClick={closePage}>
          {t('common.close')}
        </button>
      </div>
    </>
  );
}

function download(file: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = file;
  link.click();
  URL.revokeObjectURL(link.href);
}

mount(server.getExportForm, ExportPage);
