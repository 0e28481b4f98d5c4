import { StandAsChampionDocument } from '@commonworks/web-graphql';
import { FormModal, useForm, useMe } from '@commonworks/web-ui';
import { Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { MunicipalityField } from '../frame/municipality-field.js';
import { ownMembers } from '../frame/own-members.js';
import { type StepProps } from '../frame/step-props.js';
import { useGroupStep } from '../frame/use-group-step.js';

/** Comes forward as champion, with a word to the others. */
export function StandDialog({ group, onClose }: StepProps) {
  const { t } = useTranslation('group');
  const stand = useGroupStep(StandAsChampionDocument, 'standAsChampion', onClose);
  const own = ownMembers(group, 'MEMBER');
  const me = useMe();
  const standing = group.candidates.find(({ person }) => person.id === me?.id);
  const form = useForm({
    initial: {
      municipalityId: standing?.municipality.id ?? own[0]?.id ?? '',
      statement: standing?.statement ?? '',
    },
    send: (values) => stand({ input: { groupId: group.id, ...values } }),
  });
  return (
    <FormModal
      form={form}
      title={t('stand.title', { name: group.name })}
      submit={t('stand.submit')}
      wide
      onClose={onClose}
    >
      <Text>{t('stand.means')}</Text>
      <MunicipalityField input={form.input('municipalityId')} of={own} />
      <Textarea
        {...form.input('statement')}
        label={t('stand.statement')}
        description={t('stand.statementMeans')}
        autosize
        minRows={3}
        data-autofocus
      />
    </FormModal>
  );
}
