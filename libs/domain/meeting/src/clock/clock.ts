import { tzlib_get_ical_block, tzlib_get_offset } from 'timezones-ical-library';
import { type Zone } from './zones.js';

/** What the clocks of a zone show: `2026-10-13T09:00`. */
export type ClockTime = string;

const MINUTE = 60_000;
const CLOCK_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

/** The zone's rules as a calendar (RFC 5545) carries them: `BEGIN:VTIMEZONE` … */
export function zoneRules(zone: Zone): string {
  const [rules] = tzlib_get_ical_block(zone);
  return rules;
}

/**
 * The moment at which the clocks of the zone show this time, to the minute; the first of two where they are put back.
 *
 * All conversions go by one table of rules, that of `timezones-ical-library`, which calendars are given too. Node and
 * browsers bring tables of their own, as old as they are: in 2026 Alberta and British Columbia stopped putting their
 * clocks back, and by an older table a meeting there would be an hour off.
 *
 * @returns null where no clock shows it: it is skipped where clocks are put forward, or is no time at all
 */
export function momentOf(time: ClockTime, zone: Zone): Date | null {
  if (!CLOCK_TIME.test(time)) return null;
  const asUtc = Date.parse(`${time}Z`);
  if (Number.isNaN(asUtc) || written(asUtc) !== time) return null;
  const moment = asUtc - offsetAt(time, zone) * MINUTE;
  return clockTime(new Date(moment), zone) === time ? new Date(moment) : null;
}

/** What the clocks of the zone show at this moment, to the minute. */
export function clockTime(moment: Date, zone: Zone): ClockTime {
  const shown = offsetsOf(zone).map((offset) => ({
    offset,
    time: written(moment.getTime() + offset * MINUTE),
  }));
  const right = shown.find(({ offset, time }) => offsetAt(time, zone) === offset);
  // The hour that clocks show twice is read as its first time; at the second, the lesser offset holds.
  return (right ?? shown[0]).time;
}

/** Minutes east of UTC where the zone's clocks show this time. */
function offsetAt(time: ClockTime, zone: Zone): number {
  return minutes(tzlib_get_offset(zone, time.slice(0, 10), time.slice(11)));
}

const known = new Map<Zone, readonly number[]>();

/** All offsets the zone's clocks go by, the least first. */
function offsetsOf(zone: Zone): readonly number[] {
  const before = known.get(zone);
  if (before) return before;
  const named = [...zoneRules(zone).matchAll(/TZOFFSETTO:([+-]\d{4})/g)];
  const offsets = [...new Set(named.map(([, offset]) => minutes(offset)))].sort((a, b) => a - b);
  known.set(zone, offsets);
  return offsets;
}

function minutes(offset: string): number {
  const size = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(3, 5));
  return offset.startsWith('-') ? -size : size;
}

const written = (asUtc: number): ClockTime => new Date(asUtc).toISOString().slice(0, 16);
