import { ChangeMeetingDocument } from '@commonworks/web-graphql';
import { FormModal, useForm } from '@commonworks/web-ui';
import { NumberInput, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useGroupStep } from '../frame/use-group-step.js';
import { AgendaField } from './agenda-field.js';
import { type MeetingStepProps } from './meeting-props.js';
import { useClockWords } from './use-clock-words.js';

/** Changes the meeting's words, its agenda, and when it is or until when its times are answered. */
export function ChangeDialog({ meeting, onClose }: MeetingStepProps) {
  const { t } = useTranslation('group');
  const { zone } = useClockWords();
  const change = useGroupStep(ChangeMeetingDocument, 'changeMeeting', onClose);
  const isArranged = meeting.status === 'ARRANGED';
  const form = useForm({
    initial: {
      title: meeting.title,
      place: meeting.place,
      minutes: meeting.minutes as number | string,
      start: meeting.localStart ?? '',
      deadline: meeting.poll.localDeadline,
      agenda: meeting.agenda.map(({ code, title, minutes }) => ({ code, title, minutes })),
    },
    send: ({ minutes, start, deadline, ...values }) =>
      change({
        input: {
          meetingId: meeting.id,
          expectedVersion: meeting.version,
          ...values,
          minutes: Number(minutes),
          start: isArranged ? start : null,
          deadline: isArranged ? null : deadline,
        },
      }),
  });
  const { title, start, deadline, agenda } = form.values;
  return (
    <FormModal
      form={form}
      title={t('meetings.changeTitle')}
      submit={t('ui:action.save')}
      disabled={title.trim() === '' || (isArranged ? start : deadline) === ''}
      wide
      onClose={onClose}
    >
      {isArranged && <Text>{t('meetings.changeMeans')}</Text>}
      <TextInput {...form.input('title')} label={t('meetings.field.title')} data-autofocus />
      <TextInput
        {...form.input('place')}
        label={t('meetings.field.place')}
        description={t('meetings.placeMeans')}
      />
      <TextInput
        {...form.input(isArranged ? 'start' : 'deadline')}
        type="datetime-local"
        label={t(isArranged ? 'meetings.field.start' : 'meetings.field.deadline')}
        description={zone(meeting.zone)}
      />
      <NumberInput
        {...form.input('minutes')}
        label={t('meetings.field.minutes')}
        min={15}
        max={480}
        step={15}
        allowDecimal={false}
      />
      <AgendaField agenda={agenda} onChange={(changed) => form.set({ agenda: changed })} />
    </FormModal>
  );
}
