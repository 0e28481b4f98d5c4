import { useTranslation } from 'react-i18next';
import { useDesk } from '../desk-context.js';
import { useAnswerWords } from './answer-words.js';
import { type FieldProps } from './field.types.js';
import classes from './fields.module.css';
import { QuestionLine } from './question-line.js';

/** A figure the server computes from other answers, with its formula in words. */
export function DerivedField({ question, control }: FieldProps) {
  const { t } = useTranslation('workbook');
  const { inWords } = useDesk();
  const words = useAnswerWords();
  const { state, value } = control.content;
  const computed = state === 'ANSWERED' && value !== null;
  const { formula } = question.settings;
  return (
    <QuestionLine question={question} control={control} disabled>
      {(ids) => (
        <div className={classes.stack}>
          <output aria-labelledby={ids.label} className={computed ? classes.derived : classes.missing}>
            {computed ? words(question, value) : t('answer.notComputed')}
          </output>
          {formula && (
            <span className={classes.hint}>{t('answer.computed', { formula: inWords(formula) })}</span>
          )}
        </div>
      )}
    </QuestionLine>
  );
}
