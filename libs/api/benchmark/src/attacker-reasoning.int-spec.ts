import { gateQuestion } from '@commonworks/domain-benchmark';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { singledOut, solveFor, type Equation } from '../testing/attacker.js';
import { belongs, equationsOf, figure, hiddenAnswers, seenBy, type Seen } from '../testing/seen-release.js';
import { snapshotOf, snapshots, workbookOf } from '../testing/snapshots.js';
import { specDatabase, type SpecDatabase } from '../testing/spec-database.js';
import { storeCampaign, type StoredCampaign } from '../testing/stored-campaign.js';
import { deafToSilence, eachAlone, forgetful, openGate } from '../testing/weaker-gates.js';
import { computeRelease } from './release/compute-release.js';
import { type DisclosureGate } from './release/gated-groups.js';
import { type ReleaseSnapshot, type SnapshotQuestion } from './release/release-snapshot.js';
import { sharedAnswers } from './release/shared-answers.js';

const K = 3;
const PARAMS = { minimumHidden: K, dominancePercent: 10 };

let db: SpecDatabase;
beforeAll(async () => {
  db = await specDatabase();
});
afterAll(() => db.drop());

const campaigns = (seed: number, numRuns = 10) => fc.sample(snapshots(24, 40), { seed, numRuns });

/** One round, released: everything a member reads of it. */
interface Round {
  readonly snapshot: ReleaseSnapshot;
  readonly campaign: StoredCampaign;
  readonly seen: Seen;
}

async function released(snapshot: ReleaseSnapshot, gate: DisclosureGate, former?: Round): Promise<Round> {
  const campaign = await storeCampaign(db.superuser, snapshot, former?.campaign);
  const { rows } = await db.superuser.query(
    'insert into release (consortium_id, campaign_id) values ($1, $2) returning id',
    [campaign.consortiumId, campaign.campaignId],
  );
  await computeRelease(db.worker, PARAMS, rows[0].id, gate);
  return { snapshot, campaign, seen: await seenBy(db, campaign.as('COORDINATOR')) };
}

/** What is known of each question, by its code: the same in the next round. */
function equationsByCode({ snapshot, campaign, seen }: Round): Map<string, Equation[]> {
  const hidden = hiddenAnswers(snapshot, campaign);
  return new Map(
    snapshot.questions.map(({ id }) => {
      const questionId = campaign.uuid(id);
      const toFigure = (value: unknown) => figure(snapshot, campaign, questionId, value);
      return [id, equationsOf(questionId, seen, hidden.get(questionId) ?? new Map(), toFigure)];
    }),
  );
}

const few = (size: number) => size > 0 && size < K;

/** Pairs of sums whose contributors meet in, or differ by, fewer than k. */
function closePairs(equations: readonly Equation[]): number {
  return equations.flatMap(({ contributors: a }, at) =>
    equations.slice(0, at).filter(({ contributors: b }) => {
      const common = a.filter((id) => b.includes(id)).length;
      return [common, a.length - common, b.length - common].some(few);
    }),
  ).length;
}

describe('somebody who lays groups, and rounds, on one another', () => {
  const overlaps = async (gate: DisclosureGate) => {
    let pairs = 0;
    for (const snapshot of campaigns(4)) {
      const round = await released(snapshot, gate);
      for (const equations of equationsByCode(round).values()) pairs += closePairs(equations);
    }
    return pairs;
  };

  test('finds no two groups that meet in or differ by fewer than k', async () => {
    expect(await overlaps(gateQuestion)).toBe(0);
    expect(await overlaps(eachAlone)).toBeGreaterThan(0);
  });

  /** The first of those who share in aggregate only stays away from the second round; the others answer the same. */
  const twoRounds = async (gate: DisclosureGate) => {
    const haul = { sums: 0, pairs: 0, sets: 0 };
    for (const snapshot of campaigns(5, 6)) {
      const hidden = hiddenAnswersByName(snapshot);
      const away = snapshot.workbooks.find(({ municipalityId }) => hidden.has(municipalityId));
      const first = await released(snapshot, gate);
      const workbooks = snapshot.workbooks.map((workbook) =>
        workbook === away ? { ...workbook, submitted: false } : workbook,
      );
      const second = await released({ ...snapshot, workbooks }, gate, first);
      const [before, after] = [equationsByCode(first), equationsByCode(second)];
      for (const { id } of snapshot.questions) {
        const known = [...(before.get(id) ?? []), ...(after.get(id) ?? [])];
        haul.sums += known.length;
        haul.pairs += closePairs(known);
        haul.sets += singledOut(known, K).length;
      }
    }
    return haul;
  };

  test('learns nothing of the one who stayed away from the second round', async () => {
    const haul = await twoRounds(gateQuestion);
    expect(haul.sums).toBeGreaterThan(50);
    expect(haul).toMatchObject({ pairs: 0, sets: 0 });
  });

  test('learns much where rounds are not remembered', async () => {
    const haul = await twoRounds(forgetful);
    expect(haul.pairs).toBeGreaterThan(10);
    expect(haul.sets).toBeGreaterThan(10);
  });
});

/** Names of those who share any answer in aggregate only. */
function hiddenAnswersByName({ questions, workbooks }: ReleaseSnapshot): Set<string> {
  const shared = [...sharedAnswers(questions, new Map(), workbooks).values()].flat();
  return new Set(
    shared
      .filter(({ level, state }) => level === 'AGGREGATE' && state === 'ANSWERED')
      .map(({ municipalityId }) => municipalityId),
  );
}

describe('somebody who counts heads', () => {
  /**
   * For each cell that holds hidden answers, n without the named is how many of the hidden in the group gave an
   * answer. Who is hidden is known to the attacker, as the sharing of the municipality is.
   */
  const silentFound = async (gate: DisclosureGate, prey: readonly ReleaseSnapshot[]) => {
    let found = 0;
    for (const snapshot of prey) {
      const { campaign, seen } = await released(snapshot, gate);
      const answers = hiddenAnswers(snapshot, campaign);
      const shared = sharedAnswers(snapshot.questions, new Map(), snapshot.workbooks);
      for (const { id } of snapshot.questions) {
        const questionId = campaign.uuid(id);
        const entered = answers.get(questionId) ?? new Map<string, unknown>();
        const hidden = (shared.get(id) ?? [])
          .filter(({ level }) => level === 'AGGREGATE')
          .map(({ municipalityId }) => campaign.uuid(municipalityId));
        const heads = equationsOf(questionId, seen, entered, () => 0).map(({ contributors, group }) => ({
          contributors: hidden.filter((one) =>
            seen.municipalities.some((m) => m.id === one && belongs(m, group)),
          ),
          total: contributors.length,
        }));
        const silent = hidden.filter((one) => !entered.has(one));
        found += silent.filter((one) => near(solveFor(one, heads), 0)).length;
      }
    }
    return found;
  };

  /** Six cities answered; of the same population are these six and a town, which declined. */
  const CITIES_AND_A_TOWN = snapshotOf(
    ...[1, 2, 3, 4, 5, 1].map((need, at) => workbookOf(`city${at}`, 'AGGREGATE', { need })),
    ...[1, 2, 3].map((need, at) => ({
      ...workbookOf(`village${at}`, 'AGGREGATE', { need }),
      municipalityType: 'VILLAGE',
      profile: {},
    })),
    {
      ...workbookOf('town', 'AGGREGATE', {}),
      municipalityType: 'TOWN',
      answers: [{ questionId: 'need', state: 'DECLINED', value: null }],
    },
  );

  test('does not find who of the hidden gave no answer', async () => {
    expect(await silentFound(gateQuestion, [...campaigns(6), CITIES_AND_A_TOWN])).toBe(0);
    expect(await silentFound(openGate, campaigns(6))).toBeGreaterThan(0);
  });

  test('finds one where n is taken for no figure', async () => {
    expect(await silentFound(deafToSilence, [CITIES_AND_A_TOWN])).toBe(1);
  });
});

const near = (value: number | null, wanted: number) => value !== null && Math.abs(value - wanted) < 1e-6;

const isCategory = ({ settings }: SnapshotQuestion) =>
  settings.kind === 'CHOICE' || settings.kind === 'RATING';

describe('somebody who counts options', () => {
  /** The hidden behind each option that is counted by itself, and behind the rest of two groups of which one holds the other. */
  const rareCounts = async (gate: DisclosureGate) => {
    const haul = { counts: 0, rare: 0 };
    for (const snapshot of campaigns(7, 15)) {
      const { campaign, seen } = await released(snapshot, gate);
      const answers = hiddenAnswers(snapshot, campaign);
      for (const { id } of snapshot.questions.filter(isCategory)) {
        const questionId = campaign.uuid(id);
        const equations = equationsOf(questionId, seen, answers.get(questionId) ?? new Map(), () => 0);
        const shown = equations.map(({ contributors, cell, named }) => ({
          contributors,
          hiddenBy: new Map(
            (cell.counts ?? []).map(({ value, count }) => [
              value,
              count - named.filter((answer) => [answer.value].flat().includes(value)).length,
            ]),
          ),
        }));
        for (const { contributors, hiddenBy } of shown) {
          haul.counts += hiddenBy.size;
          haul.rare += [...hiddenBy.values()].filter(few).length;
          for (const other of shown.filter((one) =>
            contributors.every((each) => one.contributors.includes(each)),
          )) {
            for (const [option, count] of hiddenBy) {
              const outside = (other.hiddenBy.get(option) ?? count) - count;
              haul.rare += Number(few(outside));
            }
          }
        }
      }
    }
    return haul;
  };

  test('finds no option that 1 or 2 of the hidden chose, in a group or between two', async () => {
    const haul = await rareCounts(gateQuestion);
    expect(haul.counts).toBeGreaterThan(10);
    expect(haul.rare).toBe(0);
    expect((await rareCounts(openGate)).rare).toBeGreaterThan(5);
  });
});
