import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AnswerRadios } from './answer-radios.js';
import { type FieldProps } from './field.types.js';
import classes from './fields.module.css';
import { QuestionLine } from './question-line.js';
import { SpecialButtons } from './special-buttons.js';
import { StateWords } from './state-words.js';

/** One of several options, or as many as apply. */
export function ChoiceField(props: FieldProps) {
  return props.question.settings.multiple ? <SeveralChoices {...props} /> : <OneChoice {...props} />;
}

function OneChoice({ question, control, disabled }: FieldProps) {
  const { options } = question.settings;
  const { state, value } = control.content;
  const chosen = options.findIndex(({ code }) => state === 'ANSWERED' && code === value);
  return (
    <QuestionLine question={question} control={control} disabled={disabled} readout={options[chosen]?.label}>
      {(ids) => (
        <AnswerRadios
          questionId={question.id}
          labelledBy={ids.label}
          describedBy={ids.description}
          choices={options}
          chosen={chosen < 0 ? null : chosen}
          state={state}
          disabled={disabled}
          layout="options"
          onChoose={(index) => control.answer(options[index]?.code, 'now')}
          onMark={control.mark}
        />
      )}
    </QuestionLine>
  );
}

function SeveralChoices({ question, control, disabled }: FieldProps) {
  const { t } = useTranslation('workbook');
  const { options } = question.settings;
  const { state, value } = control.content;
  const codes = state === 'ANSWERED' && Array.isArray(value) ? value.map(String) : [];
  const toggle = (code: string, on: boolean) => {
    const next = options
      .map((option) => option.code)
      .filter((each) => (each === code ? on : codes.includes(each)));
    if (next.length > 0) control.answer(next, 'now');
    else control.mark('UNANSWERED');
  };
  return (
    <QuestionLine question={question} control={control} disabled={disabled}>
      {(ids) => (
        <div className={classes.beside}>
          <div
            role="group"
            aria-labelledby={ids.label}
            aria-describedby={ids.description}
            className={classes.checks}
          >
            <span className={classes.hint}>{t('answer.asManyAsApply')}</span>
            {options.map(({ code, label }) => (
              <Checkbox
                key={code}
                label={label}
                checked={codes.includes(code)}
                disabled={disabled}
                onChange={({ currentTarget }) => toggle(code, currentTarget.checked)}
              />
            ))}
            <StateWords control={control} />
          </div>
          <SpecialButtons control={control} disabled={disabled} labelledBy={ids.label} />
        </div>
      )}
    </QuestionLine>
  );
}
