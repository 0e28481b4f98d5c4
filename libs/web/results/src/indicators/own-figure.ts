import { type AnswerState } from '@commonworks/web-graphql';
import { valueFinder, type IndicatorTable } from './indicator-table.js';

/** The reader's own figure of one indicator. */
export type OwnFigure =
  | { kind: 'figure'; value: number; /** Whether others read it by name too. */ shared: boolean }
  | { kind: 'none'; state: AnswerState };

/** One's own answer as only oneself reads it. */
export interface OwnAnswer {
  question: { id: string };
  score: number | null;
  state: AnswerState | null;
}

/**
 * Finds a municipality's own figure of an indicator: as it shares it, or else as it answered; null where neither can be
 * read.
 */
export function ownFigureFinder(
  municipalityId: string,
  { values }: Pick<IndicatorTable, 'values'>,
  answers: readonly OwnAnswer[],
): (questionId: string) => OwnFigure | null {
  const shared = valueFinder({ values });
  const own = new Map(answers.map((answer) => [answer.question.id, answer]));
  return (questionId) => {
    const named = shared(questionId, municipalityId);
    if (named !== null) return { kind: 'figure', value: named, shared: true };
    const answer = own.get(questionId);
    if (!answer) return null;
    if (answer.score !== null) return { kind: 'figure', value: answer.score, shared: false };
    const state = answer.state === null || answer.state === 'ANSWERED' ? 'UNANSWERED' : answer.state;
    return { kind: 'none', state };
  };
}
