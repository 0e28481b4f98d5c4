import { useQuery } from '@apollo/client/react';
import { AssessmentMapDocument } from '@commonworks/web-graphql';
import { EmptyState, Page, QueryBoundary, useShownCampaign } from '@commonworks/web-ui';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Elsewhere } from '../frame/elsewhere.js';
import { AssessmentMapView } from './assessment-map-view.js';

/** A municipality's technology in four layers, each element with its rating. */
export function Component() {
  const { workbookId = '' } = useParams();
  const { t } = useTranslation('results');
  const result = useQuery(AssessmentMapDocument, {
    variables: { workbookId },
    fetchPolicy: 'cache-and-network',
  });
  useShownCampaign(result.data?.workbook?.campaign.id);
  return (
    <QueryBoundary
      result={result}
      layout="picture"
      select={({ assessmentMap }) => assessmentMap}
      empty={{
        when: ({ layers }) => layers.every(({ elements }) => elements.length === 0),
        show: (
          <Page title={t('pages.assessment-map')}>
            <EmptyState
              title={t('assessment.empty')}
              description={t('assessment.emptyWhy')}
              action={
                <>
                  <Elsewhere page="assessment-map" campaignId={result.data?.workbook?.campaign.id} />
                  <Button component={Link} to={`/workbooks/${workbookId}`} variant="default">
                    {t('assessment.toWorkbook')}
                  </Button>
                </>
              }
            />
          </Page>
        ),
      }}
    >
      {(assessment) => (
        <AssessmentMapView
          workbookId={workbookId}
          assessment={assessment}
          submittedAt={result.data?.workbook?.submittedAt ?? null}
        />
      )}
    </QueryBoundary>
  );
}
