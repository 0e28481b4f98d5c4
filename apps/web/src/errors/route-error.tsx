import { ErrorState, Page } from '@commonworks/web-ui';
import { useNetwork } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';

/**
 * A page that broke or could not be fetched: the frame stays, so one can go on elsewhere or load it again. A browser
 * fetches no module again that it could not have, so trying again is a reload; without a connection that would put the
 * browser's own page in the place of this one.
 */
export function RouteError() {
  const { t } = useTranslation('shell');
  const error = useRouteError();
  const { online } = useNetwork();
  return (
    <Page title={t('ui:errors.unexpected.happened')}>
      <ErrorState error={error} {...(online && { onRetry: () => location.reload() })} />
    </Page>
  );
}
