import { LockOutNotice } from '@commonworks/web-identity';
import { Wordmark } from '@commonworks/web-ui';
import { OutboxBar } from '@commonworks/web-workbook';
import { Drawer } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { Outlet, ScrollRestoration } from 'react-router';
import { Commands } from '../commands/commands.js';
import { NavigationRail } from './navigation-rail.js';
import classes from './shell.module.css';
import { Preferences, TopBar } from './top-bar.js';
import { useNavigation } from './use-navigation.js';

/** The frame of every page for those who are signed in. */
export function Shell() {
  const { t } = useTranslation('shell');
  const [drawerOpen, drawer] = useDisclosure(false);
  const items = useNavigation();
  return (
    <div className={classes.shell}>
      <a href="#main" className={classes.skip}>
        {t('skip')}
      </a>
      <aside className={classes.rail}>
        <div className={classes.brand}>
          <Wordmark />
        </div>
        <NavigationRail items={items} />
      </aside>
      <TopBar drawerOpen={drawerOpen} onToggleDrawer={drawer.toggle} />
      <main id="main" tabIndex={-1} className={classes.main}>
        <LockOutNotice />
        <Outlet />
        <OutboxBar />
      </main>
      <Drawer
        opened={drawerOpen}
        onClose={drawer.close}
        size={300}
        title={<Wordmark />}
        closeButtonProps={{ 'aria-label': t('navigation.close') }}
      >
        <NavigationRail items={items} onGo={drawer.close} />
        <div className={classes.drawerFoot}>
          <Preferences />
        </div>
      </Drawer>
      <Commands items={items} />
      <ScrollRestoration />
    </div>
  );
}
