import { type CampaignWorkbooksQuery } from '@commonworks/web-graphql';
import { byWord } from '@commonworks/web-ui';
import { stageOf, type Stage } from '../workbooks/stage.js';

export type CampaignWorkbook = CampaignWorkbooksQuery['workbooks'][number];

/** Who is farthest from done comes first. */
export const STAGE_ORDER: Record<Stage, number> = {
  CHANGES_REQUESTED: 0,
  NOT_BEGUN: 1,
  IN_PROGRESS: 2,
  IN_REVIEW: 3,
  SUBMITTED: 4,
};

/** How much of a workbook is answered, from 0 to 1. */
export function share({ progress }: CampaignWorkbook): number {
  return progress.total === 0 ? 0 : progress.answered / progress.total;
}

/** Orders workbooks by the names of their municipalities. */
export function byName(a: CampaignWorkbook, b: CampaignWorkbook): number {
  return byWord(a.municipality.name, b.municipality.name, false);
}

export interface Standing {
  readonly total: number;
  readonly submitted: number;
  readonly inReview: number;
  readonly notBegun: number;
}

/** The campaign in four figures. */
export function standingOf(workbooks: readonly CampaignWorkbook[]): Standing {
  const count = (stage: Stage) => workbooks.filter((workbook) => stageOf(workbook) === stage).length;
  return {
    total: workbooks.length,
    submitted: count('SUBMITTED'),
    inReview: count('IN_REVIEW'),
    notBegun: count('NOT_BEGUN'),
  };
}
