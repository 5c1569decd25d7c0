// How far a time zone's clocks are ahead of UTC at an instant. Only arithmetic; the zone's rules come from Intl.

const QUARTER = 900_000;
const DAY = 24 * 3_600_000;
/** No zone changes its clocks twice within a fortnight, so equal offsets at both ends hold in between. */
const CHUNK = 14 * DAY;

export interface Zone {
  readonly name: string;
  /** Milliseconds ahead of UTC at the instant (also ms). */
  offsetAt(instant: number): number;
  /**
   * The instant at which a clock on the wall shows this; `wall` counts as if it were UTC. A time that a change skips or
   * shows twice is taken by the clock before the change (ECMA-262, UTC(t)): half past two in spring is half past three.
   */
  instantOf(wall: number): number;
}

const zones = new Map<string, Zone>();

/** Throws a RangeError for a name that Intl does not know. */
export function zoneOf(name: string): Zone {
  let zone = zones.get(name);
  if (!zone) {
    zone = fixedZone(name) ?? makeZone(name);
    zones.set(name, zone);
  }
  return zone;
}

function makeZone(name: string): Zone {
  const formatter = new Intl.DateTimeFormat('en-US', {
    timeZone: name,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const chunks = new Map<number, number | null>();
  const quarters = new Map<number, number>();

  function offsetAt(instant: number): number {
    if (!Number.isFinite(instant)) return 0;
    const chunk = Math.floor(instant / CHUNK);
    let offset = chunks.get(chunk);
    if (offset === undefined) {
      const first = ask(formatter, chunk * CHUNK);
      offset = first === ask(formatter, (chunk + 1) * CHUNK) ? first : null;
      chunks.set(chunk, offset);
    }
    return offset ?? inQuarter(Math.floor(instant / QUARTER));
  }

  function inQuarter(quarter: number): number {
    const known = quarters.get(quarter) ?? ask(formatter, quarter * QUARTER);
    quarters.set(quarter, known);
    return known;
  }

  function instantOf(wall: number): number {
    const [before, after] = [offsetAt(wall - DAY), offsetAt(wall + DAY)];
    const [first, second] = [wall - before, wall - after];
    return offsetAt(first) !== before && offsetAt(second) === after ? second : first;
  }
  return { name, offsetAt, instantOf };
}

/** Java's "GMT+7" and "GMT+07:00", which formatDate accepts and Intl does not. */
function fixedZone(name: string): Zone | undefined {
  const match = /^(?:GMT|UTC)([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(name);
  if (!match) return undefined;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  const offset = (match[1] === '-' ? -minutes : minutes) * 60_000;
  return { name, offsetAt: () => offset, instantOf: (wall) => wall - offset };
}

function ask(formatter: Intl.DateTimeFormat, instant: number): number {
  const part: Record<string, string> = {};
  for (const { type, value } of formatter.formatToParts(instant)) part[type] = value;
  const year = part.era === 'BC' ? 1 - Number(part.year) : Number(part.year);
  const wall = new Date(0);
  wall.setUTCFullYear(year, Number(part.month) - 1, Number(part.day));
  wall.setUTCHours(Number(part.hour), Number(part.minute), Number(part.second));
  return wall.getTime() - Math.floor(instant / 1000) * 1000;
}
