import { useTranslation } from 'react-i18next';
import { serverClock } from '../clock/server-clock.js';

export interface Format {
  /** A number with the locale's marks; `digits` fixes the decimals, otherwise at most two. */
  number(value: number, digits?: number): string;
  /** How far a number is from another, with its sign; what rounds to zero has none. */
  difference(value: number, digits: number): string;
  /** An amount of Canadian dollars; without `digits`, cents only where there are any. */
  money(value: number, digits?: number): string;
  /** A figure that counts hundredths, such as 12.5 for 12.5%. */
  hundredths(value: number, digits?: number): string;
  /** A score from 0 to 100, as a whole number. */
  score(value: number): string;
  /** A ratio from 0 to 1, as a whole percentage. */
  percent(ratio: number): string;
  /** A date (`2026-03-31`, an instant, or a month `2026-03` or year `2026` alone), written out as precisely as it is. */
  date(iso: string): string;
  /** An instant, with the time of day. */
  dateTime(iso: string): string;
  /** The time of day of an instant. */
  time(iso: string): string;
  /** How far a date is from today, by the server's clock: "today", "in 5 days", "3 days ago". */
  distance(iso: string): string;
  /** Words joined as a sentence joins them: "a, b and c". */
  list(words: readonly string[]): string;
}

const DAY = 86_400_000;

/** A number stays on the line of the word after it: "18 décembre", "in 21 days"; and of the month before it. */
const held = (text: string): string =>
  text.replace(/(?<=\d) (?=\p{L})|(?<=\p{L}\.?) (?=\d{1,2}\b)/gu, '\u00a0');

/** French hours have no leading zero: "9 h 45". Spaces of the hour do not break. */
const frenchHour = (text: string): string => text.replace(/(^|\D)0(?=\d\sh\s\d)/u, '$1');

// A bare date is a day of the calendar, not midnight in Greenwich: read it in the reader's own zone.
export const dayOf = (iso: string): Date => new Date(iso.length === 10 ? `${iso}T00:00:00` : iso);

/** A month or a year, of which no day is known. */
const MONTH_ALONE = 7;
const YEAR_ALONE = 4;

/** Makes a thing when it is first asked for, and keeps it. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** Number formats of one style by their decimals, each made when it is first asked for. */
function byDigits(tag: string, style: Intl.NumberFormatOptions): (digits: number) => Intl.NumberFormat {
  const made = new Map<number, Intl.NumberFormat>();
  return (digits) => {
    const known = made.get(digits);
    if (known) return known;
    const format = new Intl.NumberFormat(tag, {
      ...style,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
    made.set(digits, format);
    return format;
  };
}

/** Formats for one language tag; pure apart from reading the server's clock in `distance`. */
export function formatFor(tag: string, now: () => Date = serverClock.now): Format {
  const whole = once(() => new Intl.NumberFormat(tag, { maximumFractionDigits: 0 }));
  const free = once(() => new Intl.NumberFormat(tag, { maximumFractionDigits: 2 }));
  const share = once(() => new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 }));
  const date = once(() => new Intl.DateTimeFormat(tag, { dateStyle: 'long' }));
  const month = once(() => new Intl.DateTimeFormat(tag, { year: 'numeric', month: 'long' }));
  const dateTime = once(() => new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' }));
  const time = once(() => new Intl.DateTimeFormat(tag, { timeStyle: 'short' }));
  const relative = once(() => new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }));
  const list = once(() => new Intl.ListFormat(tag, { type: 'conjunction' }));
  const withDecimals = byDigits(tag, {});
  const signed = byDigits(tag, { signDisplay: 'exceptZero' });
  const money = byDigits(tag, { style: 'currency', currency: 'CAD' });
  const hundredths = byDigits(tag, { style: 'unit', unit: 'percent' });
  return {
    number: (value, digits) => (digits === undefined ? free() : withDecimals(digits)).format(value),
    difference: (value, digits) => signed(digits).format(value).replace('-', '−'),
    money: (value, digits = Number.isInteger(value) ? 0 : 2) => money(digits).format(value),
    hundredths: (value, digits = Number.isInteger(value) ? 0 : 2) => hundredths(digits).format(value),
    score: (value) => whole().format(value),
    percent: (ratio) => share().format(ratio),
    date: (iso) => {
      if (iso.length === YEAR_ALONE) return iso;
      if (iso.length === MONTH_ALONE) return month().format(dayOf(`${iso}-01`));
      return held(date().format(dayOf(iso)));
    },
    dateTime: (iso) => held(frenchHour(dateTime().format(new Date(iso)))),
    time: (iso) => frenchHour(time().format(new Date(iso))),
    distance: (iso) => {
      const today = now();
      today.setHours(0, 0, 0, 0);
      const day = dayOf(iso);
      day.setHours(0, 0, 0, 0);
      return held(relative().format(Math.round((day.getTime() - today.getTime()) / DAY), 'day'));
    },
    list: (words) => list().format(words),
  };
}

/**
 * One for each language, for all of the page: a table asks for it in each of some thousand cells, and a formatter takes
 * longer to make than a cell to draw.
 */
const FORMATS = { en: once(() => formatFor('en-CA')), fr: once(() => formatFor('fr-CA')) };

/** Numbers and dates in the reader's language. */
export function useFormat(): Format {
  const { i18n } = useTranslation();
  return FORMATS[i18n.language === 'fr' ? 'fr' : 'en']();
}
