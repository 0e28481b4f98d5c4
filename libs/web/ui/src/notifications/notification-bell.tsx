import { useQuery } from '@apollo/client/react';
import { UnreadNotificationsDocument } from '@commonworks/web-graphql';
import { VisuallyHidden } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLiveHint } from '../live/use-live-hint.js';
import { openedOnDemand } from '../on-demand/opened-on-demand.js';
import { BellButton } from './bell-button.js';

const Bell = openedOnDemand<{ unread: number | undefined }>(
  BellButton,
  async () => (await import('./bell-with-panel.js')).BellWithPanel,
);

/** Told to who listens, when more is unread than before; not what was unread when the page was opened. */
function useAnnouncement(unread: number | undefined): string {
  const { t } = useTranslation('ui');
  const before = useRef<number | undefined>(undefined);
  const [announced, setAnnounced] = useState(0);
  useEffect(() => {
    if (unread === undefined) return;
    if (before.current !== undefined) setAnnounced(unread > before.current ? unread : 0);
    before.current = unread;
  }, [unread]);
  return announced === 0 ? '' : t('notifications.bell.more', { count: announced });
}

/** The bell of the frame: how many notifications are unread, and what they are. */
export function NotificationBell() {
  const { data, refetch } = useQuery(UnreadNotificationsDocument, {
    // Hints tell of more; the frame has asked for the first figure.
    fetchPolicy: 'cache-first',
    // It asks on its own account: that the session has ended is for the page to find out.
    context: { staysOnPage: true },
  });
  useLiveHint('notification', null, () => refetch());
  const unread = data?.unreadNotifications;
  const announcement = useAnnouncement(unread);
  return (
    <>
      <Bell unread={unread} />
      <VisuallyHidden role="status" aria-live="polite">
        {announcement}
      </VisuallyHidden>
    </>
  );
}
