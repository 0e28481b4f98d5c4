import { ErrorState, Page } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';

/** A page that broke: the frame stays, so one can go on elsewhere or load it again. */
export function RouteError() {
  const { t } = useTranslation('shell');
  const error = useRouteError();
  return (
    <Page title={t('ui:errors.unexpected.happened')}>
      <ErrorState error={error} onRetry={() => location.reload()} />
    </Page>
  );
}
