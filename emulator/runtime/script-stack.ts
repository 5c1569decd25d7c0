// Shows an error's stack as Apps Script does: the script's own frames, "at send (Code:12:5)", by file and without ".gs".
// The files run joined as one text (project.ts), so places are told back to the file they come from.

import { Script } from 'node:vm';
import type { Project } from './project';

/** Name of the joined text; never shown. */
export const JOINED = 'emulator:project';

type PatchStack = (shown: (frame: string) => string | undefined, bottom: string) => void;

/** Node asks a realm's own Error.prepareStackTrace for the text of a stack. */
const SOURCE = `(function (shown, bottom) {
  Object.defineProperty(Error, 'prepareStackTrace', {
    value: (error, sites) => {
      const frames = sites.map((site) => shown(String(site)));
      let last = frames.length - 1;
      while (last >= 0 && (frames[last] === undefined || frames[last].endsWith('(<anonymous>)'))) last--;
      const own = frames.slice(0, last + 1).filter((frame) => frame !== undefined);
      return [String(error), ...own, bottom].join('\\n    at ');
    },
    writable: true, configurable: true, enumerable: false,
  });
})`;

const stackScript = new Script(SOURCE, { filename: 'emulator:stack' });
/** Ends every stack at Google: what calls the function that was asked for. */
const BOTTOM = '__GS_INTERNAL_top_function_call__.gs:1:8';
const HOST_FRAME = /(?:^|[ (])(?:file:|node:|\/|[A-Za-z]:\\|emulator:(?!project))/;
const PLACE = new RegExp(`${JOINED}:(\\d+)(?::(\\d+))?`, 'g');

export function patchStack(context: object, project: Project): void {
  const patch: PatchStack = stackScript.runInContext(context as never);
  patch((frame) => (HOST_FRAME.test(frame) ? undefined : withPlaces(frame, project)), BOTTOM);
}

/** "emulator:project:40:2" → "Menu:12:2". */
export function withPlaces(text: string, project: Project): string {
  return text.replace(PLACE, (_, line, column) => placeOf(project, Number(line), column));
}

function placeOf({ files }: Project, line: number, column: string | undefined): string {
  const file = files.findLast(({ firstLine }) => firstLine <= line);
  const place = `${file?.name ?? 'Code'}:${line - (file?.firstLine ?? 1) + 1}`;
  if (column === undefined) return place;
  return `${place}:${Number(column) - (line === file?.firstLine ? file.indent : 0)}`;
}
