import { type MeetingStatus, type QuorumForecast } from '@commonworks/web-graphql';
import { type StatusTone } from '@commonworks/web-ui';

export const MEETING_TONES: Record<MeetingStatus, StatusTone> = {
  POLLING: 'attention',
  ARRANGED: 'info',
  HELD: 'good',
  CANCELLED: 'idle',
};

export const QUORUM_TONES: Record<QuorumForecast, StatusTone> = {
  REACHED: 'good',
  REACHED_IF_NEEDED: 'info',
  POSSIBLE: 'idle',
  OUT_OF_REACH: 'problem',
};
