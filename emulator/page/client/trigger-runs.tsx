// Which triggers ran by themselves when the clock was moved, and what came of it: at Google nobody would see it happen.

import { useState } from 'preact/hooks';
import type { RunState } from '../protocol.js';
import type { Words } from '../words.js';
import { clockInWords, dayInWords } from './civil-date.js';

interface TriggerRunsProps {
  readonly runs: readonly RunState[];
  readonly timeZone: string;
  readonly words: Words;
  readonly onClose: () => void;
}

/** Stays in the page: a part that only now appears is not read out. */
export function TriggerRuns({ runs, timeZone, words, onClose }: TriggerRunsProps) {
  const [seen, setSeen] = useState(-1);
  const last = runs.at(-1)?.id ?? -1;
  const caption = words.runsCount(
    runs.length,
    runs.reduce((sum, { mails }) => sum + mails, 0),
  );
  const close = () => {
    setSeen(last);
    onClose();
  };
  return (
    <div role="status" aria-label={words.runs}>
      {last > seen && (
        <section class="runs" aria-label={caption}>
          <strong>{caption}</strong>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reached by the keyboard */}
          <ol tabIndex={0} aria-label={words.runs}>
            {runs.toReversed().map((run) => (
              <li key={run.id} class={run.error === null ? '' : 'run-failed'}>
                <time dateTime={run.at}>
                  {dayInWords(run.at, timeZone, words)} {clockInWords(run.at, timeZone, words)}
                </time>{' '}
                <code>{run.functionName}</code> ({run.user}): {words.runMails(run.mails)}
                {run.error !== null && ` — ${words.runFailed(run.error)}`}
              </li>
            ))}
          </ol>
          <button type="button" class="icon" aria-label={words.dismiss} onClick={close}>
            ✕
          </button>
        </section>
      )}
    </div>
  );
}
