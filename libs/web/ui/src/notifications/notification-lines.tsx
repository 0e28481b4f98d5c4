import { Title, VisuallyHidden } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { serverClock } from '../clock/server-clock.js';
import { useFormat } from '../i18n/use-format.js';
import { groupByDay, type Notification, type NotificationDay } from './group-by-day.js';
import classes from './notifications.module.css';

interface Lines {
  /** Level of the days' headings: one below what stands above them. */
  order: 2 | 3;
  /** Called as the reader follows a line. */
  onOpen: (notification: Notification) => void;
}

function Line({ notification, onOpen }: Pick<Lines, 'onOpen'> & { notification: Notification }) {
  const { t } = useTranslation('ui');
  const format = useFormat();
  const { at, path, read, text } = notification;
  return (
    <li>
      <Link
        to={path}
        className={classes.line ?? ''}
        data-unread={!read || undefined}
        onClick={() => onOpen(notification)}
      >
        <span className={classes.dot} aria-hidden />
        <span className={classes.text}>
          {!read && <VisuallyHidden>{t('notifications.unreadLine')} </VisuallyHidden>}
          {text}
        </span>
        <time dateTime={at} className={classes.time}>
          {format.time(at)}
        </time>
      </Link>
    </li>
  );
}

function Day({ day: { label, notifications }, order, onOpen }: Lines & { day: NotificationDay }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Title order={order} id={id} className={classes.day}>
        {label}
      </Title>
      <ul className={classes.lines}>
        {notifications.map((notification) => (
          <Line key={notification.id} notification={notification} onOpen={onOpen} />
        ))}
      </ul>
    </section>
  );
}

/** Notifications under their days; what is unread says so in words too. */
export function NotificationLines({
  notifications,
  ...lines
}: Lines & { notifications: readonly Notification[] }) {
  const format = useFormat();
  return groupByDay(notifications, format, serverClock.now()).map((day) => (
    <Day key={day.label} day={day} {...lines} />
  ));
}
