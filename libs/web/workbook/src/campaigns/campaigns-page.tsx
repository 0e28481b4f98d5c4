import { useQuery } from '@apollo/client/react';
import { CampaignsDocument } from '@commonworks/web-graphql';
import {
  EmptyState,
  Page,
  QueryBoundary,
  StatusBadge,
  SyntheticMark,
  useFormat,
  useMe,
} from '@commonworks/web-ui';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { campaignTone } from './campaign-tone.js';
import classes from './campaigns.module.css';
import { useCampaignAbility } from './use-campaign-ability.js';

/** The campaigns one may see; a coordinator begins a new one here. */
export function Component() {
  const { t } = useTranslation('workbook');
  const format = useFormat();
  const me = useMe();
  const can = useCampaignAbility();
  const result = useQuery(CampaignsDocument, { fetchPolicy: 'cache-and-network' });
  const mayCreate = me?.memberships.some(
    ({ consortium }) => consortium && can('create', { consortiumId: consortium.id, status: 'DRAFT' }),
  );
  const begin = mayCreate && (
    <Button component={Link} to="/campaigns/new">
      {t('newCampaign.title')}
    </Button>
  );
  return (
    <Page title={t('ui:pages.campaigns')} lead={t('campaigns.lead')} actions={begin || undefined}>
      <QueryBoundary
        result={result}
        layout="list"
        select={({ campaigns }) => [...campaigns].sort((a, b) => b.year - a.year)}
        empty={{
          when: (campaigns) => campaigns.length === 0,
          show: (
            <EmptyState
              title={t('campaigns.empty')}
              description={t('campaigns.emptyWhy')}
              action={begin || undefined}
            />
          ),
        }}
      >
        {(campaigns) => (
          <ul className={classes.list}>
            {campaigns.map((campaign) => (
              <li key={campaign.id} className={classes.item}>
                <div>
                  <Link to={`/campaigns/${campaign.id}`} className={classes.name}>
                    {campaign.name}
                  </Link>
                  <p className={classes.facts}>
                    <span>{campaign.consortium.name}</span>
                    <span>{campaign.cycle}</span>
                    {campaign.synthetic && <SyntheticMark />}
                  </p>
                </div>
                <div className={classes.standing}>
                  <StatusBadge
                    tone={campaignTone(campaign.status)}
                    label={t(`campaignStatus.${campaign.status}`)}
                  />
                  {campaign.status === 'OPEN' && campaign.closesOn && (
                    <span className={classes.when}>
                      {t('due', {
                        date: format.date(campaign.closesOn),
                        distance: format.distance(campaign.closesOn),
                      })}
                    </span>
                  )}
                  {campaign.releasedAt && (
                    <span className={classes.when}>
                      {t('campaigns.releasedOn', { date: format.date(campaign.releasedAt) })}
                    </span>
                  )}
                </div>
              </li>
            ))}
          </ul>
        )}
      </QueryBoundary>
    </Page>
  );
}
