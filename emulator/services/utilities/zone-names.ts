// Names of time zones as Java prints them. Intl knows the long ones; short ones outside America and Europe it does not.

import type { Zone } from '../../runtime/zone';

/** Java's abbreviations where Intl says only "GMT+7". */
const SHORT: Readonly<Record<string, string>> = {
  'Asia/Bangkok': 'ICT',
  'Asia/Ho_Chi_Minh': 'ICT',
  'Asia/Hong_Kong': 'HKT',
  'Asia/Jakarta': 'WIB',
  'Asia/Kolkata': 'IST',
  'Asia/Calcutta': 'IST',
  'Asia/Manila': 'PHT',
  'Asia/Seoul': 'KST',
  'Asia/Shanghai': 'CST',
  'Asia/Singapore': 'SGT',
  'Asia/Taipei': 'CST',
  'Asia/Tokyo': 'JST',
  GMT: 'GMT',
  'Etc/GMT': 'GMT',
  'Etc/UTC': 'UTC',
};

/** Zones whose short name changes with summer time: [winter, summer]. */
const SEASONAL: Readonly<Record<string, readonly [string, string]>> = {
  'Europe/London': ['GMT', 'BST'],
  'Europe/Paris': ['CET', 'CEST'],
  'Europe/Berlin': ['CET', 'CEST'],
  'Europe/Madrid': ['CET', 'CEST'],
  'Europe/Rome': ['CET', 'CEST'],
  'Australia/Sydney': ['AEST', 'AEDT'],
};

export function zoneAbbreviation(zone: Zone, instant: number): string {
  const fixed = SHORT[zone.name];
  if (fixed) return fixed;
  const seasonal = SEASONAL[zone.name];
  if (seasonal) return seasonal[isSummer(zone, instant) ? 1 : 0];
  const name = named(zone, instant, 'short');
  return name.startsWith('GMT') && name !== 'GMT' ? gmtOffset(zone, instant) : name;
}

export function zoneFullName(zone: Zone, instant: number): string {
  const name = named(zone, instant, 'long');
  return name.startsWith('GMT') && name !== 'GMT' ? gmtOffset(zone, instant) : name;
}

function isSummer(zone: Zone, instant: number): boolean {
  const year = new Date(instant).getUTCFullYear();
  const winter = Math.min(zone.offsetAt(Date.UTC(year, 0, 1)), zone.offsetAt(Date.UTC(year, 6, 1)));
  return zone.offsetAt(instant) > winter;
}

function named(zone: Zone, instant: number, style: 'short' | 'long'): string {
  if (/^(GMT|UTC)[+-]/.test(zone.name)) return 'GMT+';
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone.name, timeZoneName: style }).formatToParts(instant);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
}

function gmtOffset(zone: Zone, instant: number): string {
  const minutes = Math.round(zone.offsetAt(instant) / 60_000);
  const size = Math.abs(minutes);
  const two = (number: number) => String(number).padStart(2, '0');
  return `GMT${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
