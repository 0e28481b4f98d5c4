import { type StatusTone } from '@commonworks/web-ui';
import { type Stage } from './stage.js';

const TONES: Record<Stage, StatusTone> = {
  NOT_BEGUN: 'idle',
  IN_PROGRESS: 'info',
  IN_REVIEW: 'attention',
  CHANGES_REQUESTED: 'problem',
  SUBMITTED: 'good',
};

/** The colour that repeats a workbook's stage. */
export function stageTone(stage: Stage): StatusTone {
  return TONES[stage];
}
