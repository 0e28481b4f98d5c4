import { type AnswerState, type AnswerValue } from './answer.js';
import { type Formula } from './parse-formula.js';

/** What was given for a figure that formulas read. */
export interface GivenAnswer {
  readonly state: AnswerState;
  readonly value: AnswerValue | null;
}

/** A computed answer: unanswered while a figure it needs was not given, unknown where there is none. */
export type DerivedAnswer =
  | { readonly state: 'ANSWERED'; readonly value: number }
  | { readonly state: 'UNKNOWN' | 'UNANSWERED'; readonly value: null };

/** The name of a number question in formulas: `numbers.employees_fte` is called `employees_fte`. */
export function figureName(questionCode: string): string {
  return questionCode.slice(questionCode.lastIndexOf('.') + 1);
}

/**
 * Computes the answer to a derived question of one municipality.
 *
 * @param inputs what was given for the names the formula reads; one that is missing is unknown
 */
export function deriveFigure(
  { symbols, evaluate }: Formula,
  inputs: ReadonlyMap<string, GivenAnswer>,
): DerivedAnswer {
  if (symbols.some((symbol) => inputs.get(symbol)?.state === 'UNANSWERED')) {
    return { state: 'UNANSWERED', value: null };
  }
  const figure = evaluate(
    Object.fromEntries(symbols.map((symbol) => [symbol, numberIn(inputs.get(symbol))])),
  );
  return figure === null ? { state: 'UNKNOWN', value: null } : { state: 'ANSWERED', value: figure };
}

function numberIn(answer: GivenAnswer | undefined): number | null {
  return typeof answer?.value === 'number' ? answer.value : null;
}
