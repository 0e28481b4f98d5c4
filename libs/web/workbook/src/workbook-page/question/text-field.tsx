import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type FieldProps } from './field.types.js';
import classes from './fields.module.css';
import { QuestionLine } from './question-line.js';
import { SpecialButtons } from './special-buttons.js';
import { StateWords } from './state-words.js';

/** Words of one's own. */
export function TextField({ question, control, disabled }: FieldProps) {
  const { t } = useTranslation('workbook');
  const { state, value } = control.content;
  const text = state === 'ANSWERED' && typeof value === 'string' ? value : '';
  const { maxLength } = question.settings;
  const left = maxLength === null ? Infinity : maxLength - text.length;
  return (
    <QuestionLine question={question} control={control} disabled={disabled}>
      {(ids) => (
        <div className={classes.beside}>
          <div className={classes.stack}>
            <Textarea
              aria-labelledby={ids.label}
              aria-describedby={ids.help}
              autosize
              minRows={2}
              maxRows={12}
              maxLength={maxLength ?? undefined}
              readOnly={disabled}
              value={text}
              onChange={({ currentTarget }) =>
                currentTarget.value === ''
                  ? control.mark('UNANSWERED')
                  : control.answer(currentTarget.value, 'soon')
              }
              onBlur={control.leave}
            />
            {left < 100 && (
              <span className={classes.hint}>{t('answer.charactersLeft', { count: left })}</span>
            )}
            <StateWords control={control} />
          </div>
          <SpecialButtons control={control} disabled={disabled} />
        </div>
      )}
    </QuestionLine>
  );
}
