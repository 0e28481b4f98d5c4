import { gateQuestion } from '@commonworks/domain-benchmark';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { follows, singledOut, solveFor, type Equation } from '../testing/attacker.js';
import { belongs, equationsOf, figure, hiddenAnswers, seenBy, type Seen } from '../testing/seen-release.js';
import { snapshotOf, snapshots, workbookOf } from '../testing/snapshots.js';
import { specDatabase, type SpecDatabase } from '../testing/spec-database.js';
import { storeCampaign } from '../testing/stored-campaign.js';
import { byHeads, eachAlone, openGate } from '../testing/weaker-gates.js';
import { computeRelease } from './release/compute-release.js';
import { type DisclosureGate } from './release/gated-groups.js';
import { type ReleaseSnapshot } from './release/release-snapshot.js';

const PARAMS = { minimumHidden: 3, dominancePercent: 10 };
const CAMPAIGNS = 15;

let db: SpecDatabase;
beforeAll(async () => {
  db = await specDatabase();
});
afterAll(() => db.drop());

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
    const seen = await seenBy(db, campaign.as('COORDINATOR'));
    const fromInside = await seenBy(db, campaign.as('VIEWER', snapshot.workbooks[0].municipalityId));
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
