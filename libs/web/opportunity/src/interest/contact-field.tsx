import { CONTACT_LENGTH } from '@commonworks/domain-assessment';
import { type BoundInput } from '@commonworks/web-ui';
import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** Whom the others reach, once they are named to each other. */
export function ContactField(input: BoundInput<string>) {
  const { t } = useTranslation('opportunity');
  return (
    <TextInput
      {...input}
      label={t('ui:interest.field.contact')}
      description={t('interest.contactMeans', { count: CONTACT_LENGTH })}
      maxLength={CONTACT_LENGTH}
    />
  );
}
