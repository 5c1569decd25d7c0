// The export dialog: which tabs, which format; files are made here in the browser and saved like any download, the
// print view opens the browser's own print dialog.

import { useState } from 'preact/hooks';
import { Choices } from '../shared/choices.js';
import { mount, type PageProps } from '../shared/mount.js';
import { Problem, Result, Skipped } from '../shared/parts.js';
import { closePage } from '../shared/rpc.js';
import { useRequest } from '../shared/use-server.js';
import { type Made, MadeFiles, madeText, saveAll } from './made-files.js';
import { type Form, type Format, makeFiles, nameFor, printWords, readTabs } from './make-files.js';
import { notesOn } from './notes.js';
import { fontFaces } from './print/fonts.js';
import { printPage } from './print/print-page.js';
import { type Source, sourceOf } from './source.js';
import { TabList } from './tab-list.js';

interface Props extends PageProps<Form> {
  readonly source: Source;
}

function ExportPage({ t, locale, form, source }: Props) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => firstChoice(form));
  const [format, setFormat] = useState<Format>('xlsx');
  const [progress, setProgress] = useState('');
  const [made, setMade] = useState<Made>();
  const { busy, problem, start } = useRequest(t);
  const names = form.tabs.map(({ name }) => name).filter((name) => chosen.has(name));

  const go = () =>
    start(async () => {
      setMade(undefined);
      try {
        const { tabs, skipped } = await readTabs(source, form, names, setProgress, t);
        setProgress(t('export.making'));
        const notes = notesOn(tabs, format, t);
        if (format === 'print') {
          const title = nameFor(form, names, t);
          const page = (print: boolean) => printPage(tabs, printWords(title, locale, t), fontFaces, print);
          setMade({ kind: 'print', title, frame: page(true), tab: page(false), skipped, notes });
        } else {
          const files = await makeFiles(tabs, format, form, t);
          setMade({ kind: 'files', files: saveAll(files), skipped, notes });
        }
      } finally {
        setProgress('');
      }
    });

  return (
    <>
      <fieldset disabled={busy}>
        <TabList t={t} tabs={form.tabs} chosen={chosen} onChoose={setChosen} />
        <Choices
          legend={t('export.format')}
          name="format"
          value={format}
          options={{ xlsx: t('export.xlsx'), csv: t('export.csv'), print: t('export.print') }}
          onChange={(next) => {
            setFormat(next);
            setMade(undefined);
          }}
        />
      </fieldset>
      <p class="hint format">{t(`export.${format}Hint`)}</p>
      <Problem text={problem && `${problem} ${t('export.nothingMade')}`} />
      <p class="waiting" role="status" hidden={progress === ''}>
        {progress}
      </p>
      <Result text={busy ? '' : madeText(t, made)} />
      {made && !busy && <MadeFiles t={t} made={made} />}
      {made && <Skipped t={t} faults={made.skipped} />}
      {made?.notes.map(({ summary, places }) => (
        <Skipped key={summary} t={t} faults={places} summary={summary} />
      ))}
      <div class="actions foot">
        <button type="button" class="primary" disabled={busy || names.length === 0} onClick={go}>
          {format === 'print' ? t('export.openPrint') : t('export.save')}
        </button>
        <button type="button" onClick={closePage}>
          {t('common.close')}
        </button>
      </div>
    </>
  );
}

/** What a meeting wants; where there is no summary, what comes first. */
function firstChoice({ tabs }: Form): Set<string> {
  const lists = tabs.filter(({ kind }) => kind === 'list');
  return new Set((lists.length > 0 ? lists : tabs.slice(0, 1)).map(({ name }) => name));
}

/** Once the page is whole: data that comes with it stands at its end. */
function begin(): void {
  const source = sourceOf(document);
  mount(source.getExportForm, (props) => <ExportPage {...props} source={source} />);
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
else begin();
