import { AddToMinutesDocument } from '@commonworks/web-graphql';
import { FormModal, useForm } from '@commonworks/web-ui';
import { Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useGroupStep } from '../../frame/use-group-step.js';
import { type MinutesStepProps } from '../minutes-props.js';

/** Adds something to adopted minutes, which stay as they are. */
export function AddDialog({ minutes, onClose }: MinutesStepProps) {
  const { t } = useTranslation('group');
  const add = useGroupStep(AddToMinutesDocument, 'addToMinutes', onClose);
  const form = useForm({
    initial: { text: '' },
    send: ({ text }) => add({ input: { meetingId: minutes.id, text } }),
  });
  return (
    <FormModal
      form={form}
      title={t('addenda.addTitle')}
      submit={t('addenda.submit')}
      disabled={form.values.text.trim() === ''}
      wide
      onClose={onClose}
    >
      <Text>{t('addenda.means')}</Text>
      <Textarea {...form.input('text')} label={t('addenda.text')} autosize minRows={3} data-autofocus />
    </FormModal>
  );
}
