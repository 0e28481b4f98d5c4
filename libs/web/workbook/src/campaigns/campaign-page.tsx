import { useQuery } from '@apollo/client/react';
import { CampaignPageDocument, CampaignWorkbooksDocument } from '@commonworks/web-graphql';
import {
  unawaited,
  EmptyState,
  Page,
  QueryBoundary,
  StatusBadge,
  useFormat,
  usePagedRows,
} from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { CampaignActions } from './campaign-actions.js';
import { CampaignFacts } from './campaign-facts.js';
import { type Campaign } from './campaign.types.js';
import { campaignTone } from './campaign-tone.js';
import classes from './campaigns.module.css';
import { ClosingDayAction } from './closing-day-action.js';
import { DraftActions } from './draft-actions.js';
import { ReleaseProgress } from './release-progress.js';
import { MembersWithoutLead } from '../first-lead/members-without-lead.js';
import { useWithoutLead } from '../first-lead/use-without-lead.js';
import { standingOf, type CampaignWorkbook } from './standing.js';
import { StandingTable } from './standing-table.js';

/** One campaign for its coordinator: who is stuck, and the next step. */
export function Component() {
  const { campaignId = '' } = useParams();
  const result = useQuery(CampaignPageDocument, {
    variables: { id: campaignId },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <QueryBoundary result={result} layout="table" select={({ campaign }) => campaign}>
      {(campaign) => <Overview campaign={campaign} onChanged={() => unawaited(result.refetch)} />}
    </QueryBoundary>
  );
}

function Overview({ campaign, onChanged }: { campaign: Campaign; onChanged(): void }) {
  const { t } = useTranslation('workbook');
  const format = useFormat();
  const { status, closesOn, release } = campaign;
  const result = useQuery(CampaignWorkbooksDocument, {
    variables: { campaignId: campaign.id },
    fetchPolicy: 'cache-and-network',
  });
  const { rows: workbooks, more } = usePagedRows({
    list: campaign.id,
    rows: result.data?.workbooks ?? [],
    reach: 'all',
    fetchAfter: (after) => result.fetchMore({ variables: { after } }),
  });
  const withoutLead = useWithoutLead(campaign.consortium.id);
  // Opening a campaign gives every municipality its workbook; closing and reopening lock and unlock them.
  const changed = () => {
    onChanged();
    unawaited(result.refetch);
  };
  return (
    <Page
      title={campaign.name}
      breadcrumbs={[{ label: t('ui:pages.campaigns'), to: '/campaigns' }]}
      synthetic={campaign.synthetic}
      lead={
        <span className={classes.lead}>
          <span>{campaign.consortium.name}</span>
          <StatusBadge tone={campaignTone(status)} label={t(`campaignStatus.${status}`)} />
          {status === 'OPEN' && closesOn && (
            <span>{t('due', { date: format.date(closesOn), distance: format.distance(closesOn) })}</span>
          )}
        </span>
      }
      actions={
        <>
          <DraftActions campaign={campaign} />
          <ClosingDayAction campaign={campaign} />
          <CampaignActions campaign={campaign} workbooks={workbooks} onChanged={changed} />
        </>
      }
    >
      {release && <ReleaseProgress campaignId={campaign.id} release={release} onPublished={onChanged} />}
      <CampaignFacts campaign={campaign} />
      <QueryBoundary
        result={result}
        layout="table"
        select={({ workbooks: all }) => all}
        empty={{
          when: (all) => all.length === 0,
          show: (
            <>
              <EmptyState
                title={t('campaign.noWorkbooks')}
                description={t(status === 'DRAFT' ? 'campaign.noWorkbooksDraft' : 'campaign.noWorkbooksWhy')}
              />
              <MembersWithoutLead consortium={campaign.consortium} />
            </>
          ),
        }}
      >
        {() => (
          <>
            <Figures workbooks={workbooks} />
            <StandingTable
              consortiumId={campaign.consortium.id}
              workbooks={workbooks}
              withoutLead={withoutLead}
              more={more}
            />
          </>
        )}
      </QueryBoundary>
    </Page>
  );
}

function Figures({ workbooks }: { workbooks: readonly CampaignWorkbook[] }) {
  const { t } = useTranslation('workbook');
  const format = useFormat();
  const { total, submitted, inReview, notBegun } = standingOf(workbooks);
  const figures = { submitted, inReview, notBegun };
  return (
    <dl className={classes.figures}>
      {Object.entries(figures).map(([name, value]) => (
        <div key={name}>
          <dt>{t(`standing.${name}`)}</dt>
          <dd>{t('ui:marks.progress', { value: format.number(value), total: format.number(total) })}</dd>
        </div>
      ))}
    </dl>
  );
}
