import { type DerivedQuestion, isOpenToAll } from './derived-questions.js';
import { type GatedGroup } from './gated-groups.js';
import { type SharedAnswer } from './shared-answers.js';

/** What was decided of a derived question's inputs, by question id. */
export interface DecidedInputs {
  readonly answers: ReadonlyMap<string, readonly SharedAnswer[]>;
  readonly gated: ReadonlyMap<string, readonly GatedGroup[]>;
}

/**
 * Rule 5 for ratios. A ratio whose divisor everybody knows is its amount, written differently: it is closed to
 * the hidden in each group whose figures of the amount do without them.
 *
 * Example: a city spends most of what five hidden cities spend, so the mean of spending is of the named alone.
 * Spending per resident of the same five, times their residents, would be the five amounts again. Spending per
 * employee is not closed: how many employees each has is hidden as well.
 *
 * @returns the ids of the groups in which hidden answers may not enter, as `closed` of `gateQuestion`
 */
export function closedByInput(
  { formula, inputs }: DerivedQuestion,
  derivedAnswers: readonly SharedAnswer[],
  { answers, gated }: DecidedInputs,
): Set<string> {
  const hiddenIn = new Map(
    inputs.flatMap(({ symbol, question }) => {
      if (!question) return [];
      const ids = (answers.get(question.id) ?? [])
        .filter(({ level }) => level === 'AGGREGATE')
        .map(({ municipalityId }) => municipalityId);
      return [[symbol, new Set(ids)] as const];
    }),
  );
  const knowsDivisor = (id: string) =>
    formula.divisors.every((symbol) => {
      const hidden = hiddenIn.get(symbol);
      return hidden ? !hidden.has(id) : isOpenToAll(symbol);
    });
  const rescaled = derivedAnswers
    .filter(({ level, state }) => level === 'AGGREGATE' && state === 'ANSWERED')
    .map(({ municipalityId }) => municipalityId)
    .filter(knowsDivisor);

  return new Set(
    inputs.flatMap(({ symbol, question }) =>
      (question ? (gated.get(question.id) ?? []) : []).flatMap(({ group, cell }) => {
        const entered = new Set(cell.state === 'FIGURES' ? cell.hidden : []);
        const leftOut = rescaled.some(
          (id) => group.members.has(id) && hiddenIn.get(symbol)?.has(id) && !entered.has(id),
        );
        return leftOut ? [group.key] : [];
      }),
    ),
  );
}
