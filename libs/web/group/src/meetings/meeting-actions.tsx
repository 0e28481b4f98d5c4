import {
  MarkMeetingHeldDocument,
  RemindOfMeetingDocument,
  type MeetingStep,
  type MeetingWholeFragment,
} from '@commonworks/web-graphql';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CancelDialog } from './cancel-dialog.js';
import { ChangeDialog } from './change-dialog.js';
import { StepDialog } from './step-dialog.js';

const OFFERED = ['REMIND', 'HOLD', 'CHANGE', 'CANCEL'] as const satisfies readonly MeetingStep[];

/** What the reader may do with the meeting as a whole. */
export function MeetingActions({ meeting }: { meeting: MeetingWholeFragment }) {
  const { t } = useTranslation('group');
  const [opened, setOpened] = useState<(typeof OFFERED)[number] | null>(null);
  const props = { meeting, onClose: () => setOpened(null) };
  return (
    <>
      {OFFERED.filter((step) => meeting.may.includes(step)).map((step) => (
        <Button key={step} variant="default" onClick={() => setOpened(step)}>
          {t(`meetings.step.${step}`)}
        </Button>
      ))}
      {opened === 'CHANGE' && <ChangeDialog {...props} />}
      {opened === 'CANCEL' && <CancelDialog {...props} />}
      {opened === 'REMIND' && (
        <StepDialog {...props} step="REMIND" document={RemindOfMeetingDocument} field="remindOfMeeting" />
      )}
      {opened === 'HOLD' && (
        <StepDialog {...props} step="HOLD" document={MarkMeetingHeldDocument} field="markMeetingHeld" />
      )}
    </>
  );
}
