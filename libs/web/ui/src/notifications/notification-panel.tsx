import { useQuery } from '@apollo/client/react';
import { NotificationsDocument } from '@commonworks/web-graphql';
import { Anchor, Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLiveHint } from '../live/use-live-hint.js';
import { QueryBoundary } from '../query-boundary/query-boundary.js';
import { EmptyState } from '../states/empty-state.js';
import type { Notification } from './group-by-day.js';
import { NotificationLines } from './notification-lines.js';
import classes from './notifications.module.css';
import { useMarkRead } from './use-mark-read.js';

/** So many are shown under the bell; the page has all. */
const SHOWN = 20;

/**
 * What the bell opens: the newest notifications, and the ways to all of them and to the settings.
 * @param heading where nothing around it says what it is
 */
export function NotificationPanel({ heading, onLeave }: { heading?: string; onLeave: () => void }) {
  const { t } = useTranslation('ui');
  const result = useQuery(NotificationsDocument, {
    variables: { first: SHOWN },
    fetchPolicy: 'cache-and-network',
  });
  useLiveHint('notification', null, () => result.refetch());
  const markRead = useMarkRead();
  const open = ({ id, read }: Notification) => {
    if (!read) markRead.one(id);
    onLeave();
  };
  const unread = result.data?.notifications.some(({ read }) => !read) ?? false;
  return (
    <div className={classes.panel}>
      {(heading !== undefined || unread) && (
        <div className={classes.head}>
          {heading !== undefined && <h2 className={classes.heading}>{heading}</h2>}
          {unread && (
            <Button variant="subtle" size="compact-md" loading={markRead.busy} onClick={markRead.all}>
              {t('notifications.markAll')}
            </Button>
          )}
          {markRead.failed && (
            <p role="alert" className={classes.failed}>
              {t('notifications.markFailed')}
            </p>
          )}
        </div>
      )}
      <div className={classes.content}>
        <QueryBoundary
          result={result}
          layout="list"
          select={({ notifications }) => notifications}
          empty={{
            when: (notifications) => notifications.length === 0,
            show: (
              <EmptyState title={t('notifications.none')} description={t('notifications.noneExplained')} />
            ),
          }}
        >
          {(notifications) => <NotificationLines order={3} notifications={notifications} onOpen={open} />}
        </QueryBoundary>
      </div>
      <div className={classes.foot}>
        <Anchor component={Link} to="/notifications" onClick={onLeave}>
          {t('notifications.all')}
        </Anchor>
        <Anchor component={Link} to="/account#notifications" onClick={onLeave}>
          {t('notifications.settings')}
        </Anchor>
      </div>
    </div>
  );
}
