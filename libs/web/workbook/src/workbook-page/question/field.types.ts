import { type AnswerControl } from '../desk-context.js';
import { type Question } from '../workbook.types.js';

/** What the control of any kind of question is given. */
export interface FieldProps {
  question: Question;
  control: AnswerControl;
  disabled: boolean;
}
