import { type GroupStage } from '@commonworks/web-graphql';
import { type StatusTone } from '@commonworks/web-ui';

/** The colour that repeats what the stage is called. */
export const STAGE_TONES: Record<GroupStage, StatusTone> = {
  PROPOSED: 'idle',
  CHAMPIONED: 'info',
  SCOPING: 'info',
  CHARTERED: 'good',
  DELIVERING: 'good',
  CLOSED: 'idle',
};
