// What stands in a cell: text, link, checkbox or dropdown chip. Draws only; clicks are the grid's.

import type { CellWire } from '../protocol.js';
import type { Words } from '../words.js';

interface CellBodyProps {
  readonly cell: CellWire;
  /** "B3". */
  readonly name: string;
  readonly words: Words;
}

export function CellBody({ cell, name, words }: CellBodyProps) {
  if (cell.checked !== undefined) {
    return (
      <span
        class="checkbox"
        role="img"
        aria-label={cell.checked ? '☑' : '☐'}
        data-part="checkbox"
        data-checked={cell.checked}
      />
    );
  }
  if (cell.list !== undefined) {
    return (
      <span class={`chip ${cell.text === '' ? 'chip-blank' : ''}`}>
        <span class="chip-text">{cell.text}</span>
        <span class="chip-arrow" data-part="arrow" role="img" aria-label={words.openChoices(name)} />
      </span>
    );
  }
  if (cell.link !== undefined) return <CellLink text={cell.text} link={cell.link} />;
  return cell.text;
}

/**
 * Places in the document ("#gid=0&range=A5") are followed by the page; other schemes than these are only text.
 * No stop for the Tab key: the grid is one stop, and takes the key of whatever has the focus within it.
 */
function CellLink({ text, link }: { readonly text: string; readonly link: string }) {
  if (link.startsWith('#'))
    return (
      <a href={link} tabIndex={-1}>
        {text}
      </a>
    );
  if (!/^(https?|mailto):/i.test(link)) return <>{text}</>;
  return (
    <a href={link} tabIndex={-1} target="_blank" rel="noopener noreferrer">
      {text}
    </a>
  );
}
