// HtmlTemplate: a page with scriptlets, which run in the script's own scope.
// developers.google.com/apps-script/guides/html/templates

import type { Kernel } from '../../runtime/kernel';
import { defineClass, type ServiceClass } from '../../runtime/service-class';
import { appendUntrusted, htmlOutputClass, newPage } from './html-output';
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

const IDENTIFIER = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

function evaluate(template: TemplateState, kernel: Kernel, self: object): unknown {
  const variables = Object.entries(self).filter(([name]) => IDENTIFIER.test(name));
  const names = variables.map(([name]) => name);
  const print = kernel.realm.Function(...names, `return ${templateCode(template.source)}`);
  return print(...variables.map(([, value]) => value));
}

/**
 * HtmlService.initTemplate(): an HtmlOutput that appends what is assigned to its `_` and, escaped, to its `_$`; its
 * `$out` is the same page without these.
 */
export function initTemplate(kernel: Kernel): object {
  const page = newPage('');
  const regular = kernel.make(htmlOutputClass, page);
  return Object.defineProperties(kernel.make(htmlOutputClass, page), {
    _: {
      set: (value: unknown) => {
        page.content += String(value ?? '');
      },
    },
    _$: { set: (value: unknown) => appendUntrusted(page, value) },
    $out: { get: () => regular },
  });
}
