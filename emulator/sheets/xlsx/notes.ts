// Notes of the file: a part with their texts, and the drawing Excel wants of each. ECMA-376 part 1, 18.7, and part 4, 19.

import { cellName } from '../a1';
import type { Sheet } from '../model';
import { escapeXml } from './xml';

interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

function notesOf(sheet: Sheet): Note[] {
  const notes: Note[] = [];
  sheet.rows.forEach((cells, row) => {
    cells?.notes?.forEach((text, column) => {
      if (text) notes.push({ row, column, text });
    });
  });
  return notes;
}

export function hasNotes(sheet: Sheet): boolean {
  return sheet.rows.some((cells) => cells?.notes?.some(Boolean));
}

/** Paths and contents of what the tab's notes need. */
export function noteFiles(sheet: Sheet, number: number): Record<string, string> {
  if (!hasNotes(sheet)) return {};
  const notes = notesOf(sheet);
  return {
    [`xl/comments${number}.xml`]: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author/></authors><commentList>${notes.map(comment).join('')}</commentList></comments>`,
    [`xl/drawings/vmlNotes${number}.vml`]: `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="note" coordsize="21600,21600" path="m,l,21600r21600,l21600,xe"/>${notes.map(shape).join('')}</xml>`,
  };
}

function comment({ row, column, text }: Note): string {
  return `<comment ref="${cellName(row, column)}" authorId="0"><text><t xml:space="preserve">${escapeXml(text)}</t></text></comment>`;
}

function shape({ row, column }: Note): string {
  return `<v:shape type="#note" style="visibility:hidden" fillcolor="#ffffe1"><x:ClientData ObjectType="Note"><x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`;
}

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export function noteRelations(sheet: Sheet, number: number): string {
  if (!hasNotes(sheet)) return '';
  return (
    `<Relationship Id="rIdNotes" Type="${TYPES}/comments" Target="../comments${number}.xml"/>` +
    `<Relationship Id="rIdNoteShapes" Type="${TYPES}/vmlDrawing" Target="../drawings/vmlNotes${number}.vml"/>`
  );
}

export function noteTypes(sheets: readonly Sheet[]): string {
  const parts = sheets.map((sheet, index) =>
    hasNotes(sheet)
      ? `<Override PartName="/xl/comments${index + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/>`
      : '',
  );
  const all = parts.join('');
  return (
    all && `<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${all}`
  );
}
