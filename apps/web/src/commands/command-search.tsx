import { SearchIcon } from '@commonworks/web-ui';
import { Spotlight, spotlight, type SpotlightActionData } from '@mantine/spotlight';
import '@mantine/spotlight/styles.layer.css';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { destinations, type NavigationItem } from '../shell/navigation.js';
import classes from './commands.module.css';

/** Goes to any page the person may open, by name. */
export function CommandSearch({ items, asked }: { items: readonly NavigationItem[]; asked: number }) {
  const { t } = useTranslation('shell');
  const navigate = useNavigate();
  useEffect(() => {
    if (asked > 0) spotlight.open();
  }, [asked]);
  const actions: SpotlightActionData[] = destinations(items).map(({ key, to }) => ({
    id: key,
    label: t(`ui:pages.${key}`),
    description: t(`commands.describe.${key}`),
    onClick: () => void navigate(to),
  }));
  return (
    <Spotlight
      actions={actions}
      // As every other dialog lies over its page.
      overlayProps={{ blur: 0 }}
      // Who listens for it is there before this is loaded.
      shortcut={null}
      title={t('commands.placeholder')}
      nothingFound={t('commands.nothing')}
      highlightQuery
      classNames={{ search: classes.search, header: classes.heard }}
      searchProps={{ placeholder: t('commands.placeholder'), leftSection: <SearchIcon /> }}
    />
  );
}
