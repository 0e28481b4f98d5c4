import { useFormat } from '@commonworks/web-ui';
import { type BenchmarkQuery } from '@commonworks/web-graphql';
import { NativeSelect } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type OwnWorkbook, type ResultsCampaign } from '../frame/results-campaign.js';
import { useAddress } from '../frame/use-address.js';
import { OWN_SORTS, readingOf } from './arrange-items.js';
import { BenchmarkView } from './benchmark-view.js';
import { useAnswerWords } from './use-answer-words.js';
import { useOptionLabels } from './use-option-labels.js';

export interface OwnBenchmarkViewProps {
  campaign: ResultsCampaign;
  workbook: OwnWorkbook;
  /** One's own of this campaign; more than one where a person works for several municipalities. */
  workbooks: readonly OwnWorkbook[];
  benchmark: NonNullable<BenchmarkQuery['benchmark']>;
  stale: boolean;
}

/** A municipality's answers beside the figures of its group. */
export function OwnBenchmarkView({ campaign, workbook, workbooks, benchmark, stale }: OwnBenchmarkViewProps) {
  const { t } = useTranslation('results');
  const format = useFormat();
  const address = useAddress();
  const answer = useAnswerWords(useOptionLabels(workbook.id, benchmark.items));
  const { id: municipalityId, name: municipality } = workbook.municipality;
  const own = useMemo(() => ({ municipalityId, answer }), [municipalityId, answer]);
  const group = benchmark.peerGroup.name;
  return (
    <BenchmarkView
      {...{ campaign, benchmark, own, stale }}
      sorts={OWN_SORTS}
      words={{
        title: t('benchmark.title', { municipality }),
        caption: t('benchmark.caption'),
        fileTitle: t('benchmark.csv.title', { municipality, group }),
        reading: (items) => {
          const { ahead, compared, higherIsBetter } = readingOf(items);
          if (compared === 0) return t('benchmark.readingNone');
          return t(higherIsBetter ? 'benchmark.reading' : 'benchmark.readingBetter', {
            count: ahead,
            ahead: format.number(ahead),
            compared: format.number(compared),
            group,
          });
        },
      }}
      filters={
        workbooks.length > 1 && (
          <NativeSelect
            label={t('terms:municipality')}
            value={workbook.id}
            onChange={({ currentTarget }) => address.set({ workbook: currentTarget.value })}
            data={workbooks.map((one) => ({ value: one.id, label: one.municipality.name }))}
          />
        )
      }
    />
  );
}
