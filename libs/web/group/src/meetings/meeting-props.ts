import {
  type GroupWithMinutesFragment,
  type MeetingWholeFragment,
  type MinutedMeetingFragment,
} from '@commonworks/web-graphql';

export type GroupOfMeeting = GroupWithMinutesFragment;
/** A meeting with its minutes, and who was there. */
export type MinutedMeeting = MinutedMeetingFragment;

/** What the parts of a meeting's page are given. */
export interface MeetingPartProps {
  group: GroupOfMeeting;
  meeting: MinutedMeeting;
}

/** What the dialog of each step with a meeting is given. */
export interface MeetingStepProps {
  meeting: MeetingWholeFragment;
  onClose: () => void;
}
