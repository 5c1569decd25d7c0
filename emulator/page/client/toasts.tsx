// The script's toasts, bottom right; each goes by itself after its seconds, or stays until dismissed.

import { useEffect, useState } from 'preact/hooks';
import type { ToastState } from '../protocol.js';
import type { Words } from '../words.js';

export function Toasts({ toasts, words }: { readonly toasts: readonly ToastState[]; readonly words: Words }) {
  return (
    <div class="toasts" role="status">
      {toasts.map((toast) => (
        <Toast key={toast.id} toast={toast} words={words} />
      ))}
    </div>
  );
}

function Toast({ toast, words }: { readonly toast: ToastState; readonly words: Words }) {
  const [gone, setGone] = useState(false);
  useEffect(() => {
    if (toast.seconds < 0) return;
    const timer = setTimeout(() => setGone(true), toast.seconds * 1000);
    return () => clearTimeout(timer);
  }, [toast.seconds]);
  if (gone) return null;
  return (
    <section class="toast" aria-label={toast.title}>
      <div>
        {toast.title && <h2>{toast.title}</h2>}
        <p>{toast.text}</p>
      </div>
      <button type="button" class="icon" aria-label={words.dismiss} onClick={() => setGone(true)}>
        ✕
      </button>
    </section>
  );
}
