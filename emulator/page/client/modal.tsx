// A dialog over everything, by the browser's own <dialog>: it keeps focus inside, and gives it back when it closes.

import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface ModalProps {
  readonly role?: 'dialog' | 'alertdialog';
  readonly label: string;
  readonly className?: string;
  readonly style?: Readonly<Record<string, string | number>>;
  /** Escape. */
  readonly onCancel: () => void;
  readonly children: ComponentChildren;
}

export function Modal({ role = 'dialog', label, className = '', style = {}, onCancel, children }: ModalProps) {
  const element = useRef<HTMLDialogElement>(null);

  useLayoutEffect(() => {
    const dialog = element.current;
    const before = document.activeElement;
    dialog?.showModal();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement && before.isConnected) giveFocus(before);
    };
  }, []);

  const cancel = (event: Event) => {
    event.preventDefault(); // whether it closes is for the document to say
    onCancel();
  };
  return (
    <dialog ref={element} role={role} aria-label={label} class={`modal ${className}`} style={style} onCancel={cancel}>
      {children}
    </dialog>
  );
}

/** Chromium focuses a field while its dialog closes without putting the caret there: keys would be lost. */
function giveFocus(element: HTMLElement): void {
  element.blur();
  element.focus();
}
