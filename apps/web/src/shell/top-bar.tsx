import { useMutation } from '@apollo/client/react';
import { ChangeLocaleDocument } from '@commonworks/web-graphql';
import { ColourSchemeSwitch, LanguageSwitch, NotificationBell, openedOnDemand } from '@commonworks/web-ui';
import { Burger } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CommandsButton } from '../commands/commands.js';
import { AccountButton } from './account-button.js';
import { ContextPicker } from './context-picker.js';
import classes from './shell.module.css';

const Account = openedOnDemand<object>(
  AccountButton,
  async () => (await import('./account-menu.js')).AccountMenu,
);

/** Language and colours: in the bar where there is room, in the drawer where there is not. */
export function Preferences() {
  const [changeLocale] = useMutation(ChangeLocaleDocument);
  return (
    <div className={classes.preferences}>
      {/* The page changes at once; that the account could not be told is no reason to disturb the reader. */}
      <LanguageSwitch
        tell={(locale) => changeLocale({ variables: { locale: locale === 'fr' ? 'FR' : 'EN' } })}
      />
      <ColourSchemeSwitch />
    </div>
  );
}

interface TopBarProps {
  drawerOpen: boolean;
  onToggleDrawer: () => void;
  onAskCommands: () => void;
}

/** What one is looking at on the left; commands, language, colours, what happened and oneself on the right. */
export function TopBar({ drawerOpen, onToggleDrawer, onAskCommands }: TopBarProps) {
  const { t } = useTranslation('shell');
  return (
    <header className={classes.bar}>
      <Burger
        className={classes.burger ?? ''}
        opened={drawerOpen}
        onClick={onToggleDrawer}
        aria-label={t('navigation.open')}
        aria-expanded={drawerOpen}
        size="sm"
      />
      <ContextPicker />
      <div className={classes.tools}>
        <CommandsButton onAsk={onAskCommands} />
        <div className={classes.wide}>
          <Preferences />
        </div>
        <NotificationBell />
        <Account />
      </div>
    </header>
  );
}
