import { useQuery } from '@apollo/client/react';
import { SystemsDocument } from '@commonworks/web-graphql';
import { EmptyState, Page, QueryBoundary } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { ReleasedFrame } from '../frame/released-frame.js';
import { type ResultsCampaign } from '../frame/results-campaign.js';
import { SystemsView } from './systems-view.js';

/** Which products municipalities run, where, and until when they are supported. */
export function Component() {
  return <ReleasedFrame page="systems">{(campaign) => <OfCampaign campaign={campaign} />}</ReleasedFrame>;
}

function OfCampaign({ campaign }: { campaign: ResultsCampaign }) {
  const { t } = useTranslation('results');
  const result = useQuery(SystemsDocument, { variables: { campaignId: campaign.id } });
  return (
    <QueryBoundary
      result={result}
      layout="table"
      select={({ systems }) => systems}
      empty={{
        when: ({ rows }) => rows.length === 0,
        show: (
          <Page title={t('pages.systems')}>
            <EmptyState title={t('systems.empty')} description={t('systems.emptyWhy')} />
          </Page>
        ),
      }}
    >
      {(register) => <SystemsView campaign={campaign} register={register} />}
    </QueryBoundary>
  );
}
