import { EmptyState, Page } from '@commonworks/web-ui';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

/** An address that leads nowhere. */
export function NotFoundPage() {
  const { t } = useTranslation('shell');
  return (
    <Page title={t('notFound.title')}>
      <EmptyState
        title={t('ui:notFound.title')}
        description={t('notFound.try')}
        action={
          <Button component={Link} to="/" variant="default">
            {t('ui:notFound.home')}
          </Button>
        }
      />
    </Page>
  );
}
