// One sandboxed iframe with a script's page, and the bridge that carries its google.script calls to the server.
// Trusts nothing it is told: only its own frame is heard.

import { useEffect, useRef } from 'preact/hooks';
import type { FrameState, Reply } from '../protocol.js';
import type { FromFrame, ToFrame } from './frame-messages.js';

export interface FrameActions {
  call(name: string, args: readonly unknown[]): Promise<Reply>;
  close(frame: number): void;
  resize(frame: number, size: { readonly width?: number; readonly height?: number }): void;
  focusSheet(): void;
}

const SANDBOX = 'allow-scripts allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-downloads';

export function ScriptFrame({ frame, actions }: { readonly frame: FrameState; readonly actions: FrameActions }) {
  const element = useRef<HTMLIFrameElement>(null);

  useEffect(() => {
    const hear = ({ source, data }: MessageEvent<FromFrame>) => {
      const inside = element.current?.contentWindow;
      if (!inside || source !== inside || typeof data !== 'object' || data === null) return;
      obey(data, frame.id, actions, (message) => inside.postMessage(message, '*'));
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, [frame.id, actions]);

  return (
    <iframe
      ref={element}
      class="script-frame"
      title={frame.title}
      src={`/frames/${frame.id}`}
      sandbox={SANDBOX}
      allow="clipboard-write *"
    />
  );
}

function obey(message: FromFrame, frame: number, actions: FrameActions, answer: (message: ToFrame) => void): void {
  if (message.appsScript === 'close') actions.close(frame);
  else if (message.appsScript === 'size') actions.resize(frame, message);
  else if (message.appsScript === 'focus') actions.focusSheet();
  else if (message.appsScript === 'call') {
    const args = Array.isArray(message.args) ? message.args : [];
    actions.call(String(message.name), args).then((reply) => answer({ appsScript: 'reply', id: message.id, reply }));
  }
}
