import { type DayHours, type Weekday } from './service-calendar.js';

/** The field of a template that holds the hours of a weekday: `hoursMonday`. */
export const hoursField = (weekday: Weekday): string =>
  `hours${weekday.charAt(0)}${weekday.slice(1).toLowerCase()}`;

const NONE = /^[-–—−]$/;
const TIME = String.raw`(\d{1,2})\s*(?::|h|\.)?\s*(\d{2})?`;
const HOURS = new RegExp(String.raw`^${TIME}\s*(?:-|–|—|−|to|à)\s*${TIME}$`, 'i');

/**
 * The hours of a day as they are typed: “08:30–16:30”, “8 h 30 à 16 h 30”, a dash for none.
 *
 * @returns undefined where they cannot be read
 */
export function readHours(text: string): DayHours | null | undefined {
  const typed = text.trim();
  if (typed === '' || NONE.test(typed)) return null;
  const found = HOURS.exec(typed);
  if (found === null) return undefined;
  const [, fromHour = '', fromMinute = '00', toHour = '', toMinute = '00'] = found;
  return { from: clock(fromHour, fromMinute), to: clock(toHour, toMinute) };
}

const clock = (hour: string, minute: string): string => `${hour.padStart(2, '0')}:${minute}`;
