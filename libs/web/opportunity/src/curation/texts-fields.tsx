import { type FormState } from '@commonworks/web-ui';
import { Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Texts } from './texts.js';

export interface TextsFieldsProps<Values extends Texts> {
  form: FormState<Values>;
  /** They are what one begins with. */
  first?: boolean;
}

/** Name and description, in both languages. */
export function TextsFields<Values extends Texts>({ form, first = true }: TextsFieldsProps<Values>) {
  const { t } = useTranslation('opportunity');
  return (
    <>
      <TextInput
        {...form.input('nameEn')}
        label={t('texts.nameEn')}
        required
        withAsterisk={false}
        data-autofocus={first || undefined}
      />
      <TextInput {...form.input('nameFr')} label={t('texts.nameFr')} required withAsterisk={false} />
      <Textarea {...form.input('descriptionEn')} label={t('texts.descriptionEn')} autosize minRows={2} />
      <Textarea {...form.input('descriptionFr')} label={t('texts.descriptionFr')} autosize minRows={2} />
    </>
  );
}
