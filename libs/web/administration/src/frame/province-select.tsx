import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';

const PROVINCES = ['AB', 'BC', 'MB', 'NB', 'NL', 'NS', 'NT', 'NU', 'ON', 'PE', 'QC', 'SK', 'YT'];

/** A province or territory, by its postal code. */
export function ProvinceSelect({ value, onChange }: { value: string; onChange: (province: string) => void }) {
  const { t } = useTranslation('administration');
  return (
    <Select
      label={t('province.label')}
      data={PROVINCES.map((code) => ({ value: code, label: t(`province.${code}`) }))}
      value={value}
      searchable
      allowDeselect={false}
      onChange={(code) => onChange(code ?? value)}
    />
  );
}
