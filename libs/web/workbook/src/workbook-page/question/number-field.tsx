import { useFormat, useLocale, useMeasure } from '@commonworks/web-ui';
import { InputBase } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type AnswerContent } from '../../autosave/answer-save.types.js';
import { useAnswerWords } from './answer-words.js';
import { type FieldProps } from './field.types.js';
import classes from './fields.module.css';
import { QuestionLine } from './question-line.js';
import { readFigure } from './read-figure.js';
import { useReasonWords } from './reason-words.js';
import { SpecialButtons } from './special-buttons.js';
import { StateWords } from './state-words.js';
import { StoredNote } from './stored-note.js';

/**
 * A number with its unit, typed as people write it in the reader's language, and saved when the field is left. While
 * it is typed it is shown as it is understood; what cannot be taken stays in the field, and says so.
 */
export function NumberField({ question, control, disabled }: FieldProps) {
  const { t } = useTranslation(['workbook', 'ui']);
  const { locale } = useLocale();
  const format = useFormat();
  const measure = useMeasure();
  const words = useAnswerWords();
  const reasonWords = useReasonWords();
  const { settings } = question;
  const { typed, content } = control;
  const stored = content.state === 'ANSWERED' && typeof content.value === 'number' ? content.value : null;
  const written = stored === null ? '' : format.number(stored, settings.decimals ?? 0);
  const figure = typed && readFigure(typed.text, typed.locale, settings);

  const type = (text: string) => {
    const read = readFigure(text, locale, settings);
    control.type({ text, locale, meaning: read.ok ? answered(read.value) : emptied(text, content) });
  };
  const understood = figure?.ok && typed?.text.trim() !== String(figure.value) ? figure.value : null;
  const refused = typed?.left && figure && !figure.ok && typed.meaning === null ? figure.reason : null;
  const invalid = refused !== null || control.refusal?.kind === 'invalid';
  const range = useRangeWords(settings);
  return (
    <QuestionLine
      question={question}
      control={control}
      disabled={disabled}
      problem={
        refused && (
          <>
            {t('trouble.typed', { reason: reasonWords(refused, settings) })}{' '}
            <StoredNote question={question} control={control} />
          </>
        )
      }
    >
      {(ids) => (
        <div className={classes.beside}>
          <div className={classes.number}>
            <InputBase
              // By default its wrapper's own label and description take the place of those given here.
              withAria={false}
              aria-labelledby={ids.label}
              aria-describedby={ids.description}
              inputMode="decimal"
              autoComplete="off"
              className={classes.numberInput}
              value={typed?.text ?? written}
              error={invalid}
              aria-invalid={invalid || undefined}
              readOnly={disabled}
              onChange={({ currentTarget }) => type(currentTarget.value)}
              onKeyDown={({ key }) => {
                if (key === 'Enter') control.leave();
                if (key === 'Escape') control.undo();
              }}
              onBlur={control.leave}
            />
            {settings.unit && <span className={classes.unit}>{measure.unit(settings.unit)}</span>}
            {understood !== null && (
              <output className={classes.understood}>
                {t('ui:written.understood', { words: words(question, understood) })}
              </output>
            )}
            <span className={classes.hint}>{range}</span>
            <StateWords control={control} />
          </div>
          <SpecialButtons control={control} disabled={disabled} labelledBy={ids.label} />
        </div>
      )}
    </QuestionLine>
  );
}

const answered = (value: number) => ({ state: 'ANSWERED' as const, value });

/** A number that is deleted is no answer any more; where there was none, nothing changes. */
function emptied(text: string, { state }: AnswerContent): Pick<AnswerContent, 'state' | 'value'> | null {
  if (text.trim() !== '') return null;
  return { state: state === 'ANSWERED' ? 'UNANSWERED' : state, value: null };
}

function useRangeWords({ min, max }: FieldProps['question']['settings']): string {
  const { t } = useTranslation('workbook');
  const format = useFormat();
  const bounds = { min: format.number(min ?? 0), max: format.number(max ?? 0) };
  if (min !== null && max !== null) return t('range.between', bounds);
  if (max !== null) return t('range.upTo', bounds);
  return min !== null && min !== 0 ? t('range.from', bounds) : '';
}
