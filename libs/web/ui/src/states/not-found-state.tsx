import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Page } from '../page/page.js';

/** The page instead of one that does not exist, or is not for this person: the two look the same. */
export function NotFoundState() {
  const { t } = useTranslation('ui');
  return (
    <Page title={t('notFound.title')} lead={t('notFound.description')}>
      <div>
        <Button component={Link} to="/" variant="default">
          {t('notFound.home')}
        </Button>
      </div>
    </Page>
  );
}
