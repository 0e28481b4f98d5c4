import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { serverClock } from '../clock/server-clock.js';

export interface Format {
  /** A number with the locale's marks; `digits` fixes the decimals, otherwise at most two. */
  number(value: number, digits?: number): string;
  /** A score from 0 to 100, as a whole number. */
  score(value: number): string;
  /** A ratio from 0 to 1, as a whole percentage. */
  percent(ratio: number): string;
  /** A date (`2026-03-31` or an instant), written out. */
  date(iso: string): string;
  /** An instant, with the time of day. */
  dateTime(iso: string): string;
  /** How far a date is from today, by the server's clock: "today", "in 5 days", "3 days ago". */
  distance(iso: string): string;
  /** Words joined as a sentence joins them: "a, b and c". */
  list(words: readonly string[]): string;
}

const DAY = 86_400_000;

// A bare date is a day of the calendar, not midnight in Greenwich: read it in the reader's own zone.
const dayOf = (iso: string): Date => new Date(iso.length === 10 ? `${iso}T00:00:00` : iso);

/** Formats for one language tag; pure apart from reading the server's clock in `distance`. */
export function formatFor(tag: string, now: () => Date = serverClock.now): Format {
  const whole = new Intl.NumberFormat(tag, { maximumFractionDigits: 0 });
  const free = new Intl.NumberFormat(tag, { maximumFractionDigits: 2 });
  const share = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 });
  const date = new Intl.DateTimeFormat(tag, { dateStyle: 'long' });
  const dateTime = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' });
  const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  const list = new Intl.ListFormat(tag, { type: 'conjunction' });
  return {
    number: (value, digits) =>
      digits === undefined
        ? free.format(value)
        : new Intl.NumberFormat(tag, {
            minimumFractionDigits: digits,
            maximumFractionDigits: digits,
          }).format(value),
    score: (value) => whole.format(value),
    percent: (ratio) => share.format(ratio),
    date: (iso) => date.format(dayOf(iso)),
    dateTime: (iso) => dateTime.format(new Date(iso)),
    distance: (iso) => {
      const today = now();
      today.setHours(0, 0, 0, 0);
      const day = dayOf(iso);
      day.setHours(0, 0, 0, 0);
      return relative.format(Math.round((day.getTime() - today.getTime()) / DAY), 'day');
    },
    list: (words) => list.format(words),
  };
}

/** Numbers and dates in the reader's language. */
export function useFormat(): Format {
  const { i18n } = useTranslation();
  const tag = i18n.language === 'fr' ? 'fr-CA' : 'en-CA';
  return useMemo(() => formatFor(tag), [tag]);
}
