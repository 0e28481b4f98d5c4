import { EmptyState, Page, QueryBoundary, useCurrentContext } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { useOwnConsortia } from '../frame/use-own-consortia.js';
import { OfConsortium } from './of-consortium.js';

/** The groups one is in, and those of one's consortia that one may know of. */
export function Component() {
  const { t } = useTranslation('group');
  const { campaignsResult } = useCurrentContext();
  const consortia = useOwnConsortia();
  return (
    <QueryBoundary result={campaignsResult} layout="table" select={() => consortia}>
      {() => (
        <Page title={t('ui:pages.groups')} lead={t('list.lead')}>
          {consortia.length === 0 && <EmptyState title={t('none.title')} description={t('none.outside')} />}
          {consortia.map((consortium) => (
            <OfConsortium key={consortium.id} consortium={consortium} headed={consortia.length > 1} />
          ))}
        </Page>
      )}
    </QueryBoundary>
  );
}
