// The field over a cell being edited, and the list of a dropdown cell.

import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../words.js';
import { type Editing, editorKey, type Leave } from './editing.js';
import { breaksLine } from './line-break.js';

export interface EditorActions {
  type(text: string): void;
  finish(leave: Leave | null): void;
  cancel(): void;
  /** A key that came to the grid although an edit has begun: faster than the field was drawn. Whether one has. */
  pressed(event: KeyboardEvent): boolean;
  /** A dropdown's value: taken at once. */
  choose(text: string): void;
}

interface CellEditorProps {
  readonly editing: Editing;
  readonly label: string;
  readonly choices: readonly string[] | undefined;
  readonly actions: EditorActions;
  readonly words: Words;
}

export function CellEditor({ editing, label, choices, actions, words }: CellEditorProps) {
  if (editing.at === 'choices' && choices) return <Choices choices={choices} {...{ editing, label, actions, words }} />;
  return <TextEditor editing={editing} label={label} actions={actions} />;
}

function TextEditor({ editing, label, actions }: Omit<CellEditorProps, 'choices' | 'words'>) {
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (editing.at !== 'cell') return;
    field.current?.focus();
    field.current?.setSelectionRange(editing.text.length, editing.text.length);
  }, [editing.at]);
  const onKeyDown = (event: KeyboardEvent) => {
    const meaning = editorKey(event, editing.mode);
    event.stopPropagation();
    if (meaning === undefined && !breaksLine(event, actions.type)) return;
    event.preventDefault();
    if (meaning === 'cancel') actions.cancel();
    else if (meaning) actions.finish(meaning);
  };
  return (
    <textarea
      ref={field}
      class="cell-editor"
      aria-label={label}
      rows={1}
      value={editing.text}
      onInput={({ currentTarget }) => actions.type(currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={({ relatedTarget }) => {
        const toBar = relatedTarget instanceof HTMLElement && relatedTarget.closest('.formula-bar');
        if (!toBar && document.hasFocus()) actions.finish(null);
      }}
    />
  );
}

function Choices({ editing, choices, actions, words }: CellEditorProps & { readonly choices: readonly string[] }) {
  const list = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(Math.max(0, choices.indexOf(editing.text)));
  const [isAbove, setAbove] = useState(false);
  useLayoutEffect(() => {
    list.current?.focus({ preventScroll: true });
    setAbove(hasMoreRoomAbove(list.current));
  }, []);
  useEffect(() => list.current?.children[at]?.scrollIntoView({ block: 'nearest' }), [at]);
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: choices.length - 1 }[event.key];
    const typed = [...event.key].length === 1 ? choices.findIndex((choice) => choice.startsWith(event.key)) : -1;
    if (event.key === 'Enter') actions.choose(choices[at] ?? '');
    else if (event.key === 'Escape' || event.key === 'Tab') actions.cancel();
    else if (next !== undefined) setAt(Math.min(choices.length - 1, Math.max(0, next)));
    else if (typed >= 0) setAt(typed);
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={list}
      role="listbox"
      aria-label={words.choices}
      aria-activedescendant={`choice-${at}`}
      tabIndex={0}
      class={isAbove ? 'choices above' : 'choices'}
      onKeyDown={onKeyDown}
      onBlur={() => document.hasFocus() && actions.cancel()}
    >
      {choices.map((choice, index) => (
        <div
          key={choice}
          id={`choice-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === at}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => actions.choose(choice)}
          onKeyDown={undefined}
        >
          <span class="chip">{choice}</span>
        </div>
      ))}
    </div>
  );
}

/** Below the cell, unless it would be cut off there and not above. */
function hasMoreRoomAbove(list: HTMLElement | null): boolean {
  const pane = list?.closest('.grid-scroller')?.getBoundingClientRect();
  const cell = list?.closest('td')?.getBoundingClientRect();
  if (!list || !pane || !cell) return false;
  const below = pane.bottom - cell.bottom;
  return list.offsetHeight > below && cell.top - pane.top > below;
}
