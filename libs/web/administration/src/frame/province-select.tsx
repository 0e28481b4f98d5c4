import { PROVINCES } from '@commonworks/domain-assessment';
import type { BoundInput } from '@commonworks/web-ui';
import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** A province or territory, by its postal code. */
export function ProvinceSelect({ input }: { input: BoundInput<string> }) {
  const { t } = useTranslation('administration');
  return (
    <Select
      {...input}
      label={t('province.label')}
      data={PROVINCES.map((code) => ({ value: code, label: t(`province.${code}`) }))}
      required
      withAsterisk={false}
      searchable
      allowDeselect={false}
    />
  );
}
