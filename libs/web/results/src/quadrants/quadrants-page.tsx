import { useQuery } from '@apollo/client/react';
import { QuadrantDocument, QuadrantMunicipalitiesDocument } from '@commonworks/web-graphql';
import { LoadingState, Page, QueryBoundary } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { asksFor } from '../frame/asks.js';
import { Elsewhere } from '../frame/elsewhere.js';
import { NotAsked } from '../frame/not-asked.js';
import { NotReleased } from '../frame/not-released.js';
import { hasResults, useOwnWorkbooks, type ResultsCampaign } from '../frame/results-campaign.js';
import { ResultsFrame } from '../frame/results-frame.js';
import { oneOf, useAddress } from '../frame/use-address.js';
import { LENSES } from '@commonworks/domain-opportunity';
import { QuadrantView } from './quadrant-view.js';
import { REGION, type Subject } from './quadrant-filters.js';

/** The services on two axes, for one municipality or for the region, seen as a client or as a supplier. */
export function Component() {
  return (
    <ResultsFrame>
      {(campaign) =>
        asksFor('quadrants', campaign) ? (
          <OfCampaign campaign={campaign} />
        ) : (
          <NotAsked page="quadrants" campaign={campaign} />
        )
      }
    </ResultsFrame>
  );
}

function OfCampaign({ campaign }: { campaign: ResultsCampaign }) {
  const { t } = useTranslation('results');
  const own = useOwnWorkbooks(campaign.id);
  const released = hasResults(campaign);
  const { data } = useQuery(QuadrantMunicipalitiesDocument, {
    variables: { campaignId: campaign.id },
    skip: !released,
  });
  if (!own) return <LoadingState layout="picture" />;
  const ownIds = new Set(own.map(({ municipality }) => municipality.id));
  const subjects: Subject[] = [
    ...own.map(({ municipality: { id, name } }) => ({ id, name, kind: 'own' as const })),
    ...(released ? [{ id: REGION, name: t('quadrants.region'), kind: 'region' as const }] : []),
    ...(data?.heatmap?.municipalities ?? [])
      .filter(({ id }) => !ownIds.has(id))
      .map(({ id, name }) => ({ id, name, kind: 'named' as const })),
  ];
  if (subjects.length === 0) {
    return (
      <Page title={t('pages.quadrants')}>
        <NotReleased campaign={campaign} />
        <Elsewhere page="quadrants" campaignId={campaign.id} />
      </Page>
    );
  }
  return <OfSubject campaign={campaign} subjects={subjects} />;
}

function OfSubject({ campaign, subjects }: { campaign: ResultsCampaign; subjects: readonly Subject[] }) {
  const address = useAddress();
  const lens = oneOf(address.get('lens')?.toUpperCase() ?? null, LENSES, 'CLIENT');
  // Whoever the address names is asked for, listed or not: the server knows who may be seen.
  const chosen = address.get('municipality') ?? subjects[0].id;
  const result = useQuery(QuadrantDocument, {
    variables: { campaignId: campaign.id, lens, municipalityId: chosen === REGION ? null : chosen },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <QueryBoundary result={result} layout="picture" select={({ quadrant }) => quadrant}>
      {(quadrant) => <QuadrantView {...{ campaign, subjects, quadrant, chosen }} />}
    </QueryBoundary>
  );
}
