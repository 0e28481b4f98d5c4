import { type MeetingPageQuery, type MeetingWholeFragment } from '@commonworks/web-graphql';

export type GroupOfMeeting = NonNullable<MeetingPageQuery['opportunityGroup']>;

/** What the parts of a meeting's page are given. */
export interface MeetingPartProps {
  group: GroupOfMeeting;
  meeting: MeetingWholeFragment;
}

/** What the dialog of each step with a meeting is given. */
export interface MeetingStepProps {
  meeting: MeetingWholeFragment;
  onClose: () => void;
}
