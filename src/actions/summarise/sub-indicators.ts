// The sub-indicators present in the tab, in their order, with the names the year's catalogue gives them.

import { catalogueOf } from '../../catalogue/catalogue.js';

export interface NamedSubIndicator {
  readonly code: string;
  readonly title: string;
}

export function subIndicatorsOf(
  items: readonly { readonly subIndicator: string }[],
  fiscalYear: number,
): NamedSubIndicator[] {
  const titles = new Map((catalogueOf(fiscalYear)?.subIndicators ?? []).map(({ code, title }) => [code, title]));
  const codes = [...new Set(items.map(({ subIndicator }) => subIndicator))];
  return codes.map((code) => ({ code, title: titles.get(code) ?? '' }));
}
