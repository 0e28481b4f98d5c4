import { ChooseMeetingTimeDocument } from '@commonworks/web-graphql';
import { FormModal, useForm } from '@commonworks/web-ui';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useGroupStep } from '../frame/use-group-step.js';
import { type MeetingStepProps } from './meeting-props.js';
import { useClockWords } from './use-clock-words.js';

export interface ChooseDialogProps extends MeetingStepProps {
  time: MeetingStepProps['meeting']['poll']['times'][number];
}

/** Arranges the meeting at one of its times. */
export function ChooseDialog({ meeting, time, onClose }: ChooseDialogProps) {
  const { t } = useTranslation('group');
  const { when } = useClockWords();
  const choose = useGroupStep(ChooseMeetingTimeDocument, 'chooseMeetingTime', onClose);
  const form = useForm({
    initial: {},
    send: () => choose({ input: { meetingId: meeting.id, timeId: time.id } }),
  });
  return (
    <FormModal form={form} title={t('meetings.chooseTitle')} submit={t('meetings.arrange')} onClose={onClose}>
      <Text>{when(time.localStart, meeting.zone)}</Text>
      {time.forecast && (
        <Text>
          {t('meetings.counted', {
            ...time.forecast,
            quorum: t(`meetings.quorum.${time.forecast.quorum}`),
          })}
        </Text>
      )}
      <Text>{t('meetings.chooseMeans')}</Text>
    </FormModal>
  );
}
