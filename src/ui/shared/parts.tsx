// Small parts that all pages share.

import type { ComponentChildren } from 'preact';
import type { Translate } from '../../i18n/catalogue.js';

/** Errors are read out at once, results politely. */
export const Problem = ({ text }: { text: string }) => (
  <p class="problem" role="alert" hidden={text === ''}>
    {text}
  </p>
);

export const Result = ({ text }: { text: string }) => (
  <p class="result" role="status" hidden={text === ''}>
    {text}
  </p>
);

interface UndoableProps {
  readonly t: Translate;
  readonly busy: boolean;
  readonly result: string;
  /** Id of the job; null where there is nothing to take back. */
  readonly undo: string | null;
  readonly onUndo: (id: string) => void;
}

/** A result with the way back beside it. */
export const Undoable = ({ t, busy, result, undo, onUndo }: UndoableProps) => (
  <div class="undoable">
    <Result text={result} />
    {result !== '' && undo !== null && (
      <button type="button" class="small" disabled={busy} onClick={() => onUndo(undo)}>
        {t('common.undo')}
      </button>
    )}
  </div>
);

export const Waiting = ({ t, busy }: { t: Translate; busy: boolean }) => (
  <p class="waiting" role="status" hidden={!busy}>
    {t('common.working')}
  </p>
);

export const Field = ({ label, hint, children }: { label: string; hint?: string; children: ComponentChildren }) => (
  // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child
  <label class="field">
    <span class="field-label">{label}</span>
    {children}
    {hint && <span class="hint">{hint}</span>}
  </label>
);

/** As `ref` of what a person will want next, where the button they pressed is gone. */
export const focusOn = (element: HTMLElement | null): void => element?.focus();

const SHOWN = 5;

interface SkippedProps {
  readonly t: Translate;
  readonly faults: readonly string[];
  /** Where they are no rows. */
  readonly summary?: string;
}

/** Rows that were left out, each with its place and remedy. */
export function Skipped({ t, faults, summary }: SkippedProps) {
  if (faults.length === 0) return null;
  return (
    <details class="skipped">
      <summary>{summary ?? t('common.skipped', { count: faults.length })}</summary>
      <ul>
        {faults.slice(0, SHOWN).map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
        {faults.length > SHOWN && <li>{t('common.more', { count: faults.length - SHOWN })}</li>}
      </ul>
    </details>
  );
}

/** What the date field calls its three parts. */
export const dateParts = (t: Translate) => ({
  day: t('common.day'),
  month: t('common.month'),
  year: t('common.year'),
  noSuchDay: t('common.noSuchDay'),
});
