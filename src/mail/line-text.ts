// A letter as the short text that a coordinator pastes into a LINE chat: one line each for greeting, matter, codes,
// day, how to answer, to whom, and who asks.

import { codesOf, isText } from './draft.js';
import type { Letter } from './letter.js';
import { codeList } from './plain.js';
import { words } from './words.js';

/** Plain text: at most six lines and one for each section, of which there are seldom more than three. */
export function lineText(letter: Letter): string {
  const { greeting, subject, sections, request, due, otherDues, tasks, taskCodes, deliverTo, signer } = letter;
  return [
    greeting,
    subject,
    ...sections.map(({ heading, items }) => words.chat.codes(heading, codeList(codesOf(items)))),
    [request, due, otherDues].filter(isText).join(' '),
    words.chat.tasks(tasks.map((task, index) => withCodes(task, taskCodes.length > 1 ? (taskCodes[index] ?? []) : []))),
    deliverTo,
    signer.join(' '),
  ]
    .filter(isText)
    .join('\n');
}

/** "(หลัก) เผยแพร่ …: O35 O36", where an office has several things to do. */
const withCodes = (task: string, codes: readonly string[]): string =>
  codes.length > 0 ? words.chat.codes(task, codeList(codes)) : task;
