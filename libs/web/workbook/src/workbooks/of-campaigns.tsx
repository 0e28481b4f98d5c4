import { useQuery } from '@apollo/client/react';
import { OwnWorkbooksDocument, type WorkbookCampaignsQuery } from '@commonworks/web-graphql';
import { unawaited, ErrorState, QueryBoundary, useMe } from '@commonworks/web-ui';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOutbox, useOutboxSummary } from '../outbox/outbox-provider.js';
import { WorkbookLine } from './workbook-line.js';
import classes from './workbooks.module.css';

type Campaign = WorkbookCampaignsQuery['campaigns'][number];
type Retry = () => unknown;

/** One's own workbooks by campaign. What keeps several from being read is said once, at the first of them. */
export function OfCampaigns({ campaigns }: { campaigns: readonly Campaign[] }) {
  const [failed, setFailed] = useState<ReadonlyMap<string, Retry>>(new Map());
  const tell = useCallback((campaignId: string, retry: Retry | null) => {
    setFailed((before) => {
      const after = new Map(before);
      if (retry) after.set(campaignId, retry);
      else after.delete(campaignId);
      return after;
    });
  }, []);
  const first = campaigns.find(({ id }) => failed.has(id))?.id;
  return (
    <div className={classes.campaigns}>
      {campaigns.map((campaign) => (
        <OfCampaign
          key={campaign.id}
          campaign={campaign}
          onFailure={tell}
          saidAbove={first !== undefined && first !== campaign.id}
          retryAll={() => failed.forEach((retry) => unawaited(retry))}
        />
      ))}
    </div>
  );
}

interface OfCampaignProps {
  campaign: Campaign;
  onFailure(campaignId: string, retry: Retry | null): void;
  /** What failed here is told at another campaign already. */
  saidAbove: boolean;
  retryAll(): void;
}

function OfCampaign({ campaign, onFailure, saidAbove, retryAll }: OfCampaignProps) {
  const { t } = useTranslation('workbook');
  const me = useMe();
  const result = useQuery(OwnWorkbooksDocument, {
    variables: { campaignId: campaign.id },
    fetchPolicy: 'cache-and-network',
  });
  useOutboxSummary();
  const unsent = useOutbox().unsent();
  const own = new Set(me?.memberships.flatMap(({ municipality }) => municipality?.id ?? []));
  const { data, error, refetch } = result;
  const failed = data === undefined && error !== undefined;
  useEffect(() => onFailure(campaign.id, failed ? refetch : null), [onFailure, campaign.id, failed, refetch]);
  return (
    <section aria-labelledby={`campaign-${campaign.id}`}>
      <h2 id={`campaign-${campaign.id}`} className={classes.campaign}>
        {campaign.name}
        <span className={classes.campaignStatus}>{t(`campaignStatus.${campaign.status}`)}</span>
      </h2>
      {failed ? (
        saidAbove ? (
          <p className={classes.none}>{t('workbooks.notReadEither')}</p>
        ) : (
          <ErrorState error={error} onRetry={retryAll} />
        )
      ) : (
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
      )}
    </section>
  );
}
