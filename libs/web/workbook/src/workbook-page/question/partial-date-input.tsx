import { parseWrittenDate } from '@commonworks/domain-assessment';
import { useFormat } from '@commonworks/web-ui';
import { TextInput } from '@mantine/core';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export interface PartialDateInputProps {
  label: string;
  /** What is written in the field; a date, or what may become one. */
  text: string;
  /** Why it is not taken, in words. */
  error: ReactNode;
  readOnly: boolean;
  onType: (text: string) => void;
  onFocus: () => void;
  onBlur: () => void;
}

/**
 * A date as precisely as somebody knows it. No calendar: that asks for a day where only a year is known. Below it stands
 * how it is written, and once it is one, how it is understood.
 */
export function PartialDateInput({ label, text, error, readOnly, onType, ...focus }: PartialDateInputProps) {
  const { t } = useTranslation('workbook');
  const format = useFormat();
  const read = parseWrittenDate(text);
  const words = read.ok ? format.date(read.value) : text;
  const understood = read.ok && words !== text.trim();
  return (
    <TextInput
      {...focus}
      label={label}
      description={understood ? t('answer.understood', { figure: words }) : t('system.dateHint')}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      autoComplete="off"
      readOnly={readOnly}
      {...(readOnly && { description: null })}
      value={readOnly ? words : text}
      error={error}
      onChange={({ currentTarget }) => onType(currentTarget.value)}
      onKeyDown={({ key }) => {
        if (key === 'Enter') focus.onBlur();
      }}
    />
  );
}
