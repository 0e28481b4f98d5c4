import {
  EmptyState,
  LeadTo,
  Page,
  QueryBoundary,
  useCampaigns,
  useCurrentContext,
} from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { NotReleased } from '../frame/not-released.js';
import { releasedFirst, type ResultsCampaign } from '../frame/results-campaign.js';

const WAITING: Record<ResultsCampaign['status'], number> = { CLOSED: 0, OPEN: 1, DRAFT: 2, RELEASED: 3 };

/** Leads to the newest results; says what will be here, and who does what next, before there are any. */
export function Component() {
  const { t } = useTranslation('results');
  const { acting } = useCurrentContext();
  const result = useCampaigns();
  return (
    <QueryBoundary
      result={result}
      layout="list"
      select={({ campaigns }) =>
        acting?.kind === 'CONSORTIUM'
          ? campaigns.filter(({ consortium }) => consortium.id === acting.id)
          : campaigns
      }
    >
      {(campaigns) => {
        const newest = releasedFirst(campaigns).at(0);
        if (newest) return <LeadTo to={`/results/${newest.id}`} />;
        const next = [...campaigns].sort((a, b) => WAITING[a.status] - WAITING[b.status]).at(0);
        return (
          <Page title={t('ui:pages.results')} lead={t('overview.lead')}>
            {next ? (
              <NotReleased campaign={next} />
            ) : (
              <EmptyState title={t('overview.none')} description={t('overview.noneWhy')} />
            )}
          </Page>
        );
      }}
    </QueryBoundary>
  );
}
