import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { asRead, Curating, names, texts } from '../../testing/curating.js';
import { OpportunityWorld } from '../../testing/opportunity-world.js';
import { THREE_SERVICES } from '../../testing/three-services.js';

let world: OpportunityWorld;
let desk: Curating;
let first: string;
let second: string;
let third: string;

beforeAll(async () => {
  world = await OpportunityWorld.open();
});
afterAll(() => world?.close());
beforeEach(async () => {
  desk = await Curating.begin(world);
  [first, second, third] = desk.candidates;
});

describe('merging', () => {
  it('adds candidates, and takes in others, which are retired', async () => {
    const [one1, two] = [await desk.published([first], 'One'), await desk.create([second], 'Two')];
    const merged = await desk.done('merge', {
      ...asRead(one1),
      candidateIds: [third],
      absorbed: [asRead(two)],
    });
    expect(merged).toMatchObject({ id: one1.id, status: 'PUBLISHED', version: 3 });
    expect(merged.candidates.map(({ id }) => id).sort()).toEqual([first, second, third].sort());
    expect(names(await desk.list('coordinator'))).toEqual(['One']);
    expect(names(await desk.list('lead'))).toEqual(['One']);
    expect(await desk.one('coordinator', two.id)).toMatchObject({
      status: 'RETIRED',
      candidates: [{ id: second }],
    });
  });

  it('is refused where a candidate is cited elsewhere, or one was changed since', async () => {
    const [one1, two] = [await desk.create([first], 'One'), await desk.create([second], 'Two')];
    const taken = await desk.run('coordinator', 'merge', { ...asRead(one1), candidateIds: [second] });
    expect(taken.value).toMatchObject({ __typename: 'OpportunityCandidateTaken', citing: { id: two.id } });
    await desk.done('describe', { ...asRead(two), texts: texts('Two again') });
    const outdated = await desk.run('coordinator', 'merge', { ...asRead(one1), absorbed: [asRead(two)] });
    expect(outdated.value).toMatchObject({
      __typename: 'OpportunityConflict',
      current: { name: 'Two again' },
    });
    expect(names(await desk.list('coordinator')).sort()).toEqual(['One', 'Service 2', 'Two again']);
  });

  it('of two that take each other in at the same time leaves one', async () => {
    const [one, two] = [await desk.create([first], 'One'), await desk.create([second], 'Two')];
    const outcomes = await Promise.all([
      desk.run('coordinator', 'merge', { ...asRead(one), absorbed: [asRead(two)] }),
      desk.run('coordinator', 'merge', { ...asRead(two), absorbed: [asRead(one)] }),
    ]);
    expect(outcomes.map(({ value }) => value?.__typename).sort()).toEqual([
      'Opportunity',
      'OpportunityConflict',
    ]);
    const left = (await desk.list('coordinator')).filter(({ curated }) => curated);
    expect(left.map(({ candidates }) => candidates.map(({ id }) => id).sort())).toEqual([
      [first, second].sort(),
    ]);
  });

  it('takes in something, and not itself', async () => {
    const made = await desk.create([first]);
    expect(await desk.run('coordinator', 'merge', asRead(made))).toEqual({
      code: 'INVALID_INPUT',
      fields: ['input.candidateIds'],
    });
    expect(await desk.run('coordinator', 'merge', { ...asRead(made), absorbed: [asRead(made)] })).toEqual({
      code: 'INVALID_INPUT',
      fields: ['input.absorbed'],
    });
  });
});

describe('what was found in the release of another consortium', () => {
  it('is taken in and given away by nobody', async () => {
    const made = await desk.create([first, second]);
    const other = await world.release('otherConsortium', THREE_SERVICES);
    const [foreign] = await desk.list('otherCoordinator', other.campaignId);
    const { value: theirs } = await desk.run('otherCoordinator', 'create', {
      campaignId: other.campaignId,
      candidateIds: [foreign?.id],
      texts: texts('Theirs'),
    });
    const inputs = [
      ['merge', { candidateIds: [foreign?.id] }],
      ['merge', { absorbed: [{ id: theirs?.id, expectedVersion: 1 }] }],
      ['split', { candidateIds: [foreign?.id], texts: texts('x') }],
    ] as const;
    for (const [operation, input] of inputs)
      expect(await desk.run('coordinator', operation, { ...asRead(made), ...input })).toEqual({
        code: 'NOT_FOUND',
      });
    expect(names(await desk.list('otherCoordinator', other.campaignId))).toContain('Theirs');
  });
});

describe('splitting', () => {
  it('gives some of its candidates to a draft of their own', async () => {
    const made = await desk.published([first, second, third], 'All');
    const split = await desk.done('split', {
      ...asRead(made),
      candidateIds: [second],
      texts: texts('Apart'),
    });
    expect(split).toMatchObject({
      name: 'Apart',
      status: 'CANDIDATE',
      version: 1,
      candidates: [{ id: second }],
    });
    expect(names(await desk.list('coordinator')).sort()).toEqual(['All', 'Apart']);
    const [seen] = await desk.list('lead');
    expect(seen?.candidates.map(({ id }) => id).sort()).toEqual([first, third].sort());
    expect(seen?.version).toBe(3);
  });

  it('leaves it one at least, and gives what it has', async () => {
    const made = await desk.create([first, second]);
    const split = (candidateIds: string[]) =>
      desk.run('coordinator', 'split', { ...asRead(made), candidateIds, texts: texts('Apart') });
    for (const ids of [[], [first, second]])
      expect(await split(ids)).toEqual({ code: 'INVALID_INPUT', fields: ['input.candidateIds'] });
    expect(await split([third])).toEqual({ code: 'NOT_FOUND' });
  });

  it('by two at once is done by one', async () => {
    const made = await desk.create([first, second, third]);
    const outcomes = await Promise.all(
      [first, second].map((candidate) =>
        desk.run('coordinator', 'split', {
          ...asRead(made),
          candidateIds: [candidate],
          texts: texts('Apart'),
        }),
      ),
    );
    expect(outcomes.map(({ value }) => value?.__typename).sort()).toEqual([
      'Opportunity',
      'OpportunityConflict',
    ]);
  });
});
