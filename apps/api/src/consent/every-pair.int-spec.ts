import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  faultsOf,
  SharedCampaign,
  type Picture,
  type Situation,
} from '../../testing/consent/shared-campaign.js';

/** How an operation takes the campaign. The worker's also does something before that. */
type Taking = 'SHARED' | 'ALONE' | 'WORKER';

interface Operation {
  readonly name: string;
  readonly taking: Taking;
  /** Where it could do nothing it looks again why, so that what waited behind it may be done before. */
  readonly looksAgain?: true;
  /** What became of it. */
  run(world: SharedCampaign): Promise<string>;
}

const OPERATIONS: readonly Operation[] = [
  { name: 'withdraw', taking: 'SHARED', run: (world) => world.setLevel('PRIVATE') },
  { name: 'share', taking: 'SHARED', run: (world) => world.setLevel('PUBLIC') },
  { name: 'save', taking: 'SHARED', looksAgain: true, run: (world) => world.save(5) },
  { name: 'hand over', taking: 'SHARED', run: (world) => world.handOver() },
  { name: 'send for review', taking: 'SHARED', run: (world) => world.workbookStep('sendWorkbookForReview') },
  { name: 'submit', taking: 'SHARED', run: (world) => world.workbookStep('submitWorkbook') },
  { name: 'reopen the workbook', taking: 'SHARED', run: (world) => world.workbookStep('reopenWorkbook') },
  { name: 'close', taking: 'ALONE', run: (world) => world.campaignStep('closeCampaign') },
  { name: 'reopen', taking: 'ALONE', run: (world) => world.campaignStep('reopenCampaign') },
  { name: 'release', taking: 'ALONE', run: (world) => world.campaignStep('releaseCampaign') },
  {
    name: 'compute',
    taking: 'WORKER',
    run: async (world) => {
      const outcome = await world.queue().runNext();
      if (outcome?.kind === 'ATTEMPT_FAILED') return `FAILED: ${String(outcome.error)}`;
      return outcome?.kind === 'PUBLISHED' ? 'PUBLISHED' : 'NOTHING TO DO';
    },
  },
];

const SITUATIONS: readonly Situation[] = [
  { campaign: 'OPEN', release: null, workbook: 'IN_PROGRESS' },
  { campaign: 'OPEN', release: null, workbook: 'SUBMITTED' },
  { campaign: 'CLOSED', release: null, workbook: 'SUBMITTED' },
  { campaign: 'CLOSED', release: null, workbook: 'IN_PROGRESS' },
  { campaign: 'CLOSED', release: 'REQUESTED', workbook: 'SUBMITTED' },
  { campaign: 'CLOSED', release: 'COMPUTING', workbook: 'SUBMITTED' },
  { campaign: 'CLOSED', release: 'FAILED', workbook: 'SUBMITTED' },
  { campaign: 'RELEASED', release: 'PUBLISHED', workbook: 'SUBMITTED' },
];

const PAIRS = OPERATIONS.flatMap((one, i) => OPERATIONS.slice(i).map((other) => [one, other] as const));

/** What became of two operations, in the order of the pair, and of everything they touch. */
type Result = string;

const result = async (world: SharedCampaign, first: string, second: string): Promise<Result> =>
  JSON.stringify({ first, second, picture: await world.picture() });

/** Two operations in one situation of one campaign. */
interface Attempt {
  readonly world: SharedCampaign;
  readonly situation: Situation;
}

/** What an operation came to and how everything stands after it, by how it stood before. */
const steps = new Map<string, { outcome: string; picture: Picture }>();
const stepOf = (before: Situation | Picture, { name }: Operation) => `${JSON.stringify(before)} ${name}`;

/**
 * What two operations come to, one after the other. Alone, the same operation comes to the same wherever all stands
 * the same, so it is tried once: of 1,000 ways through two operations, most begin or end like another.
 */
async function oneAfterTheOther({ world, situation }: Attempt, first: Operation, second: Operation) {
  const a = steps.get(stepOf(situation, first));
  const b = a && steps.get(stepOf(a.picture, second));
  if (a && b) return JSON.stringify({ first: a.outcome, second: b.outcome, picture: b.picture });
  await world.put(situation);
  const step = async (before: Situation | Picture, operation: Operation) => {
    const taken = { outcome: await operation.run(world), picture: await world.picture() };
    steps.set(stepOf(before, operation), taken);
    return taken;
  };
  const { outcome, picture } = await step(situation, first);
  return result(world, outcome, (await step(picture, second)).outcome);
}

async function atOnce({ world, situation }: Attempt, first: Operation, second: Operation) {
  await world.put(situation);
  const [a, b] = await Promise.all([first.run(world), second.run(world)]);
  return result(world, a, b);
}

/** Both run at once, and `first` stands first in the queue for the campaign. */
async function firstInTheQueue({ world, situation }: Attempt, first: Operation, second: Operation) {
  await world.put(situation);
  let running: Promise<[string, string]> | undefined;
  await world.holding(async (waiting) => {
    let settled = 0;
    const begun = (operation: Operation) => {
      const run = operation.run(world);
      run.finally(() => (settled += 1)).catch(() => undefined);
      return run;
    };
    const a = begun(first);
    await waiting(1, () => settled >= 1);
    const b = begun(second);
    await waiting(2 - settled, () => settled >= 1);
    running = Promise.all([a, b]);
  });
  const [a, b] = (await running) as [string, string];
  return result(world, a, b);
}

const read = (text: Result) => JSON.parse(text) as { first: string; second: string; picture: Picture };

/** The picture once nothing is left to compute. Where no release waits, the one there is stays. */
async function afterComputing(world: SharedCampaign, picture: Picture): Promise<Picture> {
  const waits = picture.releases.some((status) => status === 'REQUESTED' || status === 'COMPUTING');
  if (!waits) return picture;
  await world.computeAll();
  return world.picture();
}

/** The other way round, so that results compare. */
function swapped(text: Result): Result {
  const { first, second, picture } = read(text);
  return JSON.stringify({ first: second, second: first, picture });
}

const strange = (text: Result) => /INTERNAL|NOT_FOUND|FAILED:|"UNAUTH/.test(text);

/** What does not come out as it should of these two, in each order and at once. */
async function faultsOfPair(attempt: Attempt, one: Operation, other: Operation): Promise<string[]> {
  const { world } = attempt;
  const faults: string[] = [];
  const forwards = await oneAfterTheOther(attempt, one, other);
  // Of an operation and itself there is one order only.
  const isSame = one === other;
  const backwards = isSame ? swapped(forwards) : swapped(await oneAfterTheOther(attempt, other, one));
  const expectOneOf = async (how: string, got: Result, ...allowed: Result[]) => {
    if (!allowed.includes(got) || strange(got)) {
      faults.push(`${one.name} and ${other.name}, ${how}: ${got}; allowed: ${allowed.join(' or ')}`);
    }
    const end = faultsOf(await afterComputing(world, read(got).picture));
    faults.push(...end.map((fault) => `${one.name} and ${other.name}, ${how}: ${fault}`));
  };
  // Two that share the campaign, and a worker that has claimed the release before, may pass each other.
  const takings = [one.taking, other.taking];
  const queued = takings.includes('ALONE') && !takings.includes('WORKER');
  const passed = ({ looksAgain }: Operation, outcome: string) => looksAgain && outcome !== 'DONE';
  await expectOneOf(
    `${one.name} first`,
    await firstInTheQueue(attempt, one, other),
    ...(queued && !passed(one, read(forwards).first) ? [forwards] : [forwards, backwards]),
  );
  if (!isSame) {
    await expectOneOf(
      `${other.name} first`,
      swapped(await firstInTheQueue(attempt, other, one)),
      ...(queued && !passed(other, read(backwards).second) ? [backwards] : [forwards, backwards]),
    );
  }
  await expectOneOf('at once', await atOnce(attempt, one, other), forwards, backwards);
  return faults;
}

/** So many campaigns, each in a database of its own: one waits for its locks while another computes. */
const CAMPAIGNS = 4;
const worlds: SharedCampaign[] = [];
const found = new Map<string, string[]>();

const nameOf = ({ campaign, release, workbook }: Situation) =>
  `${campaign}, release ${release}, workbook ${workbook}`;

beforeAll(async () => {
  for (let i = 0; i < CAMPAIGNS; i += 1) worlds.push(await SharedCampaign.open());
  const waiting = SITUATIONS.flatMap((situation) => PAIRS.map(([one, other]) => ({ situation, one, other })));
  const work = async (world: SharedCampaign) => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { situation, one, other } = next;
      const faults = await faultsOfPair({ world, situation }, one, other);
      found.set(nameOf(situation), [...(found.get(nameOf(situation)) ?? []), ...faults]);
    }
  };
  await Promise.all(worlds.map(work));
}, 600_000);
afterAll(async () => {
  for (const world of worlds) await world.close();
});

describe.each(SITUATIONS.map((situation) => ({ name: nameOf(situation) })))('$name', ({ name }) => {
  it('any two things at once come out as one after the other, and the release holds what was confirmed', () => {
    expect(found.get(name)).toEqual([]);
  });
});

it('and nothing ever stood in a circle', async () => {
  for (const world of worlds) {
    const [row] = await world.sql<{ deadlocks: string }>(
      'select deadlocks from pg_stat_database where datname = current_database()',
    );
    expect(Number(row?.deadlocks)).toBe(0);
  }
});
