import { figureName, parseFormula, type Formula } from '@commonworks/domain-assessment';
import { type SnapshotQuestion } from './release-snapshot.js';

/** What a symbol of a formula stands for: a number question, or a profile figure of that code. */
export interface FormulaInput {
  readonly symbol: string;
  readonly question: SnapshotQuestion | null;
}

export interface DerivedQuestion {
  readonly formula: Formula;
  readonly inputs: readonly FormulaInput[];
}

/** Profile figures that every member of the consortium may read in any case. */
const OPEN_PROFILE_CODES: ReadonlySet<string> = new Set(['population']);

/** Whether a symbol that names a profile figure names one that is open to all. */
export function isOpenToAll(profileCode: string): boolean {
  return OPEN_PROFILE_CODES.has(profileCode);
}

/** Whether everything a formula divides by is open to all, so that its figure is its amount written differently. */
export function hasOpenDivisor({ formula, inputs }: DerivedQuestion): boolean {
  return formula.divisors.every(
    (divisor) =>
      isOpenToAll(divisor) && inputs.every(({ symbol, question }) => symbol !== divisor || !question),
  );
}

/**
 * The derived questions of a template, by id, with their formulas read.
 *
 * @throws Error when a formula cannot be read
 */
export function derivedQuestions(questions: readonly SnapshotQuestion[]): Map<string, DerivedQuestion> {
  const numbers = new Map(
    questions
      .filter(({ settings }) => settings.kind === 'NUMBER')
      .map((question) => [figureName(question.code), question]),
  );
  const derived = new Map<string, DerivedQuestion>();
  for (const { id, code, settings } of questions) {
    if (settings.kind !== 'DERIVED') continue;
    const formula = parseFormula(settings.formula);
    if (!formula.ok) throw new Error(`The formula of question ${code} cannot be read: ${formula.message}`);
    const inputs = formula.symbols.map((symbol) => ({ symbol, question: numbers.get(symbol) ?? null }));
    derived.set(id, { formula, inputs });
  }
  return derived;
}
