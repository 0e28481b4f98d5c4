import {
  deriveFigure,
  figureName,
  type DerivedAnswer,
  type GivenAnswer,
} from '@commonworks/domain-assessment';
import type { QuestionRow } from './template-content.js';

const UNANSWERED: GivenAnswer = { state: 'UNANSWERED', value: null };

/**
 * Computes the derived questions among `questions` from the number questions among them.
 * @param given answers by question id; one that is missing was not answered
 * @param profile figures of the municipality by code, as `population`
 * @returns the derived answers by question id
 */
export function deriveFigures(
  questions: readonly QuestionRow[],
  given: ReadonlyMap<string, GivenAnswer>,
  profile: Readonly<Record<string, number>>,
): Map<string, DerivedAnswer> {
  const inputs = new Map<string, GivenAnswer>(
    Object.entries(profile).map(([code, value]) => [code, { state: 'ANSWERED', value }]),
  );
  for (const { id, code, kind } of questions) {
    if (kind === 'NUMBER') inputs.set(figureName(code), given.get(id) ?? UNANSWERED);
  }
  return new Map(
    questions.flatMap(({ id, formula }) => (formula ? [[id, deriveFigure(formula, inputs)]] : [])),
  );
}
