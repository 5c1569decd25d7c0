// HtmlService: pages from text, from files of the project and from templates.

import type { Kernel } from '../../runtime/kernel';
import { refuse } from '../../runtime/script-error';
import { defineClass } from '../../runtime/service-class';
import { type BlobState, textOf } from '../utilities/blob';
import { htmlOutputClass, newPage, sandboxMode, xFrameOptionsMode } from './html-output';
import { htmlTemplateClass, initTemplate } from './html-template';

function pageOf(kernel: Kernel, name: string): string {
  const { pages } = kernel.execution.session.world.project;
  return pages.get(name.replace(/\.html$/, '')) ?? refuse(`No HTML file named ${name} was found.`);
}

export const htmlServiceClass = defineClass<object>({
  name: 'HtmlService',
  enums: { SandboxMode: sandboxMode, XFrameOptionsMode: xFrameOptionsMode },
  members: {
    createHtmlOutput: {
      kind: 'local',
      signatures: ['', 'String', 'BlobSource'],
      run: (_service, kernel, html: string | BlobState = '') => kernel.make(htmlOutputClass, newPage(textOf(html))),
    },
    createHtmlOutputFromFile: {
      kind: 'local',
      signatures: ['String'],
      run: (_service, kernel, name: string) => kernel.make(htmlOutputClass, newPage(pageOf(kernel, name))),
    },
    createTemplate: {
      kind: 'local',
      signatures: ['String', 'BlobSource'],
      run: (_service, kernel, html: string | BlobState) => kernel.make(htmlTemplateClass, { source: textOf(html) }),
    },
    createTemplateFromFile: {
      kind: 'local',
      signatures: ['String'],
      run: (_service, kernel, name: string) => kernel.make(htmlTemplateClass, { source: pageOf(kernel, name) }),
    },
    initTemplate: { kind: 'local', run: (_service, kernel) => initTemplate(kernel) }, // undocumented, what getCode calls
    getUserAgent: { kind: 'local', run: () => null },
  },
});
