// HtmlTemplate: a page with scriptlets, which run in the script's own scope.

import type { Kernel } from '../../runtime/kernel';
import { defineClass, type ServiceClass } from '../../runtime/service-class';
import { escapeHtml, htmlOutputClass, newPage } from './html-output';
import { templateCode } from './scriptlets';

interface TemplateState {
  readonly source: string;
}

/** Its variables are properties that the script sets on it. */
export const htmlTemplateClass: ServiceClass<TemplateState> = defineClass<TemplateState>({
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
