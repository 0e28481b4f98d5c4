import { useQuery } from '@apollo/client/react';
import { AssessmentMapDocument } from '@commonworks/web-graphql';
import { EmptyState, LeadTo, LoadingState, Page, QueryBoundary } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { asksFor } from '../frame/asks.js';
import { Elsewhere } from '../frame/elsewhere.js';
import { NotAsked } from '../frame/not-asked.js';
import { ResultsFrame } from '../frame/results-frame.js';
import { useOwnWorkbooks } from '../frame/results-campaign.js';

/** Leads to the assessment map of one's own workbook in this campaign; says so where its workbook rates nothing. */
export function Component() {
  const { campaignId = '' } = useParams();
  const workbooks = useOwnWorkbooks(campaignId);
  if (workbooks === null) return <LoadingState layout="picture" />;
  const workbook = workbooks.at(0);
  return workbook ? <MapOf workbookId={workbook.id} /> : <NothingRated />;
}

function MapOf({ workbookId }: { workbookId: string }) {
  const result = useQuery(AssessmentMapDocument, { variables: { workbookId } });
  return (
    <QueryBoundary result={result} layout="picture" select={(data) => data}>
      {({ assessmentMap }) =>
        assessmentMap ? <LeadTo to={`/workbooks/${workbookId}/assessment-map`} /> : <NothingRated />
      }
    </QueryBoundary>
  );
}

function NothingRated() {
  const { t } = useTranslation('results');
  return (
    <ResultsFrame>
      {(campaign) =>
        asksFor('assessment-map', campaign) ? (
          <Page title={t('pages.assessment-map')}>
            <EmptyState
              title={t('assessment.empty')}
              description={t('assessment.noWorkbookWhy')}
              action={<Elsewhere page="assessment-map" campaignId={campaign.id} />}
            />
          </Page>
        ) : (
          <NotAsked page="assessment-map" campaign={campaign} />
        )
      }
    </ResultsFrame>
  );
}
