// Where the keyboard's focus lives while no cell is edited: an unseen field, as in Sheets, because only a field is given
// text that no key makes (input methods, dictation, a phone's keyboard).

import type { RefObject } from 'preact';

interface KeyCatcherProps {
  readonly catcher: RefObject<HTMLTextAreaElement | null>;
  readonly label: string;
  readonly activeId: string;
  readonly onText: (text: string) => void;
}

export function KeyCatcher({ catcher, label, activeId, onText }: KeyCatcherProps) {
  const take = (field: HTMLTextAreaElement) => {
    const text = field.value;
    field.value = '';
    if (text !== '') onText(text);
  };
  return (
    <textarea
      ref={catcher}
      class="key-catcher"
      rows={1}
      autocomplete="off"
      aria-label={label}
      aria-activedescendant={activeId}
      onInput={(event) => !event.isComposing && take(event.currentTarget)}
      onCompositionEnd={({ currentTarget }) => take(currentTarget)}
    />
  );
}
