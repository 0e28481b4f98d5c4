import { useQuery } from '@apollo/client/react';
import { UnreadNotificationsDocument } from '@commonworks/web-graphql';
import { Drawer, Popover, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BellIcon } from '../icons/icon.js';
import { useLiveHint } from '../live/use-live-hint.js';
import { LoadingState } from '../states/loading-state.js';
import classes from './notifications.module.css';

/** What it opens is loaded when it is first opened. */
const NotificationPanel = lazy(async () => ({
  default: (await import('./notification-panel.js')).NotificationPanel,
}));

/** A count that takes more room than this is said in words alone. */
const MOST_SHOWN = 99;

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
  const { t } = useTranslation('ui');
  const [opened, { close, toggle }] = useDisclosure(false);
  const isNarrow = useMediaQuery('(max-width: 62em)') ?? false;
  const { data, refetch } = useQuery(UnreadNotificationsDocument, {
    fetchPolicy: 'cache-and-network',
    // It asks on its own account: that the session has ended is for the page to find out.
    context: { staysOnPage: true },
  });
  useLiveHint('notification', null, () => refetch());
  const unread = data?.unreadNotifications;
  const announcement = useAnnouncement(unread);
  const title = t('notifications.title');
  const panel = (
    <Suspense fallback={<LoadingState layout="list" />}>
      <NotificationPanel {...(!isNarrow && { heading: title })} onLeave={close} />
    </Suspense>
  );
  const button = (
    <UnstyledButton
      className={classes.bell}
      onClick={toggle}
      aria-label={t('notifications.bell.name', { count: unread ?? 0 })}
      aria-haspopup="dialog"
      aria-expanded={opened}
    >
      <BellIcon size={20} />
      {unread !== undefined && unread > 0 && (
        <span className={classes.count} aria-hidden>
          {unread > MOST_SHOWN ? `${MOST_SHOWN}+` : unread}
        </span>
      )}
    </UnstyledButton>
  );
  return (
    <>
      {isNarrow ? (
        <>
          {button}
          <Drawer
            opened={opened}
            onClose={close}
            position="right"
            size="100%"
            title={title}
            closeButtonProps={{ 'aria-label': t('notifications.close') }}
          >
            {panel}
          </Drawer>
        </>
      ) : (
        <Popover
          opened={opened}
          onDismiss={close}
          position="bottom-end"
          width={440}
          shadow="md"
          trapFocus
          returnFocus
        >
          <Popover.Target>{button}</Popover.Target>
          <Popover.Dropdown className={classes.dropdown ?? ''}>
            {/* The focus waits here for what is still on its way. */}
            <div tabIndex={-1} data-autofocus className={classes.arrival}>
              {panel}
            </div>
          </Popover.Dropdown>
        </Popover>
      )}
      <VisuallyHidden role="status" aria-live="polite">
        {announcement}
      </VisuallyHidden>
    </>
  );
}
