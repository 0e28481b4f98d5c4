import { useCampaigns } from '@commonworks/web-ui';
import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { asksFor, type ResultsPage } from './asks.js';
import classes from './frame.module.css';
import { hasResults, useOwnWorkbooks, type ResultsCampaign } from './results-campaign.js';

/** These show one's own workbook: a campaign without one has nothing there for the person. */
const OF_OWN_WORKBOOK: ReadonlySet<ResultsPage> = new Set(['benchmark', 'assessment-map']);

/** The other campaigns that do fill this page, each with a link; nothing where there is none. */
export function Elsewhere({ page, campaignId }: { page: ResultsPage; campaignId: string | undefined }) {
  const { data } = useCampaigns();
  // The map of one's own ratings does not wait for a release.
  const others = (data?.campaigns ?? [])
    .filter((one) => one.id !== campaignId && asksFor(page, one))
    .filter((one) => page === 'assessment-map' || hasResults(one))
    .sort((a, b) => b.year - a.year);
  const Way = OF_OWN_WORKBOOK.has(page) ? WayOfOwn : WayTo;
  return (
    <div className={classes.elsewhere}>
      {others.map((one) => (
        <Way key={one.id} page={page} campaign={one} />
      ))}
    </div>
  );
}

interface WayProps {
  page: ResultsPage;
  campaign: ResultsCampaign;
}

function WayOfOwn(props: WayProps) {
  return useOwnWorkbooks(props.campaign.id)?.length ? <WayTo {...props} /> : null;
}

function WayTo({ page, campaign: { id, name } }: WayProps) {
  const { t } = useTranslation('results');
  return (
    <Anchor component={Link} to={`/results/${id}/${page}`} underline="always">
      {t('elsewhere', { campaign: name })}
    </Anchor>
  );
}
