// Alt+Enter and Ctrl+Enter while a cell is edited: a line break at the caret, as in Sheets.

/** Whether the key was one; `type` is told the text as it is then. */
export function breaksLine(event: KeyboardEvent, type: (text: string) => void): boolean {
  const { key, altKey, ctrlKey, metaKey, target } = event;
  if (key !== 'Enter' || !(altKey || ctrlKey || metaKey) || !(target instanceof HTMLTextAreaElement)) return false;
  target.setRangeText('\n', target.selectionStart, target.selectionEnd, 'end');
  type(target.value);
  return true;
}
