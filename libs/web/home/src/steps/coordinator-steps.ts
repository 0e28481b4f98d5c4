import type { CampaignBriefFragment, WorkbookBriefFragment as Workbook } from '@commonworks/web-graphql';
import type { Step } from './step.js';

const share = ({ progress }: Workbook) => (progress.total === 0 ? 0 : progress.answered / progress.total);

/** The workbooks that are furthest from being done, the emptiest first; those in review or submitted are not stuck. */
export function stuckWorkbooks(workbooks: readonly Workbook[]): Workbook[] {
  return workbooks
    .filter(({ status }) => status === 'IN_PROGRESS' || status === 'CHANGES_REQUESTED')
    .sort((a, b) => share(a) - share(b));
}

/** What a coordinator does next about one campaign, the weightiest first. */
export function coordinatorSteps(campaign: CampaignBriefFragment, workbooks: readonly Workbook[]): Step[] {
  const to = `/campaigns/${campaign.id}`;
  const submitted = workbooks.filter(({ status }) => status === 'SUBMITTED').length;
  const values = { campaign: campaign.name, submitted, total: workbooks.length };
  const due = campaign.closesOn === null ? {} : { due: campaign.closesOn };
  switch (campaign.status) {
    case 'DRAFT':
      return [{ kind: 'OPEN_CAMPAIGN', to, values }];
    case 'CLOSED':
      return [{ kind: 'RELEASE_CAMPAIGN', to, values }];
    case 'RELEASED':
      return [];
    case 'OPEN':
      if (workbooks.length > 0 && submitted === workbooks.length)
        return [{ kind: 'CLOSE_CAMPAIGN', to, values }];
      return [
        {
          kind: 'FOLLOW_CAMPAIGN',
          to,
          values,
          progress: { answered: submitted, total: workbooks.length },
          ...due,
        },
        ...stuckWorkbooks(workbooks)
          .slice(0, 4)
          .map(({ municipality, progress }): Step => ({
            kind: 'NUDGE_MUNICIPALITY',
            to,
            values: { municipality: municipality.name },
            progress,
          })),
      ];
  }
}
