import { onDemand, SearchIcon, whenIdle } from '@commonworks/web-ui';
import { Kbd, UnstyledButton } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { NavigationItem } from '../shell/navigation.js';
import classes from './commands.module.css';

const SHORTCUT = /Mac|iPhone|iPad/.test(navigator.platform) ? '⌘K' : 'Ctrl K';

const CommandSearch = onDemand(async () => (await import('./command-search.js')).CommandSearch);

/** The field in the top bar that opens the commands. */
export function CommandsButton({ onAsk }: { onAsk: () => void }) {
  const { t } = useTranslation('shell');
  return (
    // The name begins with the words one sees, so that who speaks to the page can say them.
    <UnstyledButton
      className={classes.button}
      onClick={onAsk}
      onPointerEnter={CommandSearch.expect}
      aria-label={`${t('commands.placeholder')} ${SHORTCUT}`}
    >
      <SearchIcon size={18} />
      <span className={classes.words}>{t('commands.placeholder')}</span>
      <Kbd size="xs" className={classes.key} aria-hidden>
        {SHORTCUT}
      </Kbd>
    </UnstyledButton>
  );
}

interface CommandsProps {
  items: readonly NavigationItem[];
  /** How often they were asked for; nothing is loaded before the first time. */
  asked: number;
  onAsk: () => void;
}

/** Ctrl K, or ⌘K: go to any page the person may open, by name. */
export function Commands({ items, asked, onAsk }: CommandsProps) {
  useHotkeys([['mod + K', onAsk]], []);
  useEffect(() => whenIdle(CommandSearch.expect), []);
  return asked > 0 && <CommandSearch items={items} asked={asked} />;
}
