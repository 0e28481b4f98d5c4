import { LOCALES, useLocale, type BoundInput, type FormState } from '@commonworks/web-ui';
import { NumberInput, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { inBoth, nameOf, type ClauseValues, type GovernanceFieldParts } from './clause-values.js';

interface FieldInputProps {
  field: GovernanceFieldParts;
  form: FormState<ClauseValues>;
}

/** Takes the value of a blank; words in both languages, that of the page first. */
export function FieldInput({ field, form }: FieldInputProps) {
  const { t } = useTranslation('governance');
  const { locale } = useLocale();
  const { type, municipality } = field;
  if (!inBoth(type))
    return (
      <OneInput
        field={field}
        input={form.input(nameOf(field))}
        label={municipality?.name ?? null}
        title={field.label}
      />
    );
  const languages = [locale, ...LOCALES.filter((language) => language !== locale)];
  return languages.map((language) => {
    const named = t(`ui:languages.${language}`);
    const bound = {
      ...form.input(nameOf(field, language)),
      label: municipality ? t('write.of', { municipality: municipality.name, language: named }) : named,
      lang: `${language}-CA`,
    };
    return type === 'TEXT' ? (
      <TextInput key={language} {...bound} />
    ) : (
      <Textarea key={language} {...bound} autosize minRows={2} maxRows={14} />
    );
  });
}

interface OneInputProps {
  field: GovernanceFieldParts;
  input: BoundInput<string | undefined>;
  label: string | null;
  title: string;
}

/** What is the same in both languages. */
function OneInput({
  field: { type },
  input: { value = '', onChange, ...input },
  label,
  title,
}: OneInputProps) {
  const { locale } = useLocale();
  const named = label === null ? { 'aria-label': title } : { label };
  if (type === 'NAME' || type === 'DATE')
    return (
      <TextInput
        {...input}
        {...named}
        value={value}
        onChange={onChange}
        type={type === 'DATE' ? 'date' : 'text'}
      />
    );
  const kinds = {
    CENTS: { decimalScale: 2, prefix: '$\u00a0' },
    PERCENT: { decimalScale: 6, suffix: '\u00a0%', max: 100 },
  };
  return (
    <NumberInput
      {...input}
      {...named}
      {...(type === 'CENTS' || type === 'PERCENT' ? kinds[type] : { allowDecimal: false })}
      value={value}
      onChange={(typed) => onChange(String(typed))}
      allowNegative={false}
      hideControls
      decimalSeparator={locale === 'fr' ? ',' : '.'}
      allowedDecimalSeparators={['.', ',']}
    />
  );
}
