import { type IndicatorsQuery } from '@commonworks/web-graphql';
import { byFigure, byWord } from '@commonworks/web-ui';

export type IndicatorTable = NonNullable<IndicatorsQuery['indicators']>;
export type Indicator = IndicatorTable['indicators'][number];
export type IndicatorMunicipality = IndicatorTable['municipalities'][number];

/** Finds a municipality's figure; null where it gave none or does not share it. */
export function valueFinder({ values }: Pick<IndicatorTable, 'values'>) {
  const known = new Map(
    values.map(({ questionId, municipalityId, value }) => [`${questionId} ${municipalityId}`, value]),
  );
  return (questionId: string, municipalityId: string): number | null =>
    known.get(`${questionId} ${municipalityId}`) ?? null;
}

/** What orders the municipalities: their name, their population, or one indicator by its question's id. */
export interface MunicipalityOrder {
  by: string;
  descending: boolean;
}

/** Reads `name`, `-population` or a question's id with its sign; by name where that says nothing known. */
export function readOrder(text: string | null, indicators: readonly Indicator[]): MunicipalityOrder {
  const by = text?.replace(/^-/, '') ?? '';
  const known = by === 'population' || indicators.some(({ questionId }) => questionId === by);
  return { by: known ? by : 'name', descending: text?.startsWith('-') ?? false };
}

/** The municipalities in the order asked for; those without the figure last. */
export function orderMunicipalities(
  { municipalities, values }: Pick<IndicatorTable, 'municipalities' | 'values'>,
  { by, descending }: MunicipalityOrder,
): IndicatorMunicipality[] {
  const find = valueFinder({ values });
  const figure = (municipality: IndicatorMunicipality) =>
    by === 'population' ? municipality.population : find(by, municipality.id);
  return municipalities.toSorted((a, b) =>
    by === 'name'
      ? byWord(a.name, b.name, descending)
      : byFigure(figure(a), figure(b), descending) || byWord(a.name, b.name, false),
  );
}
