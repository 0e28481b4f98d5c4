import { Drawer, Popover } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { OpenedProps } from '../on-demand/opened-on-demand.js';
import { useStartsOpen } from '../on-demand/use-starts-open.js';
import { BellButton } from './bell-button.js';
import { NotificationPanel } from './notification-panel.js';
import classes from './notifications.module.css';

/** The bell with what it opens: beside it where there is room, over the page where there is not. */
export function BellWithPanel({ unread, startsOpen }: OpenedProps & { unread: number | undefined }) {
  const { t } = useTranslation('ui');
  const { opened, setOpened, button } = useStartsOpen(startsOpen);
  const isNarrow = useMediaQuery('(max-width: 62em)', undefined, { getInitialValueInEffect: false });
  const close = () => setOpened(false);
  const title = t('notifications.title');
  const panel = <NotificationPanel {...(!isNarrow && { heading: title })} onLeave={close} />;
  const bell = <BellButton ref={button} unread={unread} opened={opened} onClick={() => setOpened(!opened)} />;
  if (isNarrow) {
    return (
      <>
        {bell}
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
    );
  }
  return (
    <Popover
      opened={opened}
      onDismiss={close}
      position="bottom-end"
      width={440}
      shadow="md"
      trapFocus
      returnFocus
    >
      <Popover.Target>{bell}</Popover.Target>
      <Popover.Dropdown className={classes.dropdown ?? ''}>
        {/* The focus waits here for what is still on its way. */}
        <div tabIndex={-1} data-autofocus className={classes.arrival}>
          {panel}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
