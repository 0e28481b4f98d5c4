import { RATING_CODES, WORK_PLANNED, isRatingCode } from '@commonworks/domain-assessment';
import { RatingMark } from '@commonworks/web-charts';
import { Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AnswerRadios } from './answer-radios.js';
import { type FieldProps } from './field.types.js';
import classes from './fields.module.css';
import { QuestionLine } from './question-line.js';

/** The four ratings with their marks, and the switch that says that work is planned. */
export function RatingField({ question, control, disabled }: FieldProps) {
  const { t } = useTranslation('workbook');
  const { state, value } = control.content;
  const codes: unknown[] = state === 'ANSWERED' ? (Array.isArray(value) ? value : [value]) : [];
  const rating = codes.find(isRatingCode) ?? null;
  const planned = codes.includes(WORK_PLANNED);
  const choices = RATING_CODES.map((code) => ({
    label: t(`terms:rating.${code}`),
    mark: <RatingMark rating={code} workPlanned={planned && code === rating} size={18} />,
  }));
  const rate = (code: string, withWork: boolean) =>
    control.answer(withWork ? [code, WORK_PLANNED] : code, 'now');
  return (
    <QuestionLine question={question} control={control} disabled={disabled}>
      {(ids) => (
        <div className={classes.stack}>
          <AnswerRadios
            questionId={question.id}
            labelledBy={ids.label}
            describedBy={ids.description}
            choices={choices}
            chosen={rating === null ? null : RATING_CODES.indexOf(rating)}
            state={state}
            disabled={disabled}
            onChoose={(index) => rate(RATING_CODES[index] ?? 'GAP', planned)}
            onMark={control.mark}
          />
          {rating !== null && (
            <Switch
              size="sm"
              label={t('workIsPlanned')}
              checked={planned}
              disabled={disabled}
              onChange={({ currentTarget }) => rate(rating, currentTarget.checked)}
            />
          )}
        </div>
      )}
    </QuestionLine>
  );
}
