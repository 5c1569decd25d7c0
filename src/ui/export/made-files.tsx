// What was made: files that can be saved once more, where the browser held back the second of several; or the print
// view, in a frame of its own that asks for the print dialog by itself.

import { useMemo, useState } from 'preact/hooks';
import type { Translate } from '../../i18n/catalogue.js';
import type { MadeFile } from './make-files.js';
import type { Note } from './notes.js';

interface SavedFile {
  readonly name: string;
  readonly url: string;
}

export type Made = {
  /** Rows that the lists leave out, as sentences. */
  readonly skipped: readonly string[];
  readonly notes: readonly Note[];
} & (
  | {
      readonly kind: 'files';
      readonly files: readonly SavedFile[];
    }
  | {
      readonly kind: 'print';
      readonly title: string;
      /** The page that prints itself, and the same to be opened by hand. */
      readonly frame: string;
      readonly tab: string;
    }
);

/** Their addresses live as long as the dialog: a file may be wanted again. */
export const saveAll = (files: readonly MadeFile[]): SavedFile[] =>
  files.map(({ name, blob }) => {
    const url = URL.createObjectURL(blob);
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.click();
    return { name, url };
  });

/** What came of it, in a sentence. */
export function madeText(t: Translate, made: Made | undefined): string {
  if (!made) return '';
  if (made.kind === 'print') return t('export.printing');
  const [file] = made.files;
  return made.files.length === 1 && file
    ? t('export.saved', { file: file.name })
    : t('export.savedMany', { count: made.files.length });
}

export const MadeFiles = ({ t, made }: { readonly t: Translate; readonly made: Made }) => (
  <div class="made" ref={intoView}>
    {made.kind === 'files' ? <Files t={t} files={made.files} /> : <PrintView t={t} {...made} />}
  </div>
);

/** Once: what stands below the fold of the dialog would be missed. */
const intoView = (it: HTMLElement | null): void => it?.scrollIntoView({ block: 'nearest' });

const Files = ({ t, files }: { readonly t: Translate; readonly files: readonly SavedFile[] }) => (
  <>
    <p class="hint">{t('export.saveAgain')}</p>
    <ul class="files">
      {files.map(({ name, url }) => (
        <li key={url}>
          <a href={url} download={name}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  </>
);

interface PrintProps {
  readonly t: Translate;
  readonly title: string;
  readonly frame: string;
  readonly tab: string;
}

function PrintView({ t, title, frame, tab }: PrintProps) {
  const [round, setRound] = useState(0);
  const url = useMemo(() => URL.createObjectURL(new Blob([tab], { type: 'text/html;charset=utf-8' })), [tab]);
  return (
    <>
      <p class="hint">{t('export.pdfName', { file: `${title}.pdf` })}</p>
      <div class="again">
        <button type="button" class="small" onClick={() => setRound(round + 1)}>
          {t('export.printAgain')}
        </button>
        <a class="print-tab" href={url} target="_blank" rel="noreferrer">
          {t('export.printTab')}
        </a>
      </div>
      <iframe key={round} class="print-frame" title={t('export.print')} srcdoc={frame} tabIndex={-1} aria-hidden />
    </>
  );
}
