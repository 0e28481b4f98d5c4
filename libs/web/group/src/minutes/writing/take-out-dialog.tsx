import { ActionDialog } from '../../actions/action-dialog.js';
import { RecordDecisionDialog } from '../../decisions/record-decision-dialog.js';
import { type MeetingPartProps } from '../../meetings/meeting-props.js';
import { type ReferenceName, type TakenOut } from './references.js';

export interface TakeOutDialogProps extends MeetingPartProps {
  name: ReferenceName;
  from: TakenOut;
  onClose: () => void;
}

/** Makes a paragraph of the minutes a decision or an action of the group, once that is stored. */
export function TakeOutDialog({ name, from, group, meeting, onClose }: TakeOutDialogProps) {
  const put = (id: string) => from.put(name, id);
  return name === 'decisionRef' ? (
    <RecordDecisionDialog
      group={group}
      meeting={meeting}
      text={from.text}
      onRecorded={put}
      onClose={onClose}
    />
  ) : (
    <ActionDialog
      group={group}
      action={null}
      meetingId={meeting.id}
      title={from.text}
      onAdded={put}
      onClose={onClose}
    />
  );
}
