import { type Column } from '@commonworks/web-ui';
import { type ReactNode } from 'react';
import { type Place, type Quadrant, type Unplaced } from './quadrant-place.js';

/** A line of the table: a service with its place, or without one. */
export type QuadrantLine = Place | Unplaced;

export interface QuadrantWords {
  service: string;
  code: string;
  region: string;
  x: string;
  y: string;
  n: string;
  explanation: string;
  remark: string;
  /** The remark on a score of the region that is of the named alone. */
  namedOnly: string;
  /** A count of municipalities, marked where it is of the named alone. */
  count: (n: number, namedOnly: boolean) => string;
}

const placeOf = (line: QuadrantLine): Place | null => ('x' in line ? line : null);

/** Service, region, both figures, how many municipalities stand behind them; in files the explanation too. */
export function quadrantColumns(
  { regions, points }: Quadrant,
  words: QuadrantWords,
  service?: (line: QuadrantLine) => ReactNode,
): Column<QuadrantLine>[] {
  const names = new Map(regions.map(({ code, name }) => [code, name]));
  const counted = points.some(({ n }) => n !== null);
  const n = (line: QuadrantLine) => placeOf(line)?.n ?? null;
  return [
    {
      kind: 'text',
      id: 'service',
      heading: words.service,
      value: (line) => line.service.name,
      cell: service,
      files: [
        { id: 'service', heading: words.service, value: (line) => line.service.name },
        { id: 'code', heading: words.code, value: (line) => line.service.code },
      ],
    },
    {
      kind: 'text',
      id: 'region',
      heading: words.region,
      value: ({ region }) => region && (names.get(region) ?? region),
    },
    { kind: 'number', id: 'x', heading: words.x, digits: 1, value: (line) => placeOf(line)?.x ?? null },
    { kind: 'number', id: 'y', heading: words.y, digits: 1, value: (line) => placeOf(line)?.y ?? null },
    counted
      ? {
          kind: 'number',
          id: 'n',
          heading: words.n,
          sortable: false,
          value: n,
          cell: (line) => {
            const count = n(line);
            return count === null ? null : words.count(count, placeOf(line)?.namedOnly ?? false);
          },
        }
      : { kind: 'file', id: 'n', heading: words.n, value: n },
    { kind: 'file', id: 'explanation', heading: words.explanation, value: ({ explanation }) => explanation },
    {
      kind: 'file',
      id: 'remark',
      heading: words.remark,
      value: (line) => (placeOf(line)?.namedOnly ? words.namedOnly : null),
    },
  ];
}
