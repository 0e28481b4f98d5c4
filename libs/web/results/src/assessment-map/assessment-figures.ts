import { type AssessmentMapQuery, type RatingCode } from '@commonworks/web-graphql';

export type Assessment = NonNullable<AssessmentMapQuery['assessmentMap']>;
export type AssessedElement = Assessment['layers'][number]['elements'][number];

export interface AssessmentReading {
  total: number;
  meets: number;
  gaps: number;
  planned: number;
}

/** The map in four figures. */
export function readingOf(elements: readonly AssessedElement[]): AssessmentReading {
  const rated = (rating: RatingCode) => elements.filter((element) => element.rating === rating).length;
  return {
    total: elements.length,
    meets: rated('MEETS_NEEDS'),
    gaps: rated('GAP'),
    planned: elements.filter(({ workPlanned }) => workPlanned).length,
  };
}
