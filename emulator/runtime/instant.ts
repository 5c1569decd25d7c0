// Reads the instants that a test gives: "2021-03-24T09:00+07:00"; without a zone, or a day alone, on the script's clock.

import { zoneOf } from '../sheets/zone';

export function readInstant(text: string, timeZone: string): number {
  const hasZone = /(Z|[+-]\d{2}:?\d{2})$/.test(text) && text.includes('T');
  const wall = Date.parse(hasZone ? text : text.includes('T') ? `${text}Z` : `${text}T00:00Z`);
  if (Number.isNaN(wall)) throw new Error(`Not an ISO instant or day: ${text}`);
  return hasZone ? wall : zoneOf(timeZone).instantOf(wall);
}
