import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { faultsOf, SharedCampaign, type Situation } from '../../testing/consent/shared-campaign.js';

/** How an operation takes the campaign. The worker's also does something before that. */
type Taking = 'SHARED' | 'ALONE' | 'WORKER';

interface Operation {
  readonly name: string;
  readonly taking: Taking;
  /** What became of it. */
  run(): Promise<string>;
}

let world: SharedCampaign;
beforeAll(async () => {
  world = await SharedCampaign.open();
}, 60_000);
afterAll(() => world?.close());

const OPERATIONS: readonly Operation[] = [
  { name: 'withdraw', taking: 'SHARED', run: () => world.setLevel('PRIVATE') },
  { name: 'share', taking: 'SHARED', run: () => world.setLevel('PUBLIC') },
  { name: 'save', taking: 'SHARED', run: () => world.save(5) },
  { name: 'hand over', taking: 'SHARED', run: () => world.handOver() },
  { name: 'send for review', taking: 'SHARED', run: () => world.workbookStep('sendWorkbookForReview') },
  { name: 'submit', taking: 'SHARED', run: () => world.workbookStep('submitWorkbook') },
  { name: 'reopen the workbook', taking: 'SHARED', run: () => world.workbookStep('reopenWorkbook') },
  { name: 'close', taking: 'ALONE', run: () => world.campaignStep('closeCampaign') },
  { name: 'reopen', taking: 'ALONE', run: () => world.campaignStep('reopenCampaign') },
  { name: 'release', taking: 'ALONE', run: () => world.campaignStep('releaseCampaign') },
  {
    name: 'compute',
    taking: 'WORKER',
    run: async () => {
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

const result = async (first: string, second: string): Promise<Result> =>
  JSON.stringify({ first, second, picture: await world.picture() });

async function oneAfterTheOther(situation: Situation, first: Operation, second: Operation): Promise<Result> {
  await world.put(situation);
  const a = await first.run();
  const b = await second.run();
  return result(a, b);
}

async function atOnce(situation: Situation, first: Operation, second: Operation): Promise<Result> {
  await world.put(situation);
  const [a, b] = await Promise.all([first.run(), second.run()]);
  return result(a, b);
}

/** Both run at once, and `first` stands first in the queue for the campaign. */
async function firstInTheQueue(situation: Situation, first: Operation, second: Operation): Promise<Result> {
  await world.put(situation);
  let running: Promise<[string, string]> | undefined;
  await world.holding(async (waiting) => {
    let settled = 0;
    const begun = (operation: Operation) => {
      const run = operation.run();
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
  return result(a, b);
}

/** The other way round, so that results compare. */
function swapped(text: Result): Result {
  const { first, second, picture } = JSON.parse(text) as { first: string; second: string; picture: object };
  return JSON.stringify({ first: second, second: first, picture });
}

const strange = (text: Result) => /INTERNAL|NOT_FOUND|FAILED:|"UNAUTH/.test(text);

describe.each(SITUATIONS)('$campaign, release $release, workbook $workbook', (situation) => {
  it('any two things at once come out as one after the other, and the release holds what was confirmed', async () => {
    const faults: string[] = [];
    for (const [one, other] of PAIRS) {
      const forwards = await oneAfterTheOther(situation, one, other);
      const backwards = swapped(await oneAfterTheOther(situation, other, one));
      const expectOneOf = async (how: string, got: Result, ...allowed: Result[]) => {
        if (!allowed.includes(got) || strange(got)) {
          faults.push(`${one.name} and ${other.name}, ${how}: ${got}; allowed: ${allowed.join(' or ')}`);
        }
        await world.computeAll();
        const end = faultsOf(await world.picture());
        faults.push(...end.map((fault) => `${one.name} and ${other.name}, ${how}: ${fault}`));
      };
      // Two that share the campaign, and a worker that has claimed the release before, may pass each other.
      const takings = [one.taking, other.taking];
      const queued = takings.includes('ALONE') && !takings.includes('WORKER');
      await expectOneOf(
        `${one.name} first`,
        await firstInTheQueue(situation, one, other),
        ...(queued ? [forwards] : [forwards, backwards]),
      );
      await expectOneOf(
        `${other.name} first`,
        swapped(await firstInTheQueue(situation, other, one)),
        ...(queued ? [backwards] : [forwards, backwards]),
      );
      await expectOneOf('at once', await atOnce(situation, one, other), forwards, backwards);
    }
    expect(faults).toEqual([]);
  }, 240_000);
});

it('and nothing ever stood in a circle', async () => {
  const [row] = await world.sql<{ deadlocks: string }>(
    'select deadlocks from pg_stat_database where datname = current_database()',
  );
  expect(Number(row?.deadlocks)).toBe(0);
});
