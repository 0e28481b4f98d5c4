import { type CampaignWorkbooksQuery } from '@commonworks/web-graphql';

export type CampaignWorkbook = CampaignWorkbooksQuery['workbooks'][number];
export type SortKey = 'municipality' | 'status' | 'progress';
export interface Sorting {
  readonly by: SortKey;
  readonly descending: boolean;
}

const STATUS_ORDER: Record<CampaignWorkbook['status'], number> = {
  CHANGES_REQUESTED: 0,
  IN_PROGRESS: 1,
  IN_REVIEW: 2,
  SUBMITTED: 3,
};

/** How much of a workbook is answered, from 0 to 1. */
export function share({ progress }: CampaignWorkbook): number {
  return progress.total === 0 ? 0 : progress.answered / progress.total;
}

/** The workbooks in the order asked for; those that stand alike by name. */
export function sorted(
  workbooks: readonly CampaignWorkbook[],
  { by, descending }: Sorting,
): CampaignWorkbook[] {
  const direction = descending ? -1 : 1;
  const byName = (a: CampaignWorkbook, b: CampaignWorkbook) =>
    a.municipality.name.localeCompare(b.municipality.name);
  const compare = {
    municipality: byName,
    status: (a: CampaignWorkbook, b: CampaignWorkbook) => STATUS_ORDER[a.status] - STATUS_ORDER[b.status],
    progress: (a: CampaignWorkbook, b: CampaignWorkbook) => share(a) - share(b),
  }[by];
  return [...workbooks].sort((a, b) => direction * compare(a, b) || byName(a, b));
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
