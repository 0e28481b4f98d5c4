import { EmptyState, Page } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { type ResultsPage } from './asks.js';
import { Elsewhere } from './elsewhere.js';
import { type ResultsCampaign } from './results-campaign.js';

/** A page that this campaign cannot fill: it does not ask for it, and says which campaigns do. */
export function NotAsked({ page, campaign }: { page: ResultsPage; campaign: ResultsCampaign }) {
  const { t } = useTranslation('results');
  return (
    <Page title={t(`pages.${page}`)}>
      <EmptyState
        title={t('notAsked.title', { campaign: campaign.name })}
        description={t(`notAsked.${page}`)}
        action={<Elsewhere page={page} campaignId={campaign.id} />}
      />
    </Page>
  );
}
