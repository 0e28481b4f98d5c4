import { type TenantContext } from '@commonworks/api-platform';
import { sharedAnswers } from '../src/release/shared-answers.js';
import { type ReleaseSnapshot } from '../src/release/release-snapshot.js';
import { type Equation } from './attacker.js';
import { type SpecDatabase } from './spec-database.js';
import { type StoredCampaign } from './stored-campaign.js';

/** What one role can read of results. */
export interface Seen {
  cells: {
    groupId: string;
    questionId: string;
    n: number | null;
    mean: number | null;
    counts: { value: string; count: number }[] | null;
    other: { values: string[]; count: number } | null;
  }[];
  groups: { id: string; kind: string; code: string }[];
  named: { municipalityId: string; questionId: string; state: string; value: unknown }[];
  municipalities: { id: string; type: string; population: number | null }[];
}

/** Everything of results that one role can read, through the walls of the database. */
export const seenBy = ({ api }: Pick<SpecDatabase, 'api'>, ctx: TenantContext): Promise<Seen> =>
  api.read(ctx, async (tx) => ({
    cells: await tx.query(
      'select group_id as "groupId", question_id as "questionId", n, mean, counts, other from release_cell',
    ),
    groups: await tx.query('select id, kind, code from release_group'),
    named: await tx.query(
      'select municipality_id as "municipalityId", question_id as "questionId", state, value from release_named_answer',
    ),
    municipalities: await tx.query(
      `select m.id, m.type, (select value from profile_figure f
         where f.municipality_id = m.id and f.code = 'population') as population from municipality m`,
    ),
  }));

/** What was answered in aggregate only, by question: what the attacker is after. */
export type Hidden = Map<string, Map<string, unknown>>;

export function hiddenAnswers(snapshot: ReleaseSnapshot, { uuid }: StoredCampaign): Hidden {
  const shared = sharedAnswers(snapshot.questions, new Map(), snapshot.workbooks);
  const hidden: Hidden = new Map();
  for (const { id, settings } of snapshot.questions) {
    if (settings.kind === 'TEXT' || settings.kind === 'SYSTEM' || settings.kind === 'DERIVED') continue;
    const answers = (shared.get(id) ?? []).filter((a) => a.level === 'AGGREGATE' && a.state === 'ANSWERED');
    hidden.set(uuid(id), new Map(answers.map((answer) => [uuid(answer.municipalityId), answer.value])));
  }
  return hidden;
}

/** A scale's level as the score in the figures; other numbers as they are; categories have no sums. */
export function figure(
  snapshot: ReleaseSnapshot,
  { uuid }: StoredCampaign,
  questionId: string,
  value: unknown,
): number {
  const question = snapshot.questions.find(({ id }) => uuid(id) === questionId);
  if (typeof value !== 'number') return 0;
  return question?.settings.kind === 'SCALE' ? (value - 1) * 25 : value;
}

/** The sum of the hidden answers in a cell, with what it was worked out from. */
export interface SeenSum extends Equation {
  readonly cell: Seen['cells'][number];
  readonly group: Seen['groups'][number];
  /** Named answers in it. */
  readonly named: Seen['named'];
}

/**
 * What a reader can put down about one question: for each cell, the sum of the hidden answers in it, after
 * subtracting the named ones. The attacker is given more than any reader has: who answered without a name.
 */
export function equationsOf(
  questionId: string,
  seen: Seen,
  hidden: ReadonlyMap<string, unknown>,
  toFigure: (value: unknown) => number,
): SeenSum[] {
  return seen.cells.flatMap((cell) => {
    const group = seen.groups.find(({ id }) => id === cell.groupId);
    if (cell.questionId !== questionId || cell.n === null || !group) return [];
    const members = new Set(seen.municipalities.filter((m) => belongs(m, group)).map(({ id }) => id));
    const named = seen.named.filter(
      (a) => a.questionId === questionId && a.state === 'ANSWERED' && members.has(a.municipalityId),
    );
    const contributors = [...hidden.keys()].filter((id) => members.has(id));
    if (cell.n !== named.length + contributors.length) return []; // held back: only the named are in it
    if (contributors.length === 0) return [];
    const open = named.reduce((total, answer) => total + toFigure(answer.value), 0);
    return [{ contributors, total: (cell.mean ?? 0) * cell.n - open, cell, group, named }];
  });
}

const BANDS: Record<string, [number, number]> = {
  UNDER_10K: [0, 10_000],
  '10K_TO_25K': [10_000, 25_000],
  '25K_TO_75K': [25_000, 75_000],
  OVER_75K: [75_000, Infinity],
};

export function belongs(
  { type, population }: Seen['municipalities'][number],
  { kind, code }: Seen['groups'][number],
) {
  if (kind === 'CAMPAIGN') return true;
  if (kind === 'MUNICIPALITY_TYPE') return type === code;
  const [from, to] = BANDS[code];
  return population !== null && population >= from && population < to;
}
