// The script's alert or prompt. It waits in the middle of its run, so there is no way past but an answer; the close
// button of the title bar is one, as with Google (Button.CLOSE).

import { useState } from 'preact/hooks';
import type { Asking } from '../protocol.js';
import type { Words } from '../words.js';
import { Modal } from './modal.js';

interface AskingProps {
  readonly asking: Asking;
  readonly words: Words;
  readonly onAnswer: (button: string | null, text: string) => void;
}

export function AskingDialog({ asking, words, onAnswer }: AskingProps) {
  const [text, setText] = useState('');
  const { kind, title, buttons } = asking;
  const [first = 'OK'] = buttons;
  const submit = (event: Event) => {
    event.preventDefault();
    onAnswer(first, text);
  };
  return (
    <Modal role="alertdialog" label={title || words.alert} className="asking" onCancel={() => onAnswer(null, '')}>
      <form onSubmit={submit}>
        {title && <h2>{title}</h2>}
        <p class="asking-text">{asking.text}</p>
        {kind === 'prompt' && (
          <input
            type="text"
            class="asking-field"
            aria-label={asking.text || words.promptField}
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        )}
        <div class="asking-buttons">
          {buttons.map((button) => (
            <button
              key={button}
              type={button === first ? 'submit' : 'button'}
              class={button === first ? 'primary' : ''}
              onClick={button === first ? undefined : () => onAnswer(button, text)}
            >
              {words.buttons[button] ?? button}
            </button>
          ))}
        </div>
        {/* Last, so that the focus comes to the field, or to the first answer. */}
        <button type="button" class="icon asking-close" aria-label={words.close} onClick={() => onAnswer(null, '')}>
          ✕
        </button>
      </form>
    </Modal>
  );
}
