import { useCurrentContext, EmptyState, Page, QueryBoundary, useShownCampaign } from '@commonworks/web-ui';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { lookedAtCampaign } from '../frame/looked-at-campaign.js';
import { OfCampaign } from './of-campaign.js';

/** What is worth doing together, as the results of the campaign that is looked at say. */
export function Component() {
  const { campaign: current, campaigns, campaignsResult } = useCurrentContext();
  const campaign = lookedAtCampaign(current, campaigns);
  useShownCampaign(campaign?.id);
  return (
    <QueryBoundary result={campaignsResult} layout="table" select={() => ({ campaign })}>
      {() => (campaign ? <OfCampaign key={campaign.id} campaign={campaign} /> : <BeforeRelease />)}
    </QueryBoundary>
  );
}

/** Before any release: what will stand here, what it waits for, and where one sees how far that is. */
function BeforeRelease() {
  const { t } = useTranslation('opportunity');
  return (
    <Page title={t('ui:pages.opportunities')}>
      <EmptyState
        title={t('before.title')}
        description={t('before.why')}
        action={
          <Button component={Link} to="/results" variant="default">
            {t('before.action')}
          </Button>
        }
      />
    </Page>
  );
}
