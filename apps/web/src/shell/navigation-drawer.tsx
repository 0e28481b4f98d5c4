import { Wordmark } from '@commonworks/web-ui';
import { Drawer } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { NavigationRail } from './navigation-rail.js';
import type { NavigationItem } from './navigation.js';
import classes from './shell.module.css';
import { Preferences } from './top-bar.js';

interface NavigationDrawerProps {
  opened: boolean;
  onClose: () => void;
  items: readonly NavigationItem[];
}

/** The rail, language and colours, where there is no room beside the page. */
export function NavigationDrawer({ opened, onClose, items }: NavigationDrawerProps) {
  const { t } = useTranslation('shell');
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      size={300}
      title={<Wordmark />}
      closeButtonProps={{ 'aria-label': t('navigation.close') }}
    >
      <NavigationRail items={items} onGo={onClose} />
      <div className={classes.drawerFoot}>
        <Preferences />
      </div>
    </Drawer>
  );
}
