import { ChooseChampionDocument } from '@commonworks/web-graphql';
import { FormModal, useForm } from '@commonworks/web-ui';
import { Radio, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { MunicipalityField } from '../frame/municipality-field.js';
import { ownMembers } from '../frame/own-members.js';
import { type StepProps } from '../frame/step-props.js';
import { useGroupStep } from '../frame/use-group-step.js';

/** Gives one's municipality's vote to one of those that stand and are confirmed. */
export function ChooseDialog({ group, onClose }: StepProps) {
  const { t } = useTranslation('group');
  const choose = useGroupStep(ChooseChampionDocument, 'chooseChampion', onClose);
  const own = ownMembers(group, 'MEMBER');
  const chosen = group.candidates.find((candidate) => candidate.own);
  const form = useForm({
    initial: { municipalityId: own[0]?.id ?? '', candidateMunicipalityId: chosen?.municipality.id ?? '' },
    send: (values) => choose({ input: { groupId: group.id, ...values } }),
  });
  return (
    <FormModal
      form={form}
      title={t('choose.title', { name: group.name })}
      submit={t('choose.submit')}
      disabled={form.values.candidateMunicipalityId === ''}
      onClose={onClose}
    >
      <Text>{t('choose.means')}</Text>
      <MunicipalityField input={form.input('municipalityId')} of={own} />
      <Radio.Group {...form.input('candidateMunicipalityId')} label={t('champion.candidates')}>
        {group.candidates
          .filter(({ confirmed }) => confirmed)
          .map(({ person, municipality }) => (
            <Radio
              key={municipality.id}
              value={municipality.id}
              label={person.name ?? t('author.gone')}
              description={municipality.name}
              mt="xs"
            />
          ))}
      </Radio.Group>
    </FormModal>
  );
}
