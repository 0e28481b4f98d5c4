import { WORKBOOK_STATUSES } from '@commonworks/domain-assessment';
import { type WorkbookStatus } from '@commonworks/web-graphql';

export const STAGES = ['NOT_BEGUN', ...WORKBOOK_STATUSES] as const;

/** How far a workbook is, as it is said and counted everywhere: its status, or that nothing of it is answered yet. */
export type Stage = 'NOT_BEGUN' | WorkbookStatus;

/** The stage of a workbook. One that came back, or went on without an answer, is not one that never began. */
export function stageOf({
  status,
  progress,
}: {
  status: WorkbookStatus;
  progress: { answered: number; total: number };
}): Stage {
  return status === 'IN_PROGRESS' && progress.answered === 0 && progress.total > 0 ? 'NOT_BEGUN' : status;
}
