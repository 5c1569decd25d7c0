// A page's one running request: what it waits for, and what went wrong, in words a person can use.

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Translate } from '../../i18n/catalogue.js';
import { Refusal } from './rpc.js';

/** Where the button that was pressed is gone. */
const NEXT = '.undoable button, .headline';

export interface Request {
  readonly busy: boolean;
  readonly problem: string;
  /** Runs one request at a time; a second click while one runs does nothing. */
  readonly start: (work: () => Promise<void>) => void;
}

export function useRequest(t: Translate): Request {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const pressed = useRef<Element | null>(null);
  const start = (work: () => Promise<void>) => {
    if (busy) return;
    pressed.current = document.activeElement;
    setBusy(true);
    setProblem('');
    work()
      .catch((error: unknown) => setProblem(wordsFor(error, t)))
      .finally(() => setBusy(false));
  };
  // A button loses the focus while it is disabled; it gets it back, unless the person has gone elsewhere. If there is
  // nothing more for it to do, what can be done about its result is next, or what stands there now.
  useLayoutEffect(() => {
    if (busy || document.activeElement !== document.body || !(pressed.current instanceof HTMLElement)) return;
    pressed.current.focus();
    if (document.activeElement === document.body) document.querySelector<HTMLElement>(NEXT)?.focus();
  }, [busy]);
  return { busy, problem, start };
}

/** Google's refusal for people with several accounts says nothing about accounts. */
function wordsFor(error: unknown, t: Translate): string {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof Refusal) return message;
  return /PERMISSION_DENIED|authorization is required|ต้องมีการให้สิทธิ์/i.test(message)
    ? t('common.severalAccounts')
    : t('common.unexpected');
}
