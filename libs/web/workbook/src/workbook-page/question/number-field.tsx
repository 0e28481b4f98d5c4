import { parseAnswerValue } from '@commonworks/domain-assessment';
import { useFormat, useLocale } from '@commonworks/web-ui';
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parseLocaleNumber } from '../locale-number.js';
import { type FieldProps } from './field.types.js';
import classes from './fields.module.css';
import { QuestionLine } from './question-line.js';
import { useReasonWords } from './reason-words.js';
import { SpecialButtons } from './special-buttons.js';
import { StateWords } from './state-words.js';

/** A number with its unit, typed as the reader's language writes it. What is no number stays in the field, and says so. */
export function NumberField({ question, control, disabled }: FieldProps) {
  const { t } = useTranslation('workbook');
  const { locale } = useLocale();
  const format = useFormat();
  const reasonWords = useReasonWords();
  const [draft, setDraft] = useState<string | null>(null);
  const [left, setLeft] = useState(true);
  const { settings } = question;
  const { state, value } = control.content;
  const written =
    state === 'ANSWERED' && typeof value === 'number' ? format.number(value, settings.decimals ?? 0) : '';

  const check = (text: string) => {
    const number = parseLocaleNumber(text, locale);
    if (number === null) return { ok: false as const, reason: 'NOT_A_NUMBER' };
    const { min, max, decimals, amount } = settings;
    const unit = { en: '', fr: '' };
    return parseAnswerValue({ kind: 'NUMBER', unit, min, max, decimals: decimals ?? 0, amount }, number);
  };
  const type = (text: string) => {
    setDraft(text);
    setLeft(false);
    if (text.trim() === '') return control.mark('UNANSWERED');
    const checked = check(text);
    if (checked.ok) control.answer(checked.value, 'soon');
  };
  const leave = () => {
    setLeft(true);
    control.leave();
    if (draft !== null && (draft.trim() === '' || check(draft).ok)) setDraft(null);
  };

  const range = useRangeWords(settings);
  const checked = draft !== null && draft.trim() !== '' && left ? check(draft) : null;
  const problem = checked && !checked.ok ? reasonWords(checked.reason, settings) : null;
  return (
    <QuestionLine
      question={question}
      control={control}
      disabled={disabled}
      problem={problem && t('trouble.invalid', { reason: problem })}
    >
      {(ids) => (
        <div className={classes.beside}>
          <div className={classes.number}>
            <TextInput
              aria-labelledby={ids.label}
              aria-describedby={ids.help}
              inputMode="decimal"
              autoComplete="off"
              className={classes.numberInput}
              value={draft ?? written}
              error={problem !== null}
              readOnly={disabled}
              onChange={({ currentTarget }) => type(currentTarget.value)}
              onBlur={leave}
            />
            {settings.unit && <span className={classes.unit}>{settings.unit}</span>}
            <span className={classes.hint}>{range}</span>
            <StateWords control={control} />
          </div>
          <SpecialButtons control={control} disabled={disabled} />
        </div>
      )}
    </QuestionLine>
  );
}

function useRangeWords({ min, max }: FieldProps['question']['settings']): string {
  const { t } = useTranslation('workbook');
  const format = useFormat();
  const bounds = { min: format.number(min ?? 0), max: format.number(max ?? 0) };
  if (min !== null && max !== null) return t('range.between', bounds);
  if (max !== null) return t('range.upTo', bounds);
  return min !== null && min !== 0 ? t('range.from', bounds) : '';
}
