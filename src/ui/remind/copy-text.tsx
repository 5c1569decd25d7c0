// Copies a text to the clipboard. Google shows pages inside several frames, and not every browser lets a page in there
// write to the clipboard: then the text stands in a box, selected, and the page says how to copy it.

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Translate } from '../../i18n/catalogue.js';

interface Props {
  readonly t: Translate;
  readonly text: string;
}

export function CopyText({ t, text }: Props) {
  const [copied, setCopied] = useState<boolean>();
  const [boxed, setBoxed] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const copyFromBox = () => setCopied(copiedFrom(box.current));
  const copy = () =>
    writeClipboard(text).then(
      () => setCopied(true),
      () => (boxed ? copyFromBox() : setBoxed(true)),
    );
  // The box has to stand before it can be copied from.
  useLayoutEffect(() => {
    if (boxed) copyFromBox();
  }, [boxed]);
  return (
    <>
      <p role="status" class={copied ? 'result' : 'warning'} hidden={copied === undefined}>
        {t(copied ? 'remind.copied' : 'remind.copyByHand')}
      </p>
      {boxed && <textarea ref={box} readOnly rows={5} aria-label={t('remind.lineText')} value={text} />}
      <button type="button" onClick={copy}>
        {t('remind.copyLine')}
      </button>
    </>
  );
}

/** Rejects where there is no clipboard, too. */
const writeClipboard = async (text: string): Promise<void> => navigator.clipboard.writeText(text);

function copiedFrom(box: HTMLTextAreaElement | null): boolean {
  box?.focus();
  box?.select();
  return box !== null && document.execCommand('copy');
}
