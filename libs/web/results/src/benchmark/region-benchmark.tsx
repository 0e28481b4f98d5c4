import { useQuery } from '@apollo/client/react';
import { RegionBenchmarkDocument } from '@commonworks/web-graphql';
import { useFormat } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { type ResultsCampaign } from '../frame/results-campaign.js';
import { useAddress } from '../frame/use-address.js';
import { REGION_SORTS } from './arrange-items.js';
import { BenchmarkBoundary } from './benchmark-boundary.js';
import { hasFigures } from './benchmark-item.js';
import { BenchmarkView } from './benchmark-view.js';

/** The figures of a peer group for those who coordinate it: where the answers lie, and how far apart. */
export function RegionBenchmark({ campaign }: { campaign: ResultsCampaign }) {
  const { t } = useTranslation('results');
  const format = useFormat();
  const address = useAddress();
  const result = useQuery(RegionBenchmarkDocument, {
    variables: { campaignId: campaign.id, peerGroupId: address.get('group') },
  });
  return (
    <BenchmarkBoundary result={result} select={({ regionBenchmark }) => regionBenchmark}>
      {(benchmark, stale) => {
        const group = benchmark.peerGroup.name;
        return (
          <BenchmarkView
            {...{ campaign, benchmark, stale }}
            own={null}
            sorts={REGION_SORTS}
            words={{
              title: t('benchmark.region.title', { consortium: campaign.consortium.name }),
              caption: t('benchmark.region.caption'),
              fileTitle: t('benchmark.region.fileTitle', { consortium: campaign.consortium.name, group }),
              reading: (items) =>
                t('benchmark.region.reading', {
                  count: items.length,
                  shown: format.number(items.filter(hasFigures).length),
                  questions: format.number(items.length),
                  group,
                }),
            }}
          />
        );
      }}
    </BenchmarkBoundary>
  );
}
