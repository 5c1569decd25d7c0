// A link to a place in this document, as Sheets writes it: "#gid=123&range=A5". Pure.

import type { TabView } from '../../contract.js';

export interface LinkTarget {
  readonly tab: string;
  /** null: wherever the person was in that tab. */
  readonly a1: string | null;
}

export function linkTarget(link: string, tabs: readonly TabView[]): LinkTarget | undefined {
  const parts = new URLSearchParams(link.slice(1));
  const tab = tabs.find(({ id, active }) => (parts.has('gid') ? String(id) === parts.get('gid') : active));
  return tab && { tab: tab.name, a1: parts.get('range') };
}
