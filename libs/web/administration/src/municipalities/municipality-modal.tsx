import { useMutation } from '@apollo/client/react';
import { MUNICIPALITY_TYPES, NAME_LENGTH, YEARS } from '@commonworks/domain-assessment';
import { CreateMunicipalityDocument, TenantsDocument, type MunicipalityType } from '@commonworks/web-graphql';
import { FormModal, serverClock, useForm } from '@commonworks/web-ui';
import { NumberInput, Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ProvinceSelect } from '../frame/province-select.js';

interface MunicipalityValues {
  name: string;
  type: MunicipalityType;
  province: string;
  /** Empty until typed. */
  population: number | string;
  year: number | string;
}

/** A new municipality, in the province that is proposed or another, with its population in one year. */
export function MunicipalityModal({ province, onClose }: { province: string; onClose: () => void }) {
  const { t } = useTranslation('administration');
  const [create] = useMutation(CreateMunicipalityDocument, { refetchQueries: [TenantsDocument] });
  const initial: MunicipalityValues = {
    name: '',
    type: 'TOWN',
    province,
    population: '',
    year: serverClock.now().getFullYear(),
  };
  const form = useForm({
    initial,
    send: async ({ population, year, ...named }) => {
      const input = { ...named, population: Number(population), year: Number(year) };
      await create({ variables: { input } });
      onClose();
    },
  });
  const whole = { required: true, withAsterisk: false, allowDecimal: false, hideControls: true } as const;
  return (
    <FormModal
      form={form}
      title={t('ui:action.addMunicipality')}
      submit={t('ui:action.add')}
      onClose={onClose}
    >
      <TextInput
        {...form.input('name')}
        label={t('ui:term.name')}
        required
        withAsterisk={false}
        data-autofocus
        maxLength={NAME_LENGTH}
      />
      <Select
        {...form.input('type')}
        label={t('municipalities.type')}
        data={MUNICIPALITY_TYPES.map((value) => ({ value, label: t(`terms:municipalityType.${value}`) }))}
        allowDeselect={false}
      />
      <ProvinceSelect input={form.input('province')} />
      <NumberInput {...form.input('population')} {...whole} label={t('ui:profile.population')} min={1} />
      <NumberInput
        {...form.input('year')}
        {...whole}
        label={t('municipalities.year')}
        min={YEARS.first}
        max={YEARS.last}
      />
    </FormModal>
  );
}
