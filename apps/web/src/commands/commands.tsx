import { SearchIcon } from '@commonworks/web-ui';
import { Kbd, UnstyledButton } from '@mantine/core';
import { Spotlight, spotlight, type SpotlightActionData } from '@mantine/spotlight';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { destinations, type NavigationItem } from '../shell/navigation.js';
import classes from './commands.module.css';

const SHORTCUT = /Mac|iPhone|iPad/.test(navigator.platform) ? '⌘K' : 'Ctrl K';

/** The field in the top bar that opens the commands. */
export function CommandsButton() {
  const { t } = useTranslation('shell');
  return (
    // The name begins with the words one sees, so that who speaks to the page can say them.
    <UnstyledButton
      className={classes.button}
      onClick={spotlight.open}
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

/** Ctrl K, or ⌘K: go to any page the person may open, by name. */
export function Commands({ items }: { items: readonly NavigationItem[] }) {
  const { t } = useTranslation('shell');
  const navigate = useNavigate();
  const actions: SpotlightActionData[] = destinations(items).map(({ key, to }) => ({
    id: key,
    label: t(`ui:pages.${key}`),
    description: t(`commands.describe.${key}`),
    onClick: () => void navigate(to),
  }));
  return (
    <Spotlight
      actions={actions}
      shortcut={['mod + K']}
      title={t('commands.placeholder')}
      nothingFound={t('commands.nothing')}
      highlightQuery
      classNames={{ search: classes.search, header: classes.heard }}
      searchProps={{ placeholder: t('commands.placeholder'), leftSection: <SearchIcon /> }}
    />
  );
}
