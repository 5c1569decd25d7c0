// Names of time zones as Java prints them. Intl knows the long ones; short ones outside America it does not.

import type { Zone } from '../../sheets/zone';

/** Java's abbreviations by long name, where Intl says only "GMT+7". */
const SHORT: Readonly<Record<string, string>> = {
  'Argentina Standard Time': 'ART',
  'Arabian Standard Time': 'AST',
  'Australian Central Daylight Time': 'ACDT',
  'Australian Central Standard Time': 'ACST',
  'Australian Eastern Daylight Time': 'AEDT',
  'Australian Eastern Standard Time': 'AEST',
  'Australian Western Standard Time': 'AWST',
  'Brasilia Standard Time': 'BRT',
  'British Summer Time': 'BST',
  'Central Africa Time': 'CAT',
  'Central European Standard Time': 'CET',
  'Central European Summer Time': 'CEST',
  'Chile Standard Time': 'CLT',
  'Chile Summer Time': 'CLST',
  'China Standard Time': 'CST',
  'Colombia Standard Time': 'COT',
  'East Africa Time': 'EAT',
  'Eastern European Standard Time': 'EET',
  'Eastern European Summer Time': 'EEST',
  'Gulf Standard Time': 'GST',
  'Hong Kong Standard Time': 'HKT',
  'India Standard Time': 'IST',
  'Indochina Time': 'ICT',
  'Irish Standard Time': 'IST',
  'Israel Daylight Time': 'IDT',
  'Israel Standard Time': 'IST',
  'Japan Standard Time': 'JST',
  'Korean Standard Time': 'KST',
  'Malaysia Time': 'MYT',
  'Moscow Standard Time': 'MSK',
  'Myanmar Time': 'MMT',
  'Nepal Time': 'NPT',
  'New Zealand Daylight Time': 'NZDT',
  'New Zealand Standard Time': 'NZST',
  'Newfoundland Daylight Time': 'NDT',
  'Newfoundland Standard Time': 'NST',
  'Pakistan Standard Time': 'PKT',
  'Peru Standard Time': 'PET',
  'Philippine Standard Time': 'PHT',
  'Singapore Standard Time': 'SGT',
  'South Africa Standard Time': 'SAST',
  'Taiwan Standard Time': 'CST',
  'West Africa Time': 'WAT',
  'Western European Standard Time': 'WET',
  'Western European Summer Time': 'WEST',
  'Western Indonesia Time': 'WIB',
};

export function zoneAbbreviation(zone: Zone, instant: number): string {
  if (/^(Etc\/)?GMT$/.test(zone.name)) return 'GMT'; // Intl takes it for UTC
  return SHORT[named(zone, instant, 'long')] ?? nameOrOffset(zone, instant, 'short');
}

export function zoneFullName(zone: Zone, instant: number): string {
  return nameOrOffset(zone, instant, 'long');
}

function nameOrOffset(zone: Zone, instant: number, style: 'short' | 'long'): string {
  const name = named(zone, instant, style);
  return name.startsWith('GMT') && name !== 'GMT' ? gmtOffset(zone, instant) : name;
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
