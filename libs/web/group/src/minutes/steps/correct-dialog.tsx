import { CorrectMinutesDocument } from '@commonworks/web-graphql';
import { FormModal, useForm } from '@commonworks/web-ui';
import { Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { MunicipalityField } from '../../frame/municipality-field.js';
import { ownMembers } from '../../frame/own-members.js';
import { useGroupStep } from '../../frame/use-group-step.js';
import { type MinutesStepProps } from '../minutes-props.js';

/** Says what a member would have otherwise in what was circulated. */
export function CorrectDialog({ group, minutes, onClose }: MinutesStepProps) {
  const { t } = useTranslation('group');
  const correct = useGroupStep(CorrectMinutesDocument, 'correctMinutes', onClose);
  const own = ownMembers(group, 'MEMBER');
  const form = useForm({
    initial: { municipalityId: own[0]?.id ?? '', text: '' },
    send: (values) => correct({ input: { meetingId: minutes.id, ...values } }),
  });
  return (
    <FormModal
      form={form}
      title={t('correct.title')}
      submit={t('correct.submit')}
      disabled={form.values.text.trim() === ''}
      wide
      onClose={onClose}
    >
      <Text>{t('correct.means')}</Text>
      <MunicipalityField input={form.input('municipalityId')} of={own} />
      <Textarea {...form.input('text')} label={t('correct.text')} autosize minRows={3} data-autofocus />
    </FormModal>
  );
}
