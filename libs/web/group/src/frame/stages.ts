import { type StatusTone } from '@commonworks/web-ui';

/** The stages of a group, in their order. */
export const STAGES = ['PROPOSED', 'CHAMPIONED', 'SCOPING', 'CHARTERED', 'DELIVERING', 'CLOSED'] as const;
export type Stage = (typeof STAGES)[number];

/** The colour that repeats what the stage is called. */
export const STAGE_TONES: Record<Stage, StatusTone> = {
  PROPOSED: 'idle',
  CHAMPIONED: 'info',
  SCOPING: 'info',
  CHARTERED: 'good',
  DELIVERING: 'good',
  CLOSED: 'idle',
};
