import { AdvanceGroupDocument } from '@commonworks/web-graphql';
import { FormModal, useForm } from '@commonworks/web-ui';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type StepProps } from '../frame/step-props.js';
import { useGroupStep } from '../frame/use-group-step.js';
import { ConditionsList } from './conditions-list.js';

/** Moves the group on to its next stage, whose conditions are met. */
export function AdvanceDialog({
  group: { id, stage: fromStage, nextStage, conditions },
  onClose,
}: StepProps) {
  const { t } = useTranslation('group');
  const advance = useGroupStep(AdvanceGroupDocument, 'advanceGroup', onClose);
  const form = useForm({
    initial: {},
    send: async () =>
      nextStage ? advance({ input: { id, fromStage, toStage: nextStage, reason: '' } }) : null,
  });
  // What somebody else moved on meanwhile has another next stage, or none: the question goes away with it.
  if (nextStage === null) return null;
  const stage = t(`terms:groupStage.${nextStage}`);
  return (
    <FormModal
      form={form}
      title={t('advance.title', { stage })}
      submit={t('advance.submit')}
      onClose={onClose}
    >
      <ConditionsList
        conditions={conditions.map(({ code, met }) => ({ met, words: t(`condition.${code}`) }))}
      />
      <Text>{t('advance.means')}</Text>
    </FormModal>
  );
}
