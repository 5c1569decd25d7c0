// What axe-core finds serious in a page or in one frame of it.

import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

/**
 * Run in an evaluated string: the page's own policy admits no foreign script element. Frames inside are not entered.
 * `part` is all of the page, unless a selector says less.
 */
export async function seriousIn(place: Page | Frame, part = 'html'): Promise<readonly string[]> {
  await place.evaluate(axe.source);
  return place.evaluate(async (part) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const place = { include: [part], exclude: ['tbody tr:nth-child(n + 30)'] }; // rows like those before them
    const { violations } = await axe.run(place, { iframes: false, resultTypes: ['violations'] });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  }, part);
}
