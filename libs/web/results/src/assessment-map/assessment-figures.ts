import { type AssessmentMapQuery, type RatingCode } from '@commonworks/web-graphql';
import { type CsvCell } from '../frame/csv-file.js';

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

/** The order of the columns; `messages` holds their names under `assessment.columns`. */
export const ASSESSMENT_COLUMNS = ['layer', 'element', 'rating', 'workPlanned', 'comment'] as const;

export interface AssessmentCsvWords {
  layer: (layer: Assessment['layers'][number]['layer']) => string;
  /** The rating in words, or why there is none. */
  rating: (element: AssessedElement) => string;
  yes: string;
  no: string;
}

/** A line for each element, floor by floor. */
export function assessmentRows({ layers }: Assessment, words: AssessmentCsvWords): CsvCell[][] {
  return layers.flatMap(({ layer, elements }) =>
    elements.map((element) => [
      words.layer(layer),
      element.service.name,
      words.rating(element),
      element.workPlanned ? words.yes : words.no,
      element.comment,
    ]),
  );
}
