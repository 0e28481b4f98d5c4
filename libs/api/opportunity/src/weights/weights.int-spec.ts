import { actOn, connected, type TestPersonName } from '@commonworks/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { OpportunityWorld } from '../../testing/opportunity-world.js';
import type { StoredRelease } from '../../testing/stored-release.js';
import { THREE_SERVICES } from '../../testing/three-services.js';

const FIELDS = 'campaignId demand supply reach urgency standard savedBy savedAt';
const WEIGHTS = `query ($campaignId: ID!) { opportunityWeights(campaignId: $campaignId) { ${FIELDS} } }`;
const SAVE = `mutation ($input: SaveOpportunityWeightsInput!) { saveOpportunityWeights(input: $input) { ${FIELDS} } }`;
const LIST = `query ($campaignId: ID!) { opportunities(campaignId: $campaignId) {
  name rank score factors { code weight contribution } } }`;

interface Weights {
  demand: number;
  supply: number;
  reach: number;
  urgency: number;
  standard: boolean;
  savedBy: string | null;
  savedAt: string | null;
}
interface Listed {
  name: string;
  rank: number;
  score: number | null;
  factors: { code: string; weight: number; contribution: number }[];
}

let world: OpportunityWorld;
let release: StoredRelease;

beforeAll(async () => {
  world = await OpportunityWorld.open();
});
afterAll(() => world?.close());
beforeEach(async () => {
  release = await world.release('consortium', THREE_SERVICES);
});

const weights = (who: TestPersonName, campaignId = release.campaignId) =>
  world.ask<Weights | null>(who, WEIGHTS, { campaignId });
const save = (
  who: TestPersonName,
  [demand, supply, reach, urgency]: number[],
  campaignId = release.campaignId,
) => world.ask<Weights>(who, SAVE, { input: { campaignId, demand, supply, reach, urgency } });
const list = async () =>
  (await world.ask<Listed[]>('coordinator', LIST, { campaignId: release.campaignId })).value ?? [];
const order = async () => (await list()).map(({ name, rank }) => `${rank} ${name}`);
const rows = () =>
  world.sql<{ number: number; demand: number }>(
    'select number, demand from opportunity_weights where campaign_id = $1 order by number',
    [release.campaignId],
  );

describe('what the order follows', () => {
  it('is the standard until somebody chooses', async () => {
    expect((await weights('coordinator')).value).toEqual({
      campaignId: release.campaignId,
      demand: 0.4,
      supply: 0.2,
      reach: 0.15,
      urgency: 0.25,
      standard: true,
      savedBy: null,
      savedAt: null,
    });
    expect(await order()).toEqual(['1 Service 0', '2 Service 1', '3 Service 2']);
  });

  it('is the choice that was saved last, with its author and time', async () => {
    const saved = await save('coordinator', [0, 1, 0, 0]);
    expect(saved.value).toMatchObject({ demand: 0, supply: 1, standard: false, savedBy: 'coordinator' });
    expect(Date.now() - Date.parse(saved.value?.savedAt ?? '')).toBeLessThan(60_000);
    expect(await order()).toEqual(['1 Service 1', '2 Service 0', '3 Service 2']);
    await save('coordinator', [1, 0, 0, 0]);
    expect(await order()).toEqual(['1 Service 0', '2 Service 1', '3 Service 2']);
    expect(await rows()).toEqual([
      { number: 1, demand: 0 },
      { number: 2, demand: 1 },
    ]);
  });

  it('is not changed by scaling, and the contributions are the score', async () => {
    await save('coordinator', [4, 2, 1.5, 2.5]);
    const scaled = await list();
    await save('coordinator', [40, 20, 15, 25]);
    for (const [at, { score, factors }] of (await list()).entries()) {
      expect(score).toBeCloseTo(scaled[at]?.score ?? NaN, 9);
      expect(factors.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(score ?? NaN, 9);
    }
  });

  it('takes no notice of a factor with weight 0, and knows no score where nothing known has weight', async () => {
    await save('coordinator', [1, 0, 0, 0]);
    const [first] = await list();
    expect(first?.factors.map(({ weight }) => weight)).toEqual([1, 0, 0, 0]);
    await save('coordinator', [0, 0, 0, 1]);
    expect((await list()).map(({ rank, score }) => [rank, score])).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ]);
  });
});

describe('saving a choice', () => {
  it('that holds already does nothing, so that it may be sent again', async () => {
    await save('coordinator', [1, 1, 1, 1]);
    await save('coordinator', [1, 1, 1, 1]);
    expect(await rows()).toHaveLength(1);
    expect(
      await world.sql(
        `select from audit_event where action = 'OPPORTUNITY_WEIGHTS_SAVED' and subject_id = $1`,
        [release.campaignId],
      ),
    ).toHaveLength(1);
  });

  it('at once with others leaves each choice, one after the other', async () => {
    const choices = [1, 2, 3, 4].map((demand) => [demand, 1, 1, 1]);
    const saved = await Promise.all(choices.map((choice) => save('coordinator', choice)));
    expect(saved.map(({ code }) => code)).toEqual([undefined, undefined, undefined, undefined]);
    expect((await rows()).map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  });

  it.each([
    ['nothing has weight', [0, 0, 0, 0], ['input.demand']],
    ['a weight is below 0', [1, -0.1, 0, 0], ['input.supply']],
    ['a weight is too much', [1, 0, 101, 1e308], ['input.reach', 'input.urgency']],
  ])('is refused where %s', async (_, choice, fields) => {
    expect(await save('coordinator', choice)).toEqual({ code: 'INVALID_INPUT', fields });
    expect(await rows()).toEqual([]);
  });

  it.each<TestPersonName>([
    'analyst',
    'lead',
    'contributor',
    'approver',
    'viewer',
    'southLead',
    'abroadLead',
    'otherCoordinator',
    'administrator',
    'stranger',
  ])('is refused to %s, with what is wrong in it too', async (who) => {
    expect(await save(who, [1, 1, 1, 1])).toEqual({ code: 'NOT_FOUND' });
    expect(await save(who, [0, 0, 0, 0])).toEqual({ code: 'NOT_FOUND' });
    expect(await rows()).toEqual([]);
  });

  it.each([randomUUID(), 'no id'])('is refused for the campaign %s', async (campaignId) => {
    expect(await save('coordinator', [1, 1, 1, 1], campaignId)).toEqual({ code: 'NOT_FOUND' });
  });

  it('is refused before the release', async () => {
    expect(await save('coordinator', [1, 1, 1, 1], world.world.campaign.id)).toEqual({ code: 'NOT_FOUND' });
    expect(await weights('coordinator', world.world.campaign.id)).toEqual({ value: null });
  });
});

describe('a choice', () => {
  it.each<TestPersonName>(['analyst', 'lead', 'contributor', 'approver', 'viewer', 'southLead'])(
    'is read by %s of the consortium',
    async (who) => {
      await save('coordinator', [1, 2, 3, 4]);
      const { value } = await weights(who);
      expect(value).toMatchObject({ demand: 1, urgency: 4, standard: false });
      // Of people of the consortium's office a municipality knows nothing.
      expect(value?.savedBy).toBe(who === 'analyst' ? 'coordinator' : null);
    },
  );

  it.each<TestPersonName>(['abroadLead', 'otherCoordinator', 'administrator', 'stranger'])(
    'is not read by %s',
    async (who) => expect(await weights(who)).toEqual({ value: null }),
  );

  it('is changed and removed by nobody, and saved in nobody else’s name', async () => {
    await save('coordinator', [1, 2, 3, 4]);
    for (const statement of ['update opportunity_weights set demand = 9', 'delete from opportunity_weights'])
      for (const url of [world.database.superuserUrl, world.database.apiUrl])
        await connected(url, async (client) =>
          expect(client.query(statement)).rejects.toThrow(/stays as it is|permission denied/),
        );
    const { consortia, people } = world.world;
    await connected(world.database.apiUrl, async (client) => {
      await actOn(client, world.database, 'commonworks_api', {
        personId: people.analyst.id,
        coordinatedConsortiumIds: [consortia.consortium],
        consortiumIds: [consortia.consortium],
      });
      await expect(
        client.query(
          `insert into opportunity_weights (consortium_id, campaign_id, number, demand, supply, reach, urgency, saved_by)
           values ($1, $2, 2, 1, 1, 1, 1, $3)`,
          [consortia.consortium, release.campaignId, people.coordinator.id],
        ),
      ).rejects.toThrow('row-level security');
    });
  });
});
