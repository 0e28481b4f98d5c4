import { Page } from '@commonworks/web-ui';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NotReleased } from './not-released.js';
import { hasResults, type ResultsCampaign } from './results-campaign.js';
import { ResultsFrame } from './results-frame.js';

export interface ReleasedFrameProps {
  /** Its title, under `pages`. */
  page: string;
  /** What the release shows; not asked for before. */
  children: (campaign: ResultsCampaign) => ReactNode;
}

/** A page that has nothing to show before the release of its campaign, and says then what it waits for. */
export function ReleasedFrame({ page, children }: ReleasedFrameProps) {
  const { t } = useTranslation('results');
  return (
    <ResultsFrame>
      {(campaign) =>
        hasResults(campaign) ? (
          children(campaign)
        ) : (
          <Page title={t(`pages.${page}`)}>
            <NotReleased campaign={campaign} />
          </Page>
        )
      }
    </ResultsFrame>
  );
}
