import { useTranslation } from 'react-i18next';
import { useMemo } from 'react';
import { AnswerRadios } from './answer-radios.js';
import { type FieldProps } from './field.types.js';
import { QuestionLine } from './question-line.js';

/** Labelled levels, from 1. */
export function ScaleField({ question, control, disabled }: FieldProps) {
  const { t } = useTranslation(['workbook', 'ui']);
  const { levels } = question.settings;
  const choices = useMemo(() => levels.map((label) => ({ label })), [levels]);
  const { state, value } = control.content;
  const level = state === 'ANSWERED' && typeof value === 'number' ? value : null;
  const readout =
    level !== null
      ? t('answer.level', { level, label: levels[level - 1] })
      : state === 'UNANSWERED' || state === 'ANSWERED'
        ? t('answer.ends', { first: levels[0], last: levels.at(-1), count: levels.length })
        : t(`ui:answerState.${state}`);
  return (
    <QuestionLine question={question} control={control} disabled={disabled} readout={readout}>
      {(ids) => (
        <AnswerRadios
          questionId={question.id}
          labelledBy={ids.label}
          describedBy={ids.description}
          choices={choices}
          chosen={level === null ? null : level - 1}
          state={state}
          disabled={disabled}
          onChoose={(index) => control.answer(index + 1, 'now')}
          onMark={control.mark}
        />
      )}
    </QuestionLine>
  );
}
