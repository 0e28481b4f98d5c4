import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswerControl } from '../desk-context.js';
import { type Question } from '../workbook.types.js';
import { ChoiceField } from './choice-field.js';
import { DerivedField } from './derived-field.js';
import { type FieldProps } from './field.types.js';
import { NumberField } from './number-field.js';
import classes from './question-line.module.css';
import { RatingField } from './rating-field.js';
import { ScaleField } from './scale-field.js';
import { SystemField } from './system-field.js';
import { TextField } from './text-field.js';

/** One question with the control that fits its kind. Drawn again only when its own answer changes. */
export const QuestionField = memo(function QuestionField({
  question,
  editable,
}: {
  question: Question;
  editable: boolean;
}) {
  const control = useAnswerControl(question.questionId);
  if (question.answer === null) return <NotShared question={question} />;
  const props: FieldProps = { question, control, disabled: !editable };
  switch (question.kind) {
    case 'SCALE':
      return <ScaleField {...props} />;
    case 'RATING':
      return <RatingField {...props} />;
    case 'NUMBER':
      return <NumberField {...props} />;
    case 'CHOICE':
      return <ChoiceField {...props} />;
    case 'TEXT':
      return <TextField {...props} />;
    case 'SYSTEM':
      return <SystemField {...props} />;
    case 'DERIVED':
      return <DerivedField {...props} />;
  }
});

function NotShared({ question }: { question: Question }) {
  const { t } = useTranslation('workbook');
  return (
    <div className={classes.line} data-layout={question.service && question.dimension ? 'beside' : 'under'}>
      <div className={classes.head}>
        <span className={classes.label}>
          {question.service && question.dimension
            ? t(`terms:dimension.${question.dimension}`)
            : question.text}
        </span>
      </div>
      <p className={classes.help}>{t('answer.notShared')}</p>
    </div>
  );
}
