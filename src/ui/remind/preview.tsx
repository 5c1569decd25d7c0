// One mail as it would go out: to whom, the letter or its plain text, a test to oneself, the short text for a chat.

import { useState } from 'preact/hooks';
import type { Translate } from '../../i18n/catalogue.js';
import { Choices } from '../shared/choices.js';
import { focusOn, Problem, Result, Waiting } from '../shared/parts.js';
import type { Answer } from '../shared/rpc.js';
import type { Mail } from './choice.js';
import { CopyText } from './copy-text.js';

export type MailPreview = Answer<'previewReminder'>;

interface Props {
  readonly t: Translate;
  readonly busy: boolean;
  readonly problem: string;
  readonly mail: Mail | undefined;
  readonly preview: MailPreview;
  /** Sends a test and tells the address it went to. */
  readonly onTest: (tell: (address: string) => void) => void;
  readonly onBack: () => void;
}

export function Preview({ t, busy, problem, mail, preview, onTest, onBack }: Props) {
  const [view, setView] = useState<'html' | 'text'>('html');
  const [tested, setTested] = useState('');
  return (
    <>
      <header class="letter-head">
        <h1 class="headline" tabIndex={-1}>
          {preview.subject}
        </h1>
        {mail && (
          <div class="address">
            {t('remind.to')} {mail.to.join(', ')}
            {mail.cc.length > 0 && ` ${t('remind.cc')} ${mail.cc.join(', ')}`}
          </div>
        )}
        <Choices
          legend={t('remind.view')}
          name="view"
          value={view}
          options={{ html: t('remind.asHtml'), text: t('remind.asText') }}
          onChange={setView}
        />
      </header>
      {view === 'html' && <iframe title={preview.subject} sandbox="allow-popups" srcdoc={preview.html} />}
      {view === 'text' && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by keyboard
        <section class="scroll plain" tabIndex={0} aria-label={preview.subject}>
          {preview.text}
        </section>
      )}
      <footer>
        <div class="outcome">
          <Waiting t={t} busy={busy} />
          <Problem text={problem} />
          <Result text={busy || tested === '' ? '' : t('remind.tested', { address: tested })} />
        </div>
        <CopyText t={t} text={preview.line} />
        <button type="button" disabled={busy} onClick={() => onTest(setTested)}>
          {t('remind.test')}
        </button>
        <button type="button" class="primary" ref={focusOn} onClick={onBack}>
          {t('common.back')}
        </button>
      </footer>
    </>
  );
}
