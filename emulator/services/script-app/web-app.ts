// Service: the web app a script may be published as. Scripts here never are.
// developers.google.com/apps-script/reference/script/service

import type { Kernel } from '../../runtime/kernel';
import { defineClass } from '../../runtime/service-class';

const webAppClass = defineClass<object>({
  name: 'Service',
  service: 'ScriptApp',
  members: {
    getUrl: { kind: 'service', run: () => null }, // "if it has been deployed; otherwise returns null"
    isEnabled: { kind: 'service', run: () => false },
    disable: { kind: 'service', run: () => undefined },
  },
});

export function makeWebApp(kernel: Kernel): object {
  return kernel.make(webAppClass, {});
}
