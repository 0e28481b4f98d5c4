import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { faultsOf, SharedCampaign } from '../../testing/consent/shared-campaign.js';

const ROUNDS = 120;
const CLOSED = { campaign: 'CLOSED', release: null, workbook: 'SUBMITTED' } as const;
const TOO_LATE = /^CONFLICT: The (release is being made|results have been released)/;

let world: SharedCampaign;
beforeAll(async () => {
  world = await SharedCampaign.open();
}, 60_000);
afterAll(() => world?.close());

/** What the south's lead reads of the north's answers. */
async function readByANeighbour(): Promise<unknown[]> {
  const { data } = await world.api.gql<{
    workbook: { sections: { questions: { answer: { value: unknown } | null }[] }[] } | null;
  }>(
    world.region.people.southLead,
    'query ($id: ID!) { workbook(id: $id) { sections { questions { answer { value } } } } }',
    { id: world.north },
  );
  const questions = data.workbook?.sections.flatMap((section) => section.questions) ?? [];
  return questions.flatMap(({ answer }) => (answer ? [answer.value] : []));
}

describe('the consent race, tried through the api', () => {
  it('a withdrawal that comes while the figures are computed is refused with its reason', async () => {
    await world.put({ ...CLOSED, release: 'REQUESTED' });
    const computing = { done: Promise.resolve() };
    await world.holdingUpTheWriting(async () => {
      computing.done = world.computeAll();
      await world.until(
        `exists (select from pg_stat_activity where datname = current_database() and usename = 'commonworks_worker' and wait_event = 'relation')`,
      );
      expect(await world.setLevel('PRIVATE')).toMatch(TOO_LATE);
      expect(await world.campaignStep('reopenCampaign')).toMatch(/^CONFLICT/);
      expect(await world.workbookStep('reopenWorkbook')).toMatch(/^CONFLICT/);
    });
    await computing.done;
    expect(faultsOf(await world.picture())).toEqual([]);
    expect(await readByANeighbour()).toEqual([4]);
    expect(await world.setLevel('PRIVATE')).toMatch(TOO_LATE);
  });

  it('a withdrawal after a release that failed is in the next one', async () => {
    await world.put({ ...CLOSED, release: 'FAILED' });
    expect(await world.setLevel('PRIVATE')).toBe('DONE');
    expect(await world.campaignStep('releaseCampaign')).toBe('DONE');
    await world.computeAll();
    expect((await world.picture()).releases).toEqual(['FAILED', 'PUBLISHED']);
    expect(await readByANeighbour()).toEqual([]);
  });

  it(`${ROUNDS} withdrawals race as many releases: what was confirmed is in the release`, async () => {
    let working = true;
    const workers = [world.queue(), world.queue()].map(async (queue) => {
      while (working) if (!(await queue.runNext())) await sleep(1);
    });
    const counts = { confirmed: 0, refused: 0 };
    const faults: string[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      await world.put(CLOSED);
      const later = async <T>(milliseconds: number, act: () => Promise<T>) => {
        await sleep(Math.random() * milliseconds);
        return act();
      };
      const [withdrawn] = await Promise.all([
        later(60, () => world.setLevel('PRIVATE')),
        later(20, () => world.campaignStep('releaseCampaign')),
        later(40, () => world.workbookStep('reopenWorkbook')),
      ]);
      await world.until(`exists (select from release where status in ('PUBLISHED', 'FAILED'))`);
      const picture = await world.picture();
      const read = await readByANeighbour();
      if (withdrawn === 'DONE') counts.confirmed += 1;
      else counts.refused += 1;
      if (withdrawn !== 'DONE' && !TOO_LATE.test(withdrawn)) faults.push(withdrawn);
      if (withdrawn === 'DONE' && (picture.published.length > 0 || read.length > 0)) {
        faults.push(`round ${round}: a confirmed withdrawal was published`);
      }
      faults.push(...faultsOf(picture).map((fault) => `round ${round}: ${fault}`));
    }
    working = false;
    await Promise.all(workers);
    expect(faults).toEqual([]);
    // Both ends of the race were met.
    expect(Math.min(counts.confirmed, counts.refused)).toBeGreaterThan(0);
  }, 180_000);
});
