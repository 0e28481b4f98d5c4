import { useFormat } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { type ResultsCampaign } from './results-campaign.js';

export interface Provenance {
  /** When the figures were released; null for one's own work before that. */
  releasedAt: string | null;
  synthetic: boolean;
}

/** Gives where figures come from in one line: campaign, consortium, date, and whether they were made up. */
export function useSource(): (campaign: ResultsCampaign, provenance: Provenance) => string {
  const { t } = useTranslation('results');
  const format = useFormat();
  return ({ name, consortium }, { releasedAt, synthetic }) => {
    const words = { campaign: name, consortium: consortium.name };
    const source = releasedAt
      ? t('source.released', { ...words, date: format.date(releasedAt) })
      : t('source.unreleased', words);
    return synthetic ? t('source.synthetic', { source }) : source;
  };
}
