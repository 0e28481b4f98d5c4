import type { Locale } from '@commonworks/domain-assessment';

/** A day (YYYY-MM-DD), which is the same in every time zone, with its number and its month on one line. */
export const dayIn = (locale: Locale, day: string): string =>
  new Intl.DateTimeFormat(`${locale}-CA`, { dateStyle: 'long', timeZone: 'UTC' })
    .format(new Date(`${day}T00:00Z`))
    .replace(' ', '\u00a0');
