// The script's sidebar at the right and its dialogs over the sheet, with title and close button as Sheets has them.

import type { FrameState } from '../protocol.js';
import type { Words } from '../words.js';
import { Modal } from './modal.js';
import { pixels } from './pixels.js';
import { type FrameActions, ScriptFrame } from './script-frame.js';

interface FrameProps {
  readonly frame: FrameState;
  readonly actions: FrameActions;
  readonly words: Words;
}

const DIALOG_WIDTH = 600; // Google's defaults where the script sets none
const DIALOG_HEIGHT = 400;

function FrameTitle({ frame, actions, words }: FrameProps) {
  return (
    <header class="frame-title">
      <h2>{frame.title}</h2>
      <button type="button" class="icon" aria-label={words.close} onClick={() => actions.close(frame.id)}>
        ✕
      </button>
    </header>
  );
}

export function Sidebar(props: FrameProps) {
  return (
    <aside class="sidebar" aria-label={props.frame.title}>
      <FrameTitle {...props} />
      <ScriptFrame frame={props.frame} actions={props.actions} />
    </aside>
  );
}

export function Dialog(props: FrameProps) {
  const { frame, actions } = props;
  const content = (
    <>
      <FrameTitle {...props} />
      <div class="dialog-page" style={{ height: pixels(frame.height ?? DIALOG_HEIGHT) }}>
        <ScriptFrame frame={frame} actions={actions} />
      </div>
    </>
  );
  const style = { width: pixels(frame.width ?? DIALOG_WIDTH) };
  if (frame.kind === 'modeless') {
    return (
      <section class="modal modeless" role="dialog" aria-label={frame.title} style={style}>
        {content}
      </section>
    );
  }
  return (
    <Modal label={frame.title} style={style} onCancel={() => actions.close(frame.id)}>
      {content}
    </Modal>
  );
}
