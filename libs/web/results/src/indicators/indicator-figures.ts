import { byFigure, byWord } from '@commonworks/web-ui';
import { type Indicator, type IndicatorMunicipality, type IndicatorTable } from './indicator-table.js';

/** A figure that a municipality shares by name. */
export interface NamedFigure {
  municipality: IndicatorMunicipality;
  value: number;
}

/** One indicator with all that may be seen of it. */
export interface IndicatorFigures {
  /** In the order of the rank: the highest first, or the lowest where less is better. */
  named: NamedFigure[];
  /** Who says by name that it is not known, does not apply, or is not told. */
  notKnown: IndicatorMunicipality[];
  /** Who shares other figures by name, and of this one nothing: not answered or not shared, and nobody learns which. */
  notShown: IndicatorMunicipality[];
}

/** Whether the highest figure of an indicator stands first. */
export const highestFirst = ({ higherIsBetter }: Pick<Indicator, 'higherIsBetter'>): boolean =>
  higherIsBetter;

/** The figures of an indicator, and who has none to show. Made of what is shared by name alone. */
export function figuresOf(
  indicator: Pick<Indicator, 'questionId' | 'higherIsBetter'>,
  { municipalities, values }: Pick<IndicatorTable, 'municipalities' | 'values'>,
): IndicatorFigures {
  const answers = new Map(
    values
      .filter(({ questionId }) => questionId === indicator.questionId)
      .map(({ municipalityId, value }) => [municipalityId, value]),
  );
  const named = municipalities.flatMap((municipality) => {
    const value = answers.get(municipality.id) ?? null;
    return value === null ? [] : [{ municipality, value }];
  });
  return {
    named: named.sort(
      (a, b) =>
        byFigure(a.value, b.value, highestFirst(indicator)) ||
        byWord(a.municipality.name, b.municipality.name, false),
    ),
    notKnown: municipalities.filter(({ id }) => answers.get(id) === null),
    notShown: municipalities.filter(({ id }) => !answers.has(id)),
  };
}
