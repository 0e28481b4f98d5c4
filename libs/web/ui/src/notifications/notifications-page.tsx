import { LONGEST_PAGE } from '@commonworks/access';
import { useQuery } from '@apollo/client/react';
import { NotificationsDocument } from '@commonworks/web-graphql';
import { Anchor, Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLiveHint } from '../live/use-live-hint.js';
import { Page } from '../page/page.js';
import { QueryBoundary } from '../query-boundary/query-boundary.js';
import { EmptyState } from '../states/empty-state.js';
import { NotificationLines } from './notification-lines.js';
import classes from './notifications.module.css';
import { useMarkRead } from './use-mark-read.js';

/** How many are asked for at first, and more each time. */
const PAGE = 50;

/** Everything the person was told of, and may still open. */
export function NotificationsPage() {
  const { t } = useTranslation('ui');
  const [first, setFirst] = useState(PAGE);
  const result = useQuery(NotificationsDocument, { variables: { first }, fetchPolicy: 'cache-and-network' });
  useLiveHint('notification', null, () => result.refetch());
  const markRead = useMarkRead();
  const shown = result.data ?? result.previousData;
  const unread = shown?.notifications.some(({ read }) => !read) ?? false;
  return (
    <Page
      title={t('notifications.title')}
      lead={
        <>
          {t('notifications.lead')}{' '}
          <Anchor component={Link} to="/account#notifications" className={classes.together ?? ''}>
            {t('notifications.settings')}
          </Anchor>
        </>
      }
      actions={
        unread && (
          <Button variant="default" loading={markRead.busy} onClick={markRead.all}>
            {t('notifications.markAll')}
          </Button>
        )
      }
    >
      {markRead.failed && (
        <p role="alert" className={classes.failed}>
          {t('notifications.markFailed')}
        </p>
      )}
      <QueryBoundary
        result={{ ...result, data: shown }}
        layout="list"
        select={({ notifications }) => notifications}
        empty={{
          when: (notifications) => notifications.length === 0,
          show: <EmptyState title={t('notifications.none')} description={t('notifications.noneExplained')} />,
        }}
      >
        {(notifications) => (
          <div className={classes.whole}>
            <NotificationLines
              order={2}
              notifications={notifications}
              onOpen={({ id, read }) => {
                if (!read) markRead.one(id);
              }}
            />
            {notifications.length === first && first < LONGEST_PAGE && (
              <Button
                variant="default"
                loading={result.loading}
                onClick={() => setFirst(Math.min(LONGEST_PAGE, first + PAGE))}
              >
                {t('notifications.older')}
              </Button>
            )}
          </div>
        )}
      </QueryBoundary>
    </Page>
  );
}
