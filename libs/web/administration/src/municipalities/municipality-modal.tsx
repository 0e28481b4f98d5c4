import { useMutation } from '@apollo/client/react';
import { CreateMunicipalityDocument, TenantsDocument, type MunicipalityType } from '@commonworks/web-graphql';
import { serverClock } from '@commonworks/web-ui';
import { NumberInput, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormModal } from '../frame/form-modal.js';
import { ProvinceSelect } from '../frame/province-select.js';

const TYPES: readonly MunicipalityType[] = [
  'CITY',
  'TOWN',
  'VILLAGE',
  'MUNICIPALITY',
  'MUNICIPAL_DISTRICT',
  'SPECIALIZED_MUNICIPALITY',
];

/** A new municipality, with its population in one year. */
export function MunicipalityModal({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('administration');
  const [name, setName] = useState('');
  const [type, setType] = useState<MunicipalityType>('TOWN');
  const [province, setProvince] = useState('AB');
  const [population, setPopulation] = useState<number | string>('');
  const [year, setYear] = useState<number | string>(serverClock.now().getFullYear());
  const [create] = useMutation(CreateMunicipalityDocument, { refetchQueries: [TenantsDocument] });
  return (
    <FormModal
      title={t('municipalities.add')}
      submit={t('municipalities.submit')}
      onClose={onClose}
      onSubmit={async () => {
        const input = { name, type, province, population: Number(population), year: Number(year) };
        await create({ variables: { input } });
        onClose();
      }}
    >
      <TextInput
        label={t('municipalities.name')}
        required
        withAsterisk={false}
        data-autofocus
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Select
        label={t('municipalities.type')}
        data={TYPES.map((value) => ({ value, label: t(`type.${value}`) }))}
        value={type}
        allowDeselect={false}
        onChange={(chosen) => setType(TYPES.find((candidate) => candidate === chosen) ?? type)}
      />
      <ProvinceSelect value={province} onChange={setProvince} />
      <NumberInput
        label={t('municipalities.population')}
        required
        withAsterisk={false}
        min={1}
        allowDecimal={false}
        hideControls
        value={population}
        onChange={setPopulation}
      />
      <NumberInput
        label={t('municipalities.year')}
        required
        withAsterisk={false}
        min={1900}
        max={2200}
        allowDecimal={false}
        hideControls
        value={year}
        onChange={setYear}
      />
    </FormModal>
  );
}
