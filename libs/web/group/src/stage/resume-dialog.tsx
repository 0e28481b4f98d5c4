import { ResumeGroupDocument } from '@commonworks/web-graphql';
import { FormModal, useForm } from '@commonworks/web-ui';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type StepProps } from '../frame/step-props.js';
import { useGroupStep } from '../frame/use-group-step.js';

/** Lets the group go on where it was paused. */
export function ResumeDialog({ group: { id, name }, onClose }: StepProps) {
  const { t } = useTranslation('group');
  const resume = useGroupStep(ResumeGroupDocument, 'resumeGroup', onClose);
  const form = useForm({ initial: {}, send: () => resume({ input: { id } }) });
  return (
    <FormModal form={form} title={t('resume.title', { name })} submit={t('resume.submit')} onClose={onClose}>
      <Text>{t('resume.means')}</Text>
    </FormModal>
  );
}
