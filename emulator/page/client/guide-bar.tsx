// What someone who comes for the first time may try, in a few steps above the spreadsheet. Which steps, the preview says.

import { useState } from 'preact/hooks';
import type { Words } from '../words.js';

interface GuideBarProps {
  readonly steps: readonly string[];
  readonly words: Words;
  readonly onClose: () => void;
}

export function GuideBar({ steps, words, onClose }: GuideBarProps) {
  return (
    <section class="guide" aria-label={words.guide}>
      <ol>
        {steps.map((step, index) => (
          <li key={step}>
            <span class="guide-number" aria-hidden="true">
              {index + 1}
            </span>
            {step}
          </li>
        ))}
      </ol>
      <button type="button" class="icon" aria-label={words.closeGuide} onClick={onClose}>
        ✕
      </button>
    </section>
  );
}

const CLOSED = 'guide-closed';

/** Open until it was closed once in this browser. */
export function useGuide(): [isOpen: boolean, toggle: () => void] {
  const [isOpen, setOpen] = useState(() => localStorage.getItem(CLOSED) === null);
  const toggle = () => {
    localStorage.setItem(CLOSED, 'yes');
    setOpen(!isOpen);
  };
  return [isOpen, toggle];
}
