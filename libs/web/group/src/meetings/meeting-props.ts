import { type MeetingPageQuery, type MeetingWholeFragment } from '@commonworks/web-graphql';

export type GroupOfMeeting = NonNullable<MeetingPageQuery['opportunityGroup']>;

/** What the dialog of each step with a meeting is given. */
export interface MeetingStepProps {
  meeting: MeetingWholeFragment;
  onClose: () => void;
}
