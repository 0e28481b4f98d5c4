import { LAYERS } from '@commonworks/domain-assessment';
import { type HeatCell, type HeatLine, type HeatSort } from '@commonworks/web-charts';
import { type HeatmapQuery } from '@commonworks/web-graphql';
import { byFigure, byWord } from '@commonworks/web-ui';

export type Heatmap = NonNullable<HeatmapQuery['heatmap']>;
export type HeatService = Heatmap['services'][number];
export type HeatMunicipality = Heatmap['municipalities'][number];
export type HeatFigure = Heatmap['cells'][number];

/** Finds the figure of a service in a municipality; null where there is nothing that may be shown. */
export function figureFinder(cells: readonly HeatFigure[]) {
  const known = new Map(cells.map((cell) => [`${cell.serviceId} ${cell.municipalityId}`, cell]));
  return (serviceId: string, municipalityId: string): HeatFigure | null =>
    known.get(`${serviceId} ${municipalityId}`) ?? null;
}

/** What figures and states are called in the reader's language. */
export interface HeatWords {
  score: (value: number) => string;
  state: (state: 'UNKNOWN' | 'NOT_APPLICABLE' | 'DECLINED') => string;
  nothing: string;
  withheld: string;
  noAnswers: string;
  /** A mean that is of the named alone, marked. */
  namedOnly: (score: string) => string;
}

/** One figure as a cell of the picture. A figure that is absent is empty: neither zero nor a state of its own. */
export function heatCell(figure: HeatFigure | null, words: HeatWords): HeatCell {
  if (figure?.score !== null && figure?.score !== undefined) {
    return { kind: 'value', value: figure.score, text: words.score(figure.score) };
  }
  switch (figure?.state) {
    case 'UNKNOWN':
    case 'NOT_APPLICABLE':
    case 'DECLINED':
      return { kind: 'state', state: figure.state, text: words.state(figure.state) };
    default:
      return { kind: 'state', state: 'EMPTY', text: words.nothing };
  }
}

/** The group's mean of a service: the figure, marked where it is of the named alone, or the lock with the reason. */
export function meanCell(
  { mean, n, namedOnly, withheld }: Pick<HeatService, 'mean' | 'n' | 'namedOnly' | 'withheld'>,
  words: HeatWords,
): HeatCell {
  if (mean !== null) {
    const score = words.score(mean);
    return { kind: 'value', value: mean, text: namedOnly ? words.namedOnly(score) : score };
  }
  if (withheld) return { kind: 'state', state: 'WITHHELD', text: words.withheld, reason: withheld.text };
  return { kind: 'state', state: 'EMPTY', text: n === 0 ? words.noAnswers : words.nothing };
}

/** The services as rows, the layers from what the public meets down to what carries it. */
export function serviceLines(
  services: readonly HeatService[],
  layer: (code: HeatService['layer']) => string,
): HeatLine[] {
  return services
    .toSorted((a, b) => LAYERS.indexOf(a.layer) - LAYERS.indexOf(b.layer))
    .map(({ id, name, layer: code }) => ({ id, label: name, group: layer(code) }));
}

export type ColumnOrder = 'type' | '-type' | 'name' | '-name' | 'mean' | '-mean';
export const COLUMN_ORDERS: readonly ColumnOrder[] = ['type', '-type', 'name', '-name', '-mean', 'mean'];

/** The municipalities as columns: under the headings of their types, or in one line by name or mean. */
export function municipalityLines(
  municipalities: readonly HeatMunicipality[],
  order: ColumnOrder,
  words: { type: (code: HeatMunicipality['type']) => string; own: string },
): HeatLine[] {
  const { type } = words;
  const descending = order.startsWith('-');
  const by = order.replace(/^-/, '');
  const name = (a: HeatMunicipality, b: HeatMunicipality) =>
    byWord(a.name, b.name, by === 'name' && descending);
  const compare = (a: HeatMunicipality, b: HeatMunicipality) => {
    if (by === 'type') return byWord(type(a.type), type(b.type), descending) || name(a, b);
    return by === 'mean' ? byFigure(a.mean, b.mean, descending) || name(a, b) : name(a, b);
  };
  return municipalities.toSorted(compare).map(({ id, name: label, type: code, own }) => ({
    id,
    label,
    group: by === 'type' ? type(code) : '',
    mark: own ? words.own : undefined,
  }));
}

/** Reads the order of the rows from the address: `name`, `-mean`, or a municipality's id with its sign. */
export function readRowOrder(text: string | null, columnIds: ReadonlySet<string>): HeatSort | null {
  if (!text) return null;
  const direction = text.startsWith('-') ? 'descending' : 'ascending';
  const by = text.replace(/^-/, '');
  if (by === 'name') return { by: 'label', direction };
  if (by === 'mean') return { by: 'mean', direction };
  return columnIds.has(by) ? { by: 'column', columnId: by, direction } : null;
}

/** The order of the rows as it stands in the address. */
export function writeRowOrder(sort: HeatSort): string {
  const by = sort.by === 'label' ? 'name' : sort.by === 'mean' ? 'mean' : sort.columnId;
  return sort.direction === 'descending' ? `-${by}` : by;
}

/** The services with the highest and the lowest mean that may be shown; null with fewer than two. */
export function extremes(
  services: readonly HeatService[],
): { highest: HeatService; lowest: HeatService } | null {
  const sorted = services.filter(({ mean }) => mean !== null).sort((a, b) => byFigure(a.mean, b.mean, true));
  return sorted.length < 2 ? null : { highest: sorted[0], lowest: sorted[sorted.length - 1] };
}

export const SCORE_WORDS = ['veryLow', 'low', 'middling', 'high', 'veryHigh'] as const;

/** A score in words, by fifths of the scale. */
export function scoreWord(score: number): (typeof SCORE_WORDS)[number] {
  return SCORE_WORDS[Math.min(4, Math.max(0, Math.floor(score / 20)))];
}
