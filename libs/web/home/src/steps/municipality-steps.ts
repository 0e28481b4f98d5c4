import type { CampaignBriefFragment, HomeMunicipalityQuery, Role } from '@commonworks/web-graphql';
import type { Step } from './step.js';

type Workbook = HomeMunicipalityQuery['workbooks'][number];
type Section = Workbook['sections'][number];

export interface MunicipalityView {
  personId: string;
  roles: readonly Role[];
  campaign: CampaignBriefFragment;
  workbook: Workbook;
}

const unfinished = ({ progress }: Section) => progress.answered < progress.total;

function sectionSteps({ campaign, workbook }: MunicipalityView, sections: readonly Section[]): Step[] {
  return sections.filter(unfinished).map(({ code, title, progress }) => ({
    kind: 'CONTINUE_SECTION',
    to: `/workbooks/${workbook.id}?section=${encodeURIComponent(code)}`,
    values: { section: title },
    progress,
    ...(campaign.closesOn !== null && { due: campaign.closesOn }),
  }));
}

function answeringSteps(view: MunicipalityView): Step[] {
  const { campaign, workbook } = view;
  const { answered, total } = workbook.progress;
  const whole = {
    to: `/workbooks/${workbook.id}`,
    values: { campaign: campaign.name, remark: workbook.remark ?? '' },
    progress: workbook.progress,
    ...(campaign.closesOn !== null && { due: campaign.closesOn }),
  };
  const sections = sectionSteps(view, workbook.sections).slice(0, 4);
  if (workbook.status === 'CHANGES_REQUESTED') return [{ kind: 'MEND_WORKBOOK', ...whole }, ...sections];
  if (total > 0 && answered >= total) return [{ kind: 'SEND_WORKBOOK', ...whole }];
  return [{ kind: answered === 0 ? 'BEGIN_WORKBOOK' : 'CONTINUE_WORKBOOK', ...whole }, ...sections];
}

function openCampaignSteps(view: MunicipalityView): Step[] {
  const { personId, roles, campaign, workbook } = view;
  const to = `/workbooks/${workbook.id}`;
  const { status } = workbook;
  const values = { campaign: campaign.name };
  if (roles.includes('APPROVER') && status === 'IN_REVIEW') {
    return [{ kind: 'REVIEW_WORKBOOK', to, values, progress: workbook.progress }];
  }
  if (status === 'SUBMITTED') return [{ kind: 'AWAIT_RESULTS', to, values }];
  if (roles.includes('LEAD')) {
    return status === 'IN_REVIEW' ? [{ kind: 'AWAIT_REVIEW', to, values }] : answeringSteps(view);
  }
  if (roles.includes('CONTRIBUTOR') && status !== 'IN_REVIEW') {
    return sectionSteps(
      view,
      workbook.sections.filter(({ assignees }) => assignees.some(({ id }) => id === personId)),
    );
  }
  return [];
}

/** What a person of a municipality does next in its workbook, the weightiest first. */
export function municipalitySteps(view: MunicipalityView): Step[] {
  return view.campaign.status === 'OPEN' ? openCampaignSteps(view) : [];
}

/** To the results of a released campaign: one's own standing, for those who may see it. */
export function releasedStep(campaign: CampaignBriefFragment, roles: readonly Role[]): Step {
  const seesStanding = roles.some((role) => role === 'LEAD' || role === 'APPROVER' || role === 'VIEWER');
  return {
    kind: seesStanding ? 'SEE_STANDING' : 'SEE_RESULTS',
    to: `/results/${campaign.id}/${seesStanding ? 'benchmark' : 'quadrants'}`,
    values: { campaign: campaign.name },
  };
}
