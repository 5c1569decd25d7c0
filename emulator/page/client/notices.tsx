// What Sheets says at the top middle: that a script runs, that it failed; and what is this page's own to say, that the
// server is away or an edit was not saved.

import type { Words } from '../words.js';

export interface Notice {
  readonly id: number;
  readonly title: string;
  readonly text: string;
  readonly retry?: () => void;
}

interface NoticesProps {
  readonly running: boolean;
  readonly offline: boolean;
  readonly notices: readonly Notice[];
  readonly words: Words;
  readonly onDismiss: (id: number) => void;
}

export function Notices({ running, offline, notices, words, onDismiss }: NoticesProps) {
  return (
    <div class="notices">
      <div role="status">{running && <p class="running">{words.running}</p>}</div>
      <div role="alert">
        {offline && <p class="error">{words.offline}</p>}
        {notices.map((notice) => (
          <div key={notice.id} class="error">
            <div class="error-text">
              <strong>{notice.title}</strong>
              <p>{notice.text}</p>
            </div>
            {notice.retry && (
              <button type="button" onClick={notice.retry}>
                {words.retry}
              </button>
            )}
            <button type="button" onClick={() => onDismiss(notice.id)}>
              {words.dismiss}
            </button>
          </div>
        ))}
      </div>
    </div>
  );
}
