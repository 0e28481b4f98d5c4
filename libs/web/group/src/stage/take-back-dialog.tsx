import { GROUP_STAGES } from '@commonworks/domain-group';
import { AdvanceGroupDocument, type GroupStage } from '@commonworks/web-graphql';
import { FormModal, useForm } from '@commonworks/web-ui';
import { NativeSelect, Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type StepProps } from '../frame/step-props.js';
import { useGroupStep } from '../frame/use-group-step.js';

/** Takes the group back to an earlier stage, and says why. */
export function TakeBackDialog({ group: { id, stage }, onClose }: StepProps) {
  const { t } = useTranslation('group');
  const advance = useGroupStep(AdvanceGroupDocument, 'advanceGroup', onClose);
  const earlier = GROUP_STAGES.slice(0, GROUP_STAGES.indexOf(stage));
  const form = useForm<{ toStage: GroupStage; reason: string }>({
    initial: { toStage: earlier.at(-1) ?? 'PROPOSED', reason: '' },
    send: (step) => advance({ input: { id, fromStage: stage, ...step } }),
  });
  return (
    <FormModal
      form={form}
      title={t('takeBack.title')}
      submit={t('takeBack.submit')}
      disabled={form.values.reason.trim() === ''}
      onClose={onClose}
    >
      <Text>{t('takeBack.means')}</Text>
      <NativeSelect
        {...form.input('toStage')}
        label={t('takeBack.to')}
        data={earlier.map((each) => ({ value: each, label: t(`terms:groupStage.${each}`) }))}
      />
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
