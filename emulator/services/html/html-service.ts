// HtmlService and HtmlTemplate: pages from text, from files of the project and from templates, whose scriptlets run
// in the script's own scope.

import type { Kernel } from '../../runtime/kernel';
import { refuse } from '../../runtime/script-error';
import { defineClass } from '../../runtime/service-class';
import { type BlobState, textOf } from '../utilities/blob';
import { escapeHtml, htmlOutputClass, newPage, sandboxMode, xFrameOptionsMode } from './html-output';
import { templateCode } from './scriptlets';

interface TemplateState {
  readonly source: string;
}

/** Its variables are properties that the script sets on it. */
export const htmlTemplateClass = defineClass<TemplateState>({
  name: 'HtmlTemplate',
  service: 'HtmlService',
  open: true,
  members: {
    evaluate: {
      kind: 'local',
      withSelf: true,
      run: (template, kernel, self: object) => evaluate(template, kernel, self),
    },
    getCode: { kind: 'local', run: (template) => templateCode(template.source) },
    getCodeWithComments: { kind: 'local', run: (template) => templateCode(template.source) },
    getRawContent: { kind: 'local', run: (template) => template.source },
  },
});

function evaluate(template: TemplateState, kernel: Kernel, self: object): object {
  const page = newPage('');
  const variables = Object.entries(self);
  const names = variables.map(([name]) => name);
  const print = kernel.realm.Function('output', ...names, templateCode(template.source));
  const text = (value: unknown) => String(value ?? '');
  const output = {
    append: (value: unknown) => {
      page.content += text(value);
    },
    appendUntrusted: (value: unknown) => {
      page.content += escapeHtml(text(value));
    },
  };
  print(output, ...variables.map(([, value]) => value));
  return kernel.make(htmlOutputClass, page);
}

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
    getUserAgent: { kind: 'local', run: () => null },
  },
});
