import type { AnswerState, AnswerValue } from '@commonworks/domain-assessment';
import { shortCode } from './short-code.js';
import type { QuestionRow } from './template-content.js';

/** What was answered to a number question. */
export interface GivenAnswer {
  readonly state: AnswerState;
  readonly value: AnswerValue | null;
}

/** A computed answer: unanswered while a number it needs was not given, unknown where there is no figure. */
export type DerivedAnswer =
  | { readonly state: 'ANSWERED'; readonly value: number }
  | { readonly state: 'UNKNOWN' | 'UNANSWERED'; readonly value: null };

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
  const numbers = new Map(
    questions.filter((q) => q.kind === 'NUMBER').map((q) => [shortCode(q.code), given.get(q.id)]),
  );
  const values = { ...profile };
  for (const [code, answer] of numbers) if (typeof answer?.value === 'number') values[code] = answer.value;

  const derived = new Map<string, DerivedAnswer>();
  for (const { id, formula } of questions) {
    if (!formula) continue;
    const waits = formula.symbols.some(
      (symbol) => numbers.has(symbol) && (numbers.get(symbol)?.state ?? 'UNANSWERED') === 'UNANSWERED',
    );
    derived.set(id, waits ? { state: 'UNANSWERED', value: null } : compute(formula.evaluate(values)));
  }
  return derived;
}

const compute = (figure: number | null): DerivedAnswer =>
  figure === null ? { state: 'UNKNOWN', value: null } : { state: 'ANSWERED', value: figure };
