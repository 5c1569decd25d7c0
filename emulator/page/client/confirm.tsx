// A message of the page itself with OK, and Cancel where there is a choice, in the look of Sheets' own.

import type { Words } from '../words.js';
import { Modal } from './modal.js';

interface ConfirmProps {
  readonly title: string;
  readonly text: string;
  readonly words: Words;
  readonly canCancel?: boolean;
  readonly onAnswer: (goOn: boolean) => void;
}

export function Confirm({ title, text, words, canCancel = true, onAnswer }: ConfirmProps) {
  return (
    <Modal role="alertdialog" label={title} className="asking" onCancel={() => onAnswer(false)}>
      <h2>{title}</h2>
      <p class="asking-text">{text}</p>
      <div class="asking-buttons">
        <button type="button" class="primary" onClick={() => onAnswer(true)}>
          {words.buttons.OK}
        </button>
        {canCancel && (
          <button type="button" onClick={() => onAnswer(false)}>
            {words.buttons.CANCEL}
          </button>
        )}
      </div>
    </Modal>
  );
}
