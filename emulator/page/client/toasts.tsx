// The script's toasts, bottom right; each goes by itself after its seconds, or stays until dismissed.

import { useEffect, useState } from 'preact/hooks';
import type { ToastState } from '../protocol.js';
import type { Words } from '../words.js';

interface ToastsProps {
  readonly toasts: readonly ToastState[];
  readonly words: Words;
  /** Dismissed by hand: the button that had the focus is gone. */
  readonly onClose: () => void;
}

export function Toasts({ toasts, words, onClose }: ToastsProps) {
  return (
    <div class="toasts" role="status">
      {toasts.map((toast) => (
        <Toast key={toast.id} toast={toast} words={words} onClose={onClose} />
      ))}
    </div>
  );
}

function Toast({ toast, words, onClose }: Omit<ToastsProps, 'toasts'> & { readonly toast: ToastState }) {
  const [gone, setGone] = useState(false);
  useEffect(() => {
    if (toast.seconds < 0) return;
    const timer = setTimeout(() => setGone(true), toast.seconds * 1000);
    return () => clearTimeout(timer);
  }, [toast.seconds]);
  const close = () => {
    setGone(true);
    onClose();
  };
  if (gone) return null;
  return (
    <section class="toast" aria-label={toast.title}>
      <div>
        {toast.title && <h2>{toast.title}</h2>}
        <p>{toast.text}</p>
      </div>
      <button type="button" class="icon" aria-label={words.dismiss} onClick={close}>
        ✕
      </button>
    </section>
  );
}
