import { derivedQuestions } from './derived-questions.js';
import { type SnapshotQuestion } from './release-snapshot.js';

/**
 * For each question, by id, the codes of the questions whose answers its figures carry: its own, and those a
 * derived one is computed from. Figures that carry one question's answers are judged together, or they could be
 * subtracted from one another.
 *
 * Example: of eight hidden municipalities seven have a known population. Staff is shown of eight, staff per
 * resident would be of seven: the eighth is left between them.
 *
 * @param questions of one template version
 * @throws Error when a formula cannot be read
 */
export function carriedCodes(questions: readonly SnapshotQuestion[]): Map<string, readonly string[]> {
  const derived = derivedQuestions(questions);
  return new Map(
    questions.map(({ id, code }) => [
      id,
      [code, ...(derived.get(id)?.inputs.flatMap(({ question }) => question?.code ?? []) ?? [])],
    ]),
  );
}
