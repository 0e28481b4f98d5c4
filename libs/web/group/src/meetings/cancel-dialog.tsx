import { CancelMeetingDocument } from '@commonworks/web-graphql';
import { FormModal, useForm } from '@commonworks/web-ui';
import { Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useGroupStep } from '../frame/use-group-step.js';
import { type MeetingStepProps } from './meeting-props.js';

/** Calls the meeting off. */
export function CancelDialog({ meeting, onClose }: MeetingStepProps) {
  const { t } = useTranslation('group');
  const cancel = useGroupStep(CancelMeetingDocument, 'cancelMeeting', onClose);
  const form = useForm({
    initial: { reason: '' },
    send: (values) => cancel({ input: { meetingId: meeting.id, ...values } }),
  });
  return (
    <FormModal
      form={form}
      title={t('meetings.cancelTitle', { title: meeting.title })}
      submit={t('meetings.cancelSubmit')}
      destructive
      onClose={onClose}
    >
      <Text>{t('meetings.cancelMeans')}</Text>
      <Textarea
        {...form.input('reason')}
        label={t('reason.label')}
        description={t('meetings.reasonMeans')}
        autosize
        minRows={2}
      />
    </FormModal>
  );
}
