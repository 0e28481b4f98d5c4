import { type CampaignWorkbooksQuery } from '@commonworks/web-graphql';
import { byWord } from '@commonworks/web-ui';

export type CampaignWorkbook = CampaignWorkbooksQuery['workbooks'][number];

/** Who is farthest from done comes first. */
export const STATUS_ORDER: Record<CampaignWorkbook['status'], number> = {
  CHANGES_REQUESTED: 0,
  IN_PROGRESS: 1,
  IN_REVIEW: 2,
  SUBMITTED: 3,
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
  const count = (which: (workbook: CampaignWorkbook) => boolean) => workbooks.filter(which).length;
  return {
    total: workbooks.length,
    submitted: count(({ status }) => status === 'SUBMITTED'),
    inReview: count(({ status }) => status === 'IN_REVIEW'),
    notBegun: count(({ status, progress }) => status === 'IN_PROGRESS' && progress.answered === 0),
  };
}
