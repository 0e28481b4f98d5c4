import { clockTime } from '@commonworks/domain-meeting/calendar';
import type { Zone } from '@commonworks/domain-meeting';
import { useTranslation } from 'react-i18next';

export interface Clock {
  /** The day and the time that the zone's clocks show at a moment. */
  when(moment: Date): string;
  /** The day that they show. */
  day(moment: Date): string;
  /** The time alone; the end of a day where `ends` and midnight is meant. */
  time(moment: Date, ends?: boolean): string;
}

/** What clocks of a zone show, in words; by the product's table of zones, for a browser's may be older than the law. */
export function useClock(zone: Zone): Clock {
  const { t, i18n } = useTranslation('service-level');
  const tag = i18n.language === 'fr' ? 'fr-CA' : 'en-CA';
  const day = new Intl.DateTimeFormat(tag, {
    weekday: 'long',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const time = new Intl.DateTimeFormat(tag, { timeStyle: 'short', timeZone: 'UTC' });
  const shown = (moment: Date) => new Date(`${clockTime(moment, zone)}Z`);
  const timeOf = (moment: Date, ends = false): string => {
    if (ends && clockTime(moment, zone).endsWith('T00:00')) return t('due.midnight');
    return time.format(shown(moment)).replace(/(^|\D)0(?=\d\sh\s\d)/u, '$1');
  };
  return {
    day: (moment) => day.format(shown(moment)),
    time: timeOf,
    when: (moment) => `${day.format(shown(moment))}, ${timeOf(moment)}`,
  };
}
