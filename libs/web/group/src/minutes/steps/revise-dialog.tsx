import { ReviseMinutesDocument } from '@commonworks/web-graphql';
import { FormModal, useForm } from '@commonworks/web-ui';
import { Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useGroupStep } from '../../frame/use-group-step.js';
import { type MinutesStepProps } from '../minutes-props.js';

/** Takes circulated minutes back to be written on, with a reason. */
export function ReviseDialog({ minutes, onClose }: MinutesStepProps) {
  const { t } = useTranslation('group');
  const revise = useGroupStep(ReviseMinutesDocument, 'reviseMinutes', onClose);
  const form = useForm({
    initial: { reason: '' },
    send: ({ reason }) =>
      revise({ input: { meetingId: minutes.id, expectedVersion: minutes.version, reason } }),
  });
  return (
    <FormModal
      form={form}
      title={t('revise.title')}
      submit={t('revise.submit')}
      disabled={form.values.reason.trim() === ''}
      onClose={onClose}
    >
      <Text>{t('revise.means')}</Text>
      <Textarea
        {...form.input('reason')}
        label={t('reason.label')}
        description={t('revise.reasonMeans')}
        autosize
        minRows={2}
        data-autofocus
      />
    </FormModal>
  );
}
