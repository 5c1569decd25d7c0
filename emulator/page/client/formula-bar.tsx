// Name box and formula line above the grid.

import { useState } from 'preact/hooks';
import type { Words } from '../words.js';
import type { EditorActions } from './cell-editor.js';
import { editorKey } from './editing.js';
import { breaksLine } from './line-break.js';

interface FormulaBarProps {
  /** "B3" or "B3:C9". */
  readonly name: string;
  readonly text: string;
  readonly words: Words;
  readonly onGoTo: (a1: string) => void;
  /** The caret enters the line: the active cell is being edited from here. */
  readonly onStart: () => void;
  readonly actions: EditorActions;
}

export function FormulaBar({ name, text, words, onGoTo, onStart, actions }: FormulaBarProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    const meaning = editorKey(event, 'opened');
    if (meaning === undefined && !breaksLine(event, actions.type)) return;
    event.preventDefault();
    if (meaning === 'cancel') actions.cancel();
    else if (meaning) actions.finish(meaning);
  };
  return (
    <div class="formula-bar">
      <NameBox name={name} words={words} onGoTo={onGoTo} />
      <span class="fx" aria-hidden="true">
        fx
      </span>
      <textarea
        class="formula"
        rows={1}
        tabIndex={-1} // in it Tab ends the edit and goes back to the grid: nobody would get past it
        aria-label={words.formulaBar}
        value={text}
        onFocus={onStart}
        onInput={({ currentTarget }) => actions.type(currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={({ relatedTarget }) => {
          const toCell = relatedTarget instanceof HTMLElement && relatedTarget.closest('.cell-editor');
          if (!toCell && document.hasFocus()) actions.finish(null);
        }}
      />
    </div>
  );
}

function NameBox({ name, words, onGoTo }: Pick<FormulaBarProps, 'name' | 'words' | 'onGoTo'>) {
  /** What is being typed, whatever is selected meanwhile; null = nothing. */
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <form
      class="name-box"
      onSubmit={(event) => {
        event.preventDefault();
        setTyped(null);
        onGoTo(typed ?? name);
      }}
    >
      <input
        type="text"
        aria-label={words.nameBox}
        value={typed ?? name}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onBlur={() => setTyped(null)}
      />
    </form>
  );
}
