// ContentService: text that a web app's doGet or doPost answers with. Whoever calls the function holds it; nothing is
// served. developers.google.com/apps-script/reference/content

import { SELF } from '../runtime/kernel';
import { refuse } from '../runtime/script-error';
import { defineClass, defineEnum } from '../runtime/service-class';

interface TextOutputState {
  /** null once cleared. */
  content: string | null;
  mimeType: string;
  fileName: string | null;
}

const mimeType = defineEnum('ContentService.MimeType', [
  'ATOM',
  'CSV',
  'ICAL',
  'JAVASCRIPT',
  'JSON',
  'RSS',
  'TEXT',
  'VCARD',
  'XML',
]);

const textOutputClass = defineClass<TextOutputState>({
  name: 'TextOutput',
  service: 'ContentService',
  members: {
    append: {
      kind: 'local',
      signatures: ['String'],
      run: (output, _kernel, added: string) => {
        output.content = (output.content ?? '') + added;
        return SELF;
      },
    },
    clear: {
      kind: 'local',
      run: (output) => {
        output.content = null;
        return SELF;
      },
    },
    downloadAsFile: {
      kind: 'local',
      signatures: ['String?'],
      run: (output, _kernel, fileName: string | null) => {
        if (fileName !== null && /[/\\:*?"<>|]/.test(fileName)) refuse(`Invalid argument: ${fileName}`);
        output.fileName = fileName;
        return SELF;
      },
    },
    getContent: { kind: 'local', run: (output) => output.content },
    getFileName: { kind: 'local', run: (output) => output.fileName },
    getMimeType: { kind: 'local', run: (output, kernel) => kernel.enumValue(mimeType, output.mimeType) },
    setContent: {
      kind: 'local',
      signatures: ['String'],
      run: (output, _kernel, content: string) => {
        output.content = content;
        return SELF;
      },
    },
    setMimeType: {
      kind: 'local',
      signatures: ['ContentService.MimeType'],
      run: (output, _kernel, type: string) => {
        output.mimeType = type;
        return SELF;
      },
    },
  },
});

export const contentServiceClass = defineClass<object>({
  name: 'ContentService',
  enums: { MimeType: mimeType },
  members: {
    createTextOutput: {
      kind: 'local',
      signatures: ['', 'String'],
      run: (_service, kernel, content = '') =>
        kernel.make(textOutputClass, { content, mimeType: 'TEXT', fileName: null }),
    },
  },
});
