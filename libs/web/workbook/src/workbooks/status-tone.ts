import { type WorkbookStatus } from '@commonworks/domain-assessment';
import { type StatusTone } from '@commonworks/web-ui';

const TONES: Record<WorkbookStatus, StatusTone> = {
  IN_PROGRESS: 'info',
  IN_REVIEW: 'attention',
  CHANGES_REQUESTED: 'problem',
  SUBMITTED: 'good',
};

/** The colour that repeats a workbook's status. */
export function statusTone(status: WorkbookStatus): StatusTone {
  return TONES[status];
}
