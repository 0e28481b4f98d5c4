/** A question of a service, with its score 0 to 100, or `null` when there is none: unknown, declined, … */
export interface ScoredQuestion {
  /** Relative to the others', 0 or more. */
  weight: number;
  higherIsBetter: boolean;
  score: number | null;
}

/** `score` 0 to 100, or `null` when unknown; beside it, how many questions are in it and how many are left out. */
export interface ServiceScore {
  score: number | null;
  answered: number;
  left: number;
}

/**
 * The score of a service in one dimension: the weighted mean of its answered questions. Where higher is worse,
 * a question counts as 100 − score. With nothing answered, or no weight, the score is unknown, never 0.
 */
export function serviceScore(questions: readonly ScoredQuestion[]): ServiceScore {
  let weights = 0;
  let total = 0;
  let answered = 0;
  for (const { weight, higherIsBetter, score } of questions) {
    if (score === null) continue;
    answered += 1;
    weights += weight;
    total += weight * (higherIsBetter ? score : 100 - score);
  }
  return { score: weights > 0 ? total / weights : null, answered, left: questions.length - answered };
}
