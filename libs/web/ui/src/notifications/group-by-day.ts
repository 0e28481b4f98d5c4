import type { NotificationsQuery } from '@commonworks/web-graphql';
import type { Format } from '../i18n/use-format.js';

export type Notification = NotificationsQuery['notifications'][number];

/** Notifications of one day of the reader's calendar. */
export interface NotificationDay {
  /** "Today", "Yesterday", or the date written out. */
  readonly label: string;
  readonly notifications: readonly Notification[];
}

const DAY = 86_400_000;

/** Puts the lines under their days, both in the order in which they came. */
export function groupByDay(
  notifications: readonly Notification[],
  format: Pick<Format, 'date' | 'distance'>,
  now: Date,
): NotificationDay[] {
  const recent = [now, new Date(now.getTime() - DAY)].map((day) => format.date(day.toISOString()));
  const days = new Map<string, Notification[]>();
  for (const notification of notifications) {
    const date = format.date(notification.at);
    const label = recent.includes(date) ? capitalised(format.distance(notification.at)) : date;
    const day = days.get(label) ?? [];
    days.set(label, [...day, notification]);
  }
  return [...days].map(([label, ofDay]) => ({ label, notifications: ofDay }));
}

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);
