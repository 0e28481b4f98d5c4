import { AnswerStateMark } from '@commonworks/web-ui';
import { type AnswerControl } from '../desk-context.js';

/** A state that is no value, in words, where a control shows only its mark. */
export function StateWords({ control }: { control: AnswerControl }) {
  const { state } = control.content;
  return state === 'ANSWERED' || state === 'UNANSWERED' ? null : <AnswerStateMark state={state} />;
}
