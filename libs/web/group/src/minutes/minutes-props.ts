import { type MinutesWholeFragment } from '@commonworks/web-graphql';
import { type MeetingPartProps } from '../meetings/meeting-props.js';

/** What the parts of a meeting’s minutes are given. */
export interface MinutesPartProps extends MeetingPartProps {
  minutes: MinutesWholeFragment;
}

/** What the dialog of each step with minutes is given. */
export interface MinutesStepProps extends MinutesPartProps {
  onClose: () => void;
}
