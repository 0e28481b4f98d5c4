import { type AssessmentMapQuery, type RatingCode } from '@commonworks/web-graphql';

export type Assessment = NonNullable<AssessmentMapQuery['assessmentMap']>;
export type AssessedElement = Assessment['layers'][number]['elements'][number];

export interface AssessmentReading {
  total: number;
  meets: number;
  improve: number;
  risks: number;
  gaps: number;
  planned: number;
}

/** The map in figures: how many elements bear each rating, and on how many work is planned. */
export function readingOf(elements: readonly AssessedElement[]): AssessmentReading {
  const rated = (rating: RatingCode) => elements.filter((element) => element.rating === rating).length;
  return {
    total: elements.length,
    meets: rated('MEETS_NEEDS'),
    improve: rated('NEEDS_IMPROVEMENT'),
    risks: rated('RISK_OR_KEY_ENABLER'),
    gaps: rated('GAP'),
    planned: elements.filter(({ workPlanned }) => workPlanned).length,
  };
}
