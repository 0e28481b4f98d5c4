import { type BoundInput } from '@commonworks/web-ui';
import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export interface MunicipalityFieldProps {
  input: BoundInput<string>;
  /** Those one may do it for. */
  of: readonly { readonly id: string; readonly name: string }[];
}

/** For which of one's own municipalities; nothing to choose where there is one. */
export function MunicipalityField({ input, of }: MunicipalityFieldProps) {
  const { t } = useTranslation('group');
  if (of.length < 2) return null;
  return (
    <NativeSelect
      {...input}
      label={t('terms:municipality')}
      data={of.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}
