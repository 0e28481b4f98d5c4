import { useQuery } from '@apollo/client/react';
import {
  OwnWorkbooksDocument,
  WorkbookCampaignsDocument,
  type WorkbookCampaignsQuery,
} from '@commonworks/web-graphql';
import { EmptyState, Page, QueryBoundary, useAbility, useMe } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '@mantine/core';
import { MembersWithoutLead } from '../first-lead/members-without-lead.js';
import { useOutbox, useOutboxSummary } from '../outbox/outbox-provider.js';
import { WorkbookLine } from './workbook-line.js';
import classes from './workbooks.module.css';

type Campaign = WorkbookCampaignsQuery['campaigns'][number];

/** The workbooks of the municipalities one belongs to, the campaign that is open first. */
export function Component() {
  const { t } = useTranslation('workbook');
  const me = useMe();
  const result = useQuery(WorkbookCampaignsDocument);
  if (me?.memberships.every(({ municipality }) => municipality === null)) return <OfNoMunicipality />;
  return (
    <Page title={t('ui:pages.workbooks')} lead={t('workbooks.lead')}>
      <QueryBoundary
        result={result}
        layout="list"
        select={({ campaigns }) => inOrder(campaigns)}
        empty={{
          when: (campaigns) => campaigns.length === 0,
          show: <EmptyState title={t('workbooks.empty')} description={t('workbooks.emptyWhy')} />,
        }}
      >
        {(campaigns) => (
          <div className={classes.campaigns}>
            {campaigns.map((campaign) => (
              <OfCampaign key={campaign.id} campaign={campaign} />
            ))}
          </div>
        )}
      </QueryBoundary>
    </Page>
  );
}

/** For those who belong to no municipality: said once, with where they see those of others. */
function OfNoMunicipality() {
  const { t } = useTranslation('workbook');
  const follows = useAbility().can('create', 'Campaign');
  const coordinated = (useMe()?.memberships ?? []).flatMap(({ role, consortium }) =>
    role === 'COORDINATOR' && consortium !== null ? [consortium] : [],
  );
  return (
    <Page title={t('ui:pages.workbooks')}>
      <EmptyState
        title={t('workbooks.noneOwn')}
        description={t(follows ? 'workbooks.noneOwnFollow' : 'workbooks.noneOwnWhy')}
        action={
          follows && (
            <Button component={Link} to="/campaigns" variant="default">
              {t('workbooks.toCampaigns')}
            </Button>
          )
        }
      />
      {coordinated.map((consortium) => (
        <MembersWithoutLead key={consortium.id} consortium={consortium} />
      ))}
    </Page>
  );
}

const WEIGHT: Record<Campaign['status'], number> = { OPEN: 0, CLOSED: 1, RELEASED: 2, DRAFT: 3 };

function inOrder(campaigns: readonly Campaign[]): Campaign[] {
  return campaigns
    .filter(({ status }) => status !== 'DRAFT')
    .sort((a, b) => WEIGHT[a.status] - WEIGHT[b.status] || b.year - a.year);
}

function OfCampaign({ campaign }: { campaign: Campaign }) {
  const { t } = useTranslation('workbook');
  const me = useMe();
  const result = useQuery(OwnWorkbooksDocument, {
    variables: { campaignId: campaign.id },
    fetchPolicy: 'cache-and-network',
  });
  useOutboxSummary();
  const unsent = useOutbox().unsent();
  const own = new Set(me?.memberships.flatMap(({ municipality }) => municipality?.id ?? []));
  return (
    <section aria-labelledby={`campaign-${campaign.id}`}>
      <h2 id={`campaign-${campaign.id}`} className={classes.campaign}>
        {campaign.name}
        <span className={classes.campaignStatus}>{t(`campaignStatus.${campaign.status}`)}</span>
      </h2>
      <QueryBoundary
        result={result}
        layout="list"
        select={({ workbooks }) => workbooks.filter(({ municipality }) => own.has(municipality.id))}
        empty={{
          when: (workbooks) => workbooks.length === 0,
          show: <p className={classes.none}>{t('workbooks.noneInCampaign')}</p>,
        }}
      >
        {(workbooks) => (
          <ul className={classes.list}>
            {workbooks.map((workbook) => (
              <WorkbookLine
                key={workbook.id}
                workbook={workbook}
                campaign={campaign}
                unsent={unsent.get(workbook.id) ?? 0}
              />
            ))}
          </ul>
        )}
      </QueryBoundary>
    </section>
  );
}
