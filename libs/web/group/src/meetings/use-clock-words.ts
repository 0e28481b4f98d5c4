import { useFormat } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';

export interface ClockWords {
  /** The day and the time that clocks show, as the server gives them (`2026-12-10T09:00`), and whose clocks they are. */
  when(time: string, zone: string): string;
  /** The same without saying whose. */
  time(time: string): string;
  /** Whose clocks: “Toronto time”. */
  zone(zone: string): string;
}

/**
 * Words for what clocks show. The browser converts nothing: its table of zones may be older than the law, and by it a
 * meeting would be an hour off.
 */
export function useClockWords(): ClockWords {
  const { t, i18n } = useTranslation('group');
  const format = useFormat();
  const weekday = new Intl.DateTimeFormat(i18n.language === 'fr' ? 'fr-CA' : 'en-CA', {
    weekday: 'long',
    timeZone: 'UTC',
  });
  const time = (shown: string) =>
    t('meetings.time', { weekday: weekday.format(new Date(`${shown}Z`)), time: format.dateTime(shown) });
  const zone = (name: string) => t(`terms:zone.${name}`);
  return { time, zone, when: (shown, name) => t('meetings.when', { time: time(shown), zone: zone(name) }) };
}
