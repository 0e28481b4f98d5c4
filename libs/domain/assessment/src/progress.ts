import { isAnswered, type AnswerState } from './answer.js';
import { type QuestionKind } from './question.js';

/** How far a workbook, or a section of it, is. `0 <= answered <= total`. */
export interface Progress {
  answered: number;
  total: number;
}

/**
 * Counts the questions a person can answer, and those answered. Derived ones compute themselves and are left
 * out. A question without a state is unanswered.
 */
export function progress(
  questions: readonly { id: string; kind: QuestionKind }[],
  states: ReadonlyMap<string, AnswerState>,
): Progress {
  const asked = questions.filter((question) => question.kind !== 'DERIVED');
  const answered = asked.filter((question) => isAnswered(states.get(question.id) ?? 'UNANSWERED'));
  return { answered: answered.length, total: asked.length };
}
