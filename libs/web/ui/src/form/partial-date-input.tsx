import { parseWrittenDate } from '@commonworks/domain-assessment';
import { TextInput } from '@mantine/core';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/use-format.js';

export interface PartialDateInputProps {
  label: string;
  /** What is written in the field; a date, or what may become one. */
  text: string;
  /** Why it is not taken, in words. */
  error: ReactNode;
  name?: string;
  readOnly?: boolean;
  onType: (text: string) => void;
  onFocus?: () => void;
  /** The field is left; Enter counts as that where somebody wants to know. */
  onBlur?: () => void;
}

/**
 * A date as precisely as somebody knows it. No calendar: that asks for a day where only a year is known. Below it stands
 * how it is written, and once it is one, how it is understood.
 */
export function PartialDateInput({
  label,
  text,
  error,
  readOnly = false,
  onType,
  ...input
}: PartialDateInputProps) {
  const { t } = useTranslation('ui');
  const format = useFormat();
  const read = parseWrittenDate(text);
  const words = read.ok ? format.date(read.value) : text;
  const understood = read.ok && words !== text.trim();
  return (
    <TextInput
      {...input}
      label={label}
      description={understood ? t('written.understood', { words }) : t('written.date')}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      autoComplete="off"
      readOnly={readOnly}
      {...(readOnly && { description: null })}
      value={readOnly ? words : text}
      error={error}
      onChange={({ currentTarget }) => onType(currentTarget.value)}
      onKeyDown={({ key }) => {
        if (key === 'Enter') input.onBlur?.();
      }}
    />
  );
}
