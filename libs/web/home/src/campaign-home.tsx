import { skipToken, useQuery } from '@apollo/client/react';
import { HomeWorkbooksDocument, type HomeWorkbooksQuery } from '@commonworks/web-graphql';
import { QueryBoundary, useCurrentContext, useMe, type Acting } from '@commonworks/web-ui';
import { Figures } from './figures/figures.js';
import { useFigures } from './figures/use-figures.js';
import { coordinatorSteps } from './steps/coordinator-steps.js';
import { municipalitySteps, releasedStep } from './steps/municipality-steps.js';
import { NextSteps } from './steps/next-steps.js';
import type { Step } from './steps/step.js';

type Workbooks = HomeWorkbooksQuery['workbooks'];

/** The steps and figures of a municipality or a consortium, from the campaign looked at and the newest released one. */
export function CampaignHome({ acting }: { acting: Acting }) {
  const me = useMe();
  const { campaign, campaigns } = useCurrentContext();
  const figures = useFigures();
  const result = useQuery(
    HomeWorkbooksDocument,
    campaign ? { variables: { campaignId: campaign.id } } : skipToken,
  );
  const coordinates = acting.roles.includes('COORDINATOR');

  if (!campaign) {
    const steps: Step[] = coordinates ? [{ kind: 'CREATE_CAMPAIGN', to: '/campaigns/new', values: {} }] : [];
    return <NextSteps steps={steps} />;
  }

  const released = campaigns.filter(({ status }) => status === 'RELEASED').sort((a, b) => b.year - a.year)[0];
  const results = released ? [releasedStep(released, acting.roles)] : [];
  const stepsOf = (workbooks: Workbooks): Step[] => {
    if (acting.kind === 'CONSORTIUM') return coordinates ? coordinatorSteps(campaign, workbooks) : [];
    const workbook = workbooks.find(({ municipality }) => municipality.id === acting.id);
    return workbook && me
      ? municipalitySteps({ personId: me.id, roles: acting.roles, campaign, workbook })
      : [];
  };
  const figuresOf = (workbooks: Workbooks) => {
    if (acting.kind === 'CONSORTIUM') return figures.consortium(campaign, workbooks);
    const workbook = workbooks.find(({ municipality }) => municipality.id === acting.id);
    return workbook ? figures.municipality(campaign, workbook) : [];
  };

  return (
    <QueryBoundary result={result} layout="list" select={(data) => data.workbooks}>
      {(workbooks) => (
        <>
          <NextSteps steps={[...stepsOf(workbooks), ...results]} />
          {workbooks.length > 0 && <Figures figures={figuresOf(workbooks)} />}
        </>
      )}
    </QueryBoundary>
  );
}
