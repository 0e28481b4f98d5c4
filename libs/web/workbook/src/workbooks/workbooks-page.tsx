import { useQuery } from '@apollo/client/react';
import { WorkbookCampaignsDocument, type WorkbookCampaignsQuery } from '@commonworks/web-graphql';
import { EmptyState, Page, QueryBoundary, useAbility, useMe } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '@mantine/core';
import { MembersWithoutLead } from '../first-lead/members-without-lead.js';
import { OfCampaigns } from './of-campaigns.js';

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
        {(campaigns) => <OfCampaigns campaigns={campaigns} />}
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
