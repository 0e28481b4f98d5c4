import { PauseGroupDocument } from '@commonworks/web-graphql';
import { FormModal, useForm } from '@commonworks/web-ui';
import { Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type StepProps } from '../frame/step-props.js';
import { useGroupStep } from '../frame/use-group-step.js';

/** Stops all work in the group until it is resumed, and says why. */
export function PauseDialog({ group: { id, name }, onClose }: StepProps) {
  const { t } = useTranslation('group');
  const pause = useGroupStep(PauseGroupDocument, 'pauseGroup', onClose);
  const form = useForm({ initial: { reason: '' }, send: ({ reason }) => pause({ input: { id, reason } }) });
  return (
    <FormModal
      form={form}
      title={t('pause.title', { name })}
      submit={t('pause.submit')}
      disabled={form.values.reason.trim() === ''}
      onClose={onClose}
    >
      <Text>{t('pause.means')}</Text>
      <Textarea
        {...form.input('reason')}
        label={t('reason.label')}
        description={t('reason.seenByAll')}
        autosize
        minRows={2}
        data-autofocus
      />
    </FormModal>
  );
}
