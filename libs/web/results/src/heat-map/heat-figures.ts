import { LAYERS } from '@commonworks/domain-assessment';
import { type CellState, type HeatCell, type HeatLine, type HeatSort } from '@commonworks/web-charts';
import { type HeatmapQuery } from '@commonworks/web-graphql';
import { byFigure, byWord } from '@commonworks/web-ui';

export type Heatmap = NonNullable<HeatmapQuery['heatmap']>;
export type HeatService = Heatmap['services'][number];
export type HeatMunicipality = Heatmap['municipalities'][number];
export type HeatFigure = Heatmap['cells'][number];
export type HeatLevel = HeatService['levels'][number];

/** Less than this between two scores is noise of the computation. */
const NOISE = 1e-6;

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
  /** Of a figure that was not given or is not shared: which of the two, nobody may know. */
  notShown: string;
  withheld: string;
  noAnswers: string;
  /** A mean that is of the named alone, marked. */
  namedOnly: (score: string) => string;
  /** Which level of how many it is, and what that is called. */
  level: (level: HeatLevel, levels: number) => string;
}

/** The level that a score stands for; null for the mean of several answers, which is none. */
export function levelOf(score: number, levels: readonly HeatLevel[]): HeatLevel | null {
  return levels.find((level) => Math.abs(level.score - score) < NOISE) ?? null;
}

/** The levels that all services have alike, as they stand in the legend; none where they differ. */
export function commonLevels(services: readonly HeatService[]): readonly HeatLevel[] {
  const [first, ...others] = services.map(({ levels }) => levels);
  const alike = (levels: readonly HeatLevel[]) =>
    levels.length === first.length &&
    levels.every(({ label, score }, at) => label === first[at].label && score === first[at].score);
  return first && others.every(alike) ? first : [];
}

/** One figure as a cell of the picture. A figure that is absent has a mark of its own: it is neither zero nor blank. */
export function heatCell(
  figure: HeatFigure | null,
  levels: readonly HeatLevel[],
  words: HeatWords,
): HeatCell {
  if (figure?.score !== null && figure?.score !== undefined) {
    const { score } = figure;
    const level = levelOf(score, levels);
    return {
      kind: 'value',
      value: score,
      text: words.score(score),
      ...(level && { words: words.level(level, levels.length) }),
    };
  }
  switch (figure?.state) {
    case 'UNKNOWN':
    case 'NOT_APPLICABLE':
    case 'DECLINED':
      return { kind: 'state', state: figure.state, text: words.state(figure.state) };
    default:
      return { kind: 'state', state: 'NOT_SHOWN', text: words.notShown };
  }
}

/** The group's mean of a service: the figure, marked where it is of the named alone, or the lock with the reason. */
export function meanCell(
  { mean, namedOnly, withheld }: Pick<HeatService, 'mean' | 'namedOnly' | 'withheld'>,
  words: HeatWords,
): HeatCell {
  if (mean !== null) {
    const score = words.score(mean);
    return { kind: 'value', value: mean, text: namedOnly ? words.namedOnly(score) : score };
  }
  if (withheld) return { kind: 'state', state: 'WITHHELD', text: words.withheld, reason: withheld.text };
  return { kind: 'state', state: 'NO_ANSWERS', text: words.noAnswers };
}

/** The states that occur among these cells, each once with its words. */
export function statesAmong(cells: readonly HeatCell[]): { state: CellState; text: string }[] {
  const found = new Map(
    cells.flatMap((cell) => (cell.kind === 'state' ? [[cell.state, cell.text] as const] : [])),
  );
  return STATES.flatMap((state) => {
    const text = found.get(state);
    return text === undefined ? [] : [{ state, text }];
  });
}

const STATES: readonly CellState[] = [
  'UNKNOWN',
  'NOT_APPLICABLE',
  'DECLINED',
  'NOT_SHOWN',
  'NO_ANSWERS',
  'WITHHELD',
];

/** The services as rows, the layers from what the public meets down to what carries it. */
export function serviceLines(
  services: readonly HeatService[],
  layer: (code: HeatService['layer']) => string,
): HeatLine[] {
  return services
    .toSorted((a, b) => LAYERS.indexOf(a.layer) - LAYERS.indexOf(b.layer))
    .map(({ id, name, layer: code }) => ({ id, label: name, group: layer(code) }));
}

export const COLUMN_ORDERS = [
  'type',
  '-type',
  'name',
  '-name',
  '-population',
  'population',
  '-mean',
  'mean',
] as const;
export type ColumnOrder = (typeof COLUMN_ORDERS)[number];

/** The municipalities as columns: under the headings of their types, or in one line by name, population or mean. */
export function municipalityLines(
  municipalities: readonly HeatMunicipality[],
  order: ColumnOrder,
  words: {
    type: (code: HeatMunicipality['type']) => string;
    own: string;
    residents: (population: number) => string;
  },
): HeatLine[] {
  const { type } = words;
  const descending = order.startsWith('-');
  const by = order.replace(/^-/, '');
  const name = (a: HeatMunicipality, b: HeatMunicipality) =>
    byWord(a.name, b.name, by === 'name' && descending);
  const compare = (a: HeatMunicipality, b: HeatMunicipality) => {
    if (by === 'type') return byWord(type(a.type), type(b.type), descending) || name(a, b);
    if (by === 'population') return byFigure(a.population, b.population, descending) || name(a, b);
    return by === 'mean' ? byFigure(a.mean, b.mean, descending) || name(a, b) : name(a, b);
  };
  return municipalities.toSorted(compare).map(({ id, name: label, type: code, own, population }) => ({
    id,
    label,
    group: by === 'type' ? type(code) : '',
    mark: own ? words.own : undefined,
    note: population === null ? undefined : words.residents(population),
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
