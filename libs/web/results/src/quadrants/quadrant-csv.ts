import { rounded, type CsvCell } from '../frame/csv-file.js';
import { sortPlaces, type Quadrant } from './quadrant-place.js';

/** The order of the columns; `x` and `y` are named after the axes. */
export const QUADRANT_CSV_COLUMNS = [
  'service',
  'code',
  'region',
  'x',
  'y',
  'n',
  'explanation',
  'remark',
] as const;

/**
 * A line for each service, those without a place last, each with the reason in words.
 *
 * @param namedOnly the remark on a score of the region that is of the named alone
 */
export function quadrantRows(quadrant: Quadrant, namedOnly: string): CsvCell[][] {
  const names = new Map(quadrant.regions.map(({ code, name }) => [code, name]));
  return [
    ...sortPlaces(quadrant, null).map(({ service, region, x, y, n, explanation, namedOnly: ofNamed }) => [
      service.name,
      service.code,
      names.get(region) ?? region,
      rounded(x, 1),
      rounded(y, 1),
      n,
      explanation,
      ofNamed ? namedOnly : null,
    ]),
    ...quadrant.unplaced.map(({ service, region, explanation }) => [
      service.name,
      service.code,
      region && (names.get(region) ?? region),
      null,
      null,
      null,
      explanation,
      null,
    ]),
  ];
}
