import { decimalsToTell, type Axis } from '@commonworks/domain-opportunity';
import { type Column } from '@commonworks/web-ui';
import { type ReactNode } from 'react';
import { type Place, type Quadrant, type Unplaced } from './quadrant-place.js';

/** A line of the table: a service with its place, or without one. */
export type QuadrantLine = Place | Unplaced;

export interface QuadrantWords {
  service: string;
  code: string;
  region: string;
  /** Stands for a region where a service is on the line. */
  onLine: string;
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

const withheld = (line: QuadrantLine) => ('withheld' in line ? line.withheld : null);
const placeOf = (line: QuadrantLine): Place | null => ('x' in line ? line : null);

/** Service, region, both figures, how many municipalities stand behind them; in files the explanation too. */
export function quadrantColumns(
  { regions, points, thresholds }: Quadrant,
  words: QuadrantWords,
  service?: (line: QuadrantLine) => ReactNode,
): Column<QuadrantLine>[] {
  const names = new Map(regions.map(({ code, name }) => [code, name]));
  const counted = points.some(({ n }) => n !== null);
  const score = (axis: Axis) => (line: QuadrantLine) => placeOf(line)?.[axis] ?? null;
  const digits = (axis: Axis) => (line: QuadrantLine) =>
    decimalsToTell(score(axis)(line) ?? 0, thresholds[axis], 1);
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
      value: (line) =>
        placeOf(line)?.onLine ? words.onLine : line.region && (names.get(line.region) ?? line.region),
      withheld,
    },
    { kind: 'number', id: 'x', heading: words.x, digits: digits('x'), value: score('x') },
    { kind: 'number', id: 'y', heading: words.y, digits: digits('y'), value: score('y') },
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
