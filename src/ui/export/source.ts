// Where the dialog has its data from: the server; or what came with the page, when Google refuses the page's questions.

import type { ExportedTab } from '../../core/exported.js';
import { type Answer, type Server, server } from '../shared/rpc.js';

export type Source = Pick<Server, 'getExportForm' | 'rebuildLists' | 'getExportTab'>;

interface Inlined {
  readonly form: Answer<'getExportForm'>;
  readonly skipped: readonly string[];
  readonly tabs: readonly ExportedTab[];
}

export function sourceOf(page: Document): Source {
  const text = page.getElementById('data')?.textContent;
  return text ? inlined(JSON.parse(text) as Inlined) : server;
}

function inlined({ form, skipped, tabs }: Inlined): Source {
  // If it is answered after all, the next dialog comes without data again, and opens faster.
  server.getExportForm().catch(() => undefined);
  return {
    getExportForm: async () => form,
    rebuildLists: async () => [...skipped],
    getExportTab: async (name) => tabs.find((tab) => tab.name === name) ?? server.getExportTab(name),
  };
}
