import { LockOutNotice } from '@commonworks/web-identity';
import { onDemand, whenIdle, Wordmark } from '@commonworks/web-ui';
import { OutboxBar } from '@commonworks/web-workbook';
import { useDisclosure } from '@mantine/hooks';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, ScrollRestoration } from 'react-router';
import { Commands } from '../commands/commands.js';
import { NavigationRail } from './navigation-rail.js';
import classes from './shell.module.css';
import { TopBar } from './top-bar.js';
import { useNavigation } from './use-navigation.js';

const NavigationDrawer = onDemand(async () => (await import('./navigation-drawer.js')).NavigationDrawer);

/** The frame of every page for those who are signed in. */
export function Shell() {
  const { t } = useTranslation('shell');
  const [drawerOpen, drawer] = useDisclosure(false);
  const [drawerUsed, setDrawerUsed] = useState(false);
  const toggleDrawer = () => {
    setDrawerUsed(true);
    drawer.toggle();
  };
  const [asked, setAsked] = useState(0);
  const ask = useCallback(() => setAsked((before) => before + 1), []);
  useEffect(() => whenIdle(NavigationDrawer.expect), []);
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
      <TopBar drawerOpen={drawerOpen} onToggleDrawer={toggleDrawer} onAskCommands={ask} />
      <main id="main" tabIndex={-1} className={classes.main}>
        <LockOutNotice />
        <Outlet />
        <OutboxBar />
      </main>
      {drawerUsed && <NavigationDrawer opened={drawerOpen} onClose={drawer.close} items={items} />}
      <Commands items={items} asked={asked} onAsk={ask} />
      <ScrollRestoration />
    </div>
  );
}
