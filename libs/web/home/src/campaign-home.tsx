import { useQuery } from '@apollo/client/react';
import {
  HomeConsortiumDocument,
  HomeMunicipalityDocument,
  HomeOpportunitiesDocument,
  type CampaignBriefFragment,
} from '@commonworks/web-graphql';
import { QueryBoundary, useCurrentContext, useMe, type Acting } from '@commonworks/web-ui';
import { Figures } from './figures/figures.js';
import { useFigures } from './figures/use-figures.js';
import { ResultsSay } from './results/results-say.js';
import { coordinatorSteps } from './steps/coordinator-steps.js';
import { municipalitySteps, releasedStep } from './steps/municipality-steps.js';
import { NextSteps } from './steps/next-steps.js';
import { opportunitySteps } from './steps/opportunity-steps.js';
import type { Step } from './steps/step.js';
import { useGroupSteps } from './steps/use-group-steps.js';
import { useQuestionSteps } from './steps/use-question-steps.js';

interface CampaignView {
  acting: Acting;
  campaign: CampaignBriefFragment;
  /** The newest that is released. */
  released: CampaignBriefFragment | undefined;
  /** What comes after the steps of the campaign. */
  results: Step[];
}

/** A coordinator follows how far each municipality is. */
function ConsortiumHome({ acting, campaign, results }: CampaignView) {
  const figures = useFigures();
  const result = useQuery(HomeConsortiumDocument, { variables: { campaignId: campaign.id } });
  const questions = useQuestionSteps(campaign.consortium, acting);
  const coordinates = acting.roles.includes('COORDINATOR');
  // All steps at once: one that comes later would push the others down.
  const data = questions && result.data;
  return (
    <QueryBoundary result={{ ...result, data }} layout="list" select={({ workbooks }) => workbooks}>
      {(workbooks) => (
        <>
          <NextSteps
            steps={[
              ...(coordinates ? coordinatorSteps(campaign, workbooks) : []),
              ...(questions ?? []),
              ...results,
            ]}
          />
          {workbooks.length > 0 && <Figures figures={figures.consortium(campaign, workbooks)} />}
        </>
      )}
    </QueryBoundary>
  );
}

/** The people of a municipality fill its workbook, say in which opportunities they would take part, and work in groups. */
function MunicipalityHome({ acting, campaign, released, results }: CampaignView) {
  const me = useMe();
  const figures = useFigures();
  const result = useQuery(HomeMunicipalityDocument, { variables: { campaignId: campaign.id } });
  const waiting = useWaitingOpportunities(released?.id, acting);
  const inGroups = useGroupSteps(campaign.consortium.code);
  const questions = useQuestionSteps(campaign.consortium, acting);
  // All steps at once: one that comes later would push the others down.
  const data = waiting && inGroups && questions && result.data;
  return (
    <QueryBoundary result={{ ...result, data }} layout="list" select={({ workbooks }) => workbooks}>
      {(workbooks) => {
        const workbook = workbooks.find(({ municipality }) => municipality.id === acting.id);
        const steps =
          workbook && me
            ? municipalitySteps({ personId: me.id, roles: acting.roles, campaign, workbook })
            : [];
        return (
          <>
            <NextSteps
              steps={[...steps, ...(inGroups ?? []), ...(waiting ?? []), ...(questions ?? []), ...results]}
            />
            {workbooks.length > 0 && (
              <Figures figures={workbook ? figures.municipality(campaign, workbook) : []} />
            )}
          </>
        );
      }}
    </QueryBoundary>
  );
}

/** What of the opportunities waits for this municipality; undefined until it is known, nothing where it cannot be had. */
function useWaitingOpportunities(campaignId: string | undefined, acting: Acting): Step[] | undefined {
  const mayAnswer = acting.roles.includes('LEAD') || acting.roles.includes('APPROVER');
  const skip = campaignId === undefined || !mayAnswer;
  const { data, error } = useQuery(HomeOpportunitiesDocument, {
    variables: { campaignId: campaignId ?? '' },
    skip,
  });
  if (skip || error) return [];
  return data && opportunitySteps(data.opportunities, acting.id);
}

/** The steps and figures of a municipality or a consortium, from the campaign looked at and the newest released one. */
export function CampaignHome({ acting }: { acting: Acting }) {
  const { campaignsResult } = useCurrentContext();
  return (
    <QueryBoundary result={campaignsResult} layout="list" select={() => acting}>
      {() => <OfCampaigns acting={acting} />}
    </QueryBoundary>
  );
}

/** Improvement is an axis of both. */
const hasQuadrants = ({ templateVersion }: CampaignBriefFragment) =>
  templateVersion.dimensions.includes('IMPROVEMENT');

function OfCampaigns({ acting }: { acting: Acting }) {
  const { campaign, campaigns } = useCurrentContext();
  if (!campaign) {
    const coordinates = acting.roles.includes('COORDINATOR');
    const steps: Step[] = coordinates ? [{ kind: 'CREATE_CAMPAIGN', to: '/campaigns/new', values: {} }] : [];
    return <NextSteps steps={steps} />;
  }
  const released = campaigns.filter(({ status }) => status === 'RELEASED').sort((a, b) => b.year - a.year)[0];
  const results = released ? [releasedStep(released, acting.roles)] : [];
  const isRegion = acting.kind === 'CONSORTIUM';
  return (
    <>
      {isRegion ? (
        <ConsortiumHome acting={acting} campaign={campaign} released={released} results={results} />
      ) : (
        <MunicipalityHome acting={acting} campaign={campaign} released={released} results={results} />
      )}
      {released?.release?.status === 'PUBLISHED' && hasQuadrants(released) && (
        <ResultsSay key={released.id} campaign={released} municipalityId={isRegion ? null : acting.id} />
      )}
    </>
  );
}
