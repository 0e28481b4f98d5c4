import { type TenantContext } from '@commonworks/api-platform';
import {
  distribution,
  gateCell,
  gateQuestion,
  gateRelease,
  summarize,
  type CellKind,
  type Contribution,
  type ReleasedCell,
} from '@commonworks/domain-benchmark';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { follows, singledOut, solveFor, type Equation } from '../testing/attacker.js';
import { snapshotOf, snapshots, workbookOf } from '../testing/snapshots.js';
import { specDatabase, type SpecDatabase } from '../testing/spec-database.js';
import { storeCampaign, type StoredCampaign } from '../testing/stored-campaign.js';
import { computeRelease } from './release/compute-release.js';
import { type DisclosureGate } from './release/gated-groups.js';
import { sharedAnswers } from './release/shared-answers.js';
import { type ReleaseSnapshot } from './release/release-snapshot.js';

const PARAMS = { minimumHidden: 3, dominancePercent: 10 };
const CAMPAIGNS = 15;

/** Rules 1 to 5 off: every shared answer enters, and everything is shown. */
const openCell = (kind: CellKind, contributions: readonly Contribution[]): ReleasedCell => {
  const values = contributions.map(({ value }) => value);
  const summary = kind === 'CATEGORY' ? null : summarize(values.filter((value) => typeof value === 'number'));
  return {
    ...{ withheld: null, n: contributions.length, answersHeldBack: false },
    hidden: contributions
      .filter(({ level }) => level === 'AGGREGATE')
      .map(({ municipalityId }) => municipalityId),
    ...{ mean: summary?.mean ?? null, sd: summary?.sd ?? null },
    order: summary ? { ...summary, withheld: null } : { withheld: 'TOO_FEW_FOR_QUARTILES' },
    counts: kind === 'CATEGORY' ? distribution(values) : null,
  };
};

/** No rule at all. */
const openGate: DisclosureGate = (kind, groups) =>
  groups.map(({ groupId, contributions }) => ({ groupId, cell: openCell(kind, contributions) }));

/** Rule 6 off: each group is judged alone. */
const eachAlone: DisclosureGate = (kind, groups, _ledger, params) =>
  groups.map(({ groupId, contributions }) => ({ groupId, cell: gateCell(kind, contributions, params) }));

/** Rule 6 counts heads, and does not look at the answers. */
const byHeads: DisclosureGate = (kind, groups, ledger, params) =>
  gateRelease(eachAlone(kind, groups, ledger, params), ledger, params, () => false);

let db: SpecDatabase;
beforeAll(async () => {
  db = await specDatabase();
});
afterAll(() => db.drop());

interface Seen {
  cells: {
    groupId: string;
    questionId: string;
    n: number | null;
    mean: number | null;
    counts: object[] | null;
  }[];
  groups: { id: string; kind: string; code: string }[];
  named: { municipalityId: string; questionId: string; state: string; value: unknown }[];
  municipalities: { id: string; type: string; population: number | null }[];
}

/** Everything of results that one role can read, through the walls of the database. */
const seenBy = (ctx: TenantContext): Promise<Seen> =>
  db.api.read(ctx, async (tx) => ({
    cells: await tx.query(
      'select group_id as "groupId", question_id as "questionId", n, mean, counts from release_cell',
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
type Hidden = Map<string, Map<string, unknown>>;

function hiddenAnswers(snapshot: ReleaseSnapshot, { uuid }: StoredCampaign): Hidden {
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
function figure(
  snapshot: ReleaseSnapshot,
  { uuid }: StoredCampaign,
  questionId: string,
  value: unknown,
): number {
  const question = snapshot.questions.find(({ id }) => uuid(id) === questionId);
  if (typeof value !== 'number') return 0;
  return question?.settings.kind === 'SCALE' ? (value - 1) * 25 : value;
}

/**
 * What a reader can put down about one question: for each cell, the sum of the hidden answers in it, after
 * subtracting the named ones. The attacker is given more than any reader has: who answered without a name.
 */
function equationsOf(
  questionId: string,
  seen: Seen,
  hidden: ReadonlyMap<string, unknown>,
  toFigure: (value: unknown) => number,
): Equation[] {
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
    return [{ contributors, total: (cell.mean ?? 0) * cell.n - open }];
  });
}

const BANDS: Record<string, [number, number]> = {
  UNDER_10K: [0, 10_000],
  '10K_TO_25K': [10_000, 25_000],
  '25K_TO_75K': [25_000, 75_000],
  OVER_75K: [75_000, Infinity],
};

function belongs(
  { type, population }: Seen['municipalities'][number],
  { kind, code }: Seen['groups'][number],
) {
  if (kind === 'CAMPAIGN') return true;
  if (kind === 'MUNICIPALITY_TYPE') return type === code;
  const [from, to] = BANDS[code];
  return population !== null && population >= from && population < to;
}

/** Who is hidden in a group, for each group where all of them, or all but one, gave the same figure. */
function groupsWithOneAnswer(seen: Seen, hidden: ReadonlyMap<string, unknown>): string[][] {
  return seen.groups
    .map((group) =>
      seen.municipalities.filter((m) => hidden.has(m.id) && belongs(m, group)).map(({ id }) => id),
    )
    .filter((ids) => {
      const answers = ids.map((id) => hidden.get(id));
      const most = Math.max(...answers.map((one) => answers.filter((other) => other === one).length));
      return ids.length > 1 && typeof answers[0] === 'number' && most >= ids.length - 1;
    });
}

interface Haul {
  equations: number;
  /** Sets of fewer than k hidden contributors of whom something is told apart by an outsider. */
  sets: number;
  /** Hidden answers that came out right. */
  solved: number;
  /** Hidden answers of others that came out right for somebody who is hidden in the same question. */
  solvedFromInside: number;
  /** Groups whose hidden gave one answer, all or all but one, and whose sum came out all the same. */
  sameAnswers: number;
}

const campaigns = (seed: number) => fc.sample(snapshots(24, 40), { seed, numRuns: CAMPAIGNS });

/** Cities that differ, and towns that all gave one answer: the whole minus the cities is what the towns gave. */
const CITIES_AND_TOWNS = snapshotOf(
  ...[1, 3, 5, 4].map((need, i) => workbookOf(`city${i}`, 'AGGREGATE', { need })),
  ...[2, 2, 2].map((need, i) => ({
    ...workbookOf(`town${i}`, 'AGGREGATE', { need }),
    municipalityType: 'TOWN',
  })),
);

async function attack(gate: DisclosureGate, prey: readonly ReleaseSnapshot[]): Promise<Haul> {
  const haul: Haul = { equations: 0, sets: 0, solved: 0, solvedFromInside: 0, sameAnswers: 0 };
  for (const snapshot of prey) {
    const campaign = await storeCampaign(db.superuser, snapshot);
    const { rows } = await db.superuser.query(
      'insert into release (consortium_id, campaign_id) values ($1, $2) returning id',
      [campaign.consortiumId, campaign.campaignId],
    );
    await computeRelease(db.worker, PARAMS, rows[0].id, gate);
    const seen = await seenBy(campaign.as('COORDINATOR'));
    const fromInside = await seenBy(campaign.as('VIEWER', snapshot.workbooks[0].municipalityId));
    expect(new Set(fromInside.cells.map((c) => JSON.stringify(c)))).toEqual(
      new Set(seen.cells.map((c) => JSON.stringify(c))),
    );
    for (const [questionId, hidden] of hiddenAnswers(snapshot, campaign)) {
      const toFigure = (value: unknown) => figure(snapshot, campaign, questionId, value);
      const equations = equationsOf(questionId, seen, hidden, toFigure);
      haul.equations += equations.length;
      haul.sets += singledOut(equations, PARAMS.minimumHidden).length;
      haul.sameAnswers += groupsWithOneAnswer(seen, hidden).filter((ids) => follows(ids, equations)).length;
      const right = (id: string, known: Equation[]) => {
        const value = solveFor(id, known);
        return value !== null && typeof hidden.get(id) === 'number' && near(value, toFigure(hidden.get(id)));
      };
      for (const id of hidden.keys()) {
        haul.solved += Number(right(id, equations));
        const own = { contributors: [id], total: toFigure(hidden.get(id)) };
        const others = [...hidden.keys()].filter((other) => other !== id);
        haul.solvedFromInside += others.filter((other) => right(other, [...equations, own])).length;
      }
    }
  }
  return haul;
}

const near = (a: number, b: number) => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));

describe('somebody who takes all that a role can read, subtracts and solves', () => {
  test.each([1, 2, 3])('learns of no fewer than k hidden contributors (data %i)', async (seed) => {
    const haul = await attack(gateQuestion, campaigns(seed));
    expect(haul.equations).toBeGreaterThan(100);
    expect(haul).toMatchObject({ sets: 0, solved: 0, solvedFromInside: 0, sameAnswers: 0 });
  });

  test('finds hidden answers once groups are judged each alone', async () => {
    const haul = await attack(eachAlone, campaigns(1));
    expect(haul.sets).toBeGreaterThan(0);
  });

  test('finds a group of one answer only where the gate counts heads', async () => {
    const nothing = { sets: 0, solved: 0, solvedFromInside: 0 };
    expect(await attack(byHeads, [CITIES_AND_TOWNS])).toMatchObject({ ...nothing, sameAnswers: 1 });
    expect(await attack(gateQuestion, [CITIES_AND_TOWNS])).toMatchObject({ ...nothing, sameAnswers: 0 });
  });

  test('finds hidden answers once there are no rules', async () => {
    const haul = await attack(openGate, campaigns(1));
    expect(haul.solved).toBeGreaterThan(10);
    expect(haul.solvedFromInside).toBeGreaterThan(haul.solved);
  });
});
