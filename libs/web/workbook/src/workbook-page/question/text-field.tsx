import { Textarea } from '@mantine/core';
import { CharactersLeft } from './characters-left.js';
import { type FieldProps } from './field.types.js';
import classes from './fields.module.css';
import { QuestionLine } from './question-line.js';
import { SpecialButtons } from './special-buttons.js';
import { StateWords } from './state-words.js';

/** Words of one's own. */
export function TextField({ question, control, disabled }: FieldProps) {
  const { state, value } = control.content;
  const text = state === 'ANSWERED' && typeof value === 'string' ? value : '';
  const { maxLength } = question.settings;
  return (
    <QuestionLine question={question} control={control} disabled={disabled}>
      {(ids) => (
        <div className={classes.beside}>
          <div className={classes.stack}>
            <Textarea
              aria-labelledby={ids.label}
              aria-describedby={ids.description}
              autosize
              minRows={2}
              maxRows={12}
              readOnly={disabled}
              value={text}
              onChange={({ currentTarget }) =>
                currentTarget.value === ''
                  ? control.mark('UNANSWERED')
                  : control.answer(currentTarget.value, 'soon')
              }
              onBlur={control.leave}
            />
            <CharactersLeft text={text} limit={maxLength} />
            <StateWords control={control} />
          </div>
          <SpecialButtons control={control} disabled={disabled} labelledBy={ids.label} />
        </div>
      )}
    </QuestionLine>
  );
}
