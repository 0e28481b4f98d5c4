import {
  DIMENSIONS,
  QUESTION_KINDS,
  type Dimension,
  type QuestionKind,
} from '@commonworks/domain-assessment';
import type { QuestionRow } from './template-content.js';

/** What a template asks, in short: enough to say which results it can ever fill. */
export interface Asked {
  readonly kinds: QuestionKind[];
  /** What scale questions measure of services: what the quadrants and the heat map are made of. */
  readonly dimensions: Dimension[];
}

/** The kinds and dimensions of these questions, each once. */
export function askedIn(questions: readonly Pick<QuestionRow, 'kind' | 'dimension' | 'service'>[]): Asked {
  const kinds = new Set(questions.map(({ kind }) => kind));
  const dimensions = new Set(
    questions.flatMap(({ kind, dimension, service }) =>
      kind === 'SCALE' && service && dimension ? [dimension] : [],
    ),
  );
  return {
    kinds: QUESTION_KINDS.filter((kind) => kinds.has(kind)),
    dimensions: DIMENSIONS.filter((dimension) => dimensions.has(dimension)),
  };
}
