import { type TypedDocumentNode } from '@apollo/client';
import { FormModal, useForm } from '@commonworks/web-ui';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useGroupStep } from '../frame/use-group-step.js';
import { type MeetingStepProps } from './meeting-props.js';

export interface StepDialogProps<Field extends string> extends MeetingStepProps {
  step: 'REMIND' | 'HOLD';
  document: TypedDocumentNode<Record<Field, { readonly id: string }>, { meetingId: string }>;
  field: Field;
}

/** A step that needs nothing more said than that it is meant. */
export function StepDialog<Field extends string>({
  meeting,
  step,
  document,
  field,
  onClose,
}: StepDialogProps<Field>) {
  const { t } = useTranslation('group');
  const take = useGroupStep(document, field, onClose);
  const form = useForm({ initial: {}, send: () => take({ meetingId: meeting.id }) });
  return (
    <FormModal
      form={form}
      title={t(`meetings.asked.${step}`)}
      submit={t(`meetings.done.${step}`)}
      onClose={onClose}
    >
      <Text>{t(`meetings.means.${step}`)}</Text>
    </FormModal>
  );
}
