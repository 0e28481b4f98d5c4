import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from './empty-state.js';

/** What was asked for does not exist, or is not for this person: the two look the same. */
export function NotFoundState() {
  const { t } = useTranslation('ui');
  return (
    <EmptyState
      order={1}
      title={t('notFound.title')}
      description={t('notFound.description')}
      action={
        <Button component={Link} to="/" variant="default">
          {t('notFound.home')}
        </Button>
      }
    />
  );
}
