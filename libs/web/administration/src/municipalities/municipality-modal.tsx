import { useMutation } from '@apollo/client/react';
import { CreateMunicipalityDocument, TenantsDocument, type MunicipalityType } from '@commonworks/web-graphql';
import { FormModal, serverClock, useForm } from '@commonworks/web-ui';
import { NumberInput, Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ProvinceSelect } from '../frame/province-select.js';

const TYPES: readonly MunicipalityType[] = [
  'CITY',
  'TOWN',
  'VILLAGE',
  'MUNICIPALITY',
  'MUNICIPAL_DISTRICT',
  'SPECIALIZED_MUNICIPALITY',
];

interface MunicipalityValues {
  name: string;
  type: MunicipalityType;
  province: string;
  /** Empty until typed. */
  population: number | string;
  year: number | string;
}

/** A new municipality, with its population in one year. */
export function MunicipalityModal({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('administration');
  const [create] = useMutation(CreateMunicipalityDocument, { refetchQueries: [TenantsDocument] });
  const initial: MunicipalityValues = {
    name: '',
    type: 'TOWN',
    province: 'AB',
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
      />
      <Select
        {...form.input('type')}
        label={t('municipalities.type')}
        data={TYPES.map((value) => ({ value, label: t(`terms:municipalityType.${value}`) }))}
        allowDeselect={false}
      />
      <ProvinceSelect input={form.input('province')} />
      <NumberInput {...form.input('population')} {...whole} label={t('ui:profile.population')} min={1} />
      <NumberInput
        {...form.input('year')}
        {...whole}
        label={t('municipalities.year')}
        min={1900}
        max={2200}
      />
    </FormModal>
  );
}
