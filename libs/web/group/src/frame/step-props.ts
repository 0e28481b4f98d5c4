import { type GroupWholeFragment } from '@commonworks/web-graphql';

/** What the dialog of each step in a group is given. */
export interface StepProps {
  group: GroupWholeFragment;
  onClose: () => void;
}
