import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GroupWorld, type GroupPerson } from '../../testing/group-world.js';
import { change, keptFor } from '../../testing/kept-contents.js';

let world: GroupWorld;

beforeAll(async () => {
  world = await GroupWorld.open();
});
afterAll(() => world?.close());

const DAY = '2026-03-06';
const record = (who: GroupPerson, groupId: string, text: string, more: object = {}) =>
  change(world, who, 'recordDecision', { groupId, text, decidedOn: DAY, ...more });

describe('a decision', () => {
  it('is recorded under the next number, by whoever writes in the group', async () => {
    const id = await world.group();
    await record('lead', id, 'We go on.');
    const { value } = await record('southLead', id, ' We meet monthly. ');
    expect(value?.decisions).toMatchObject([
      { number: 2, text: 'We meet monthly.', recordedBy: { municipality: { name: 'South' } } },
      { number: 1, text: 'We go on.', recordedBy: { municipality: { name: 'North' } } },
    ]);
  });

  it('recorded twice by a hasty hand is recorded once', async () => {
    const id = await world.group();
    await Promise.all([record('lead', id, 'We go on.'), record('lead', id, 'We go on.')]);
    expect((await keptFor(world, 'lead', id))?.decisions).toHaveLength(1);
    expect(
      (await record('lead', id, 'We go on.', { decidedOn: '2026-03-07' })).value?.decisions,
    ).toHaveLength(2);
  });

  it('several at once have a number each', async () => {
    const id = await world.group();
    await Promise.all(
      Array.from({ length: 6 }, (_, i) => record(i % 2 === 0 ? 'lead' : 'southLead', id, `Number ${i}`)),
    );
    const numbers = (await keptFor(world, 'lead', id))?.decisions.map(({ number }) => number);
    expect(numbers).toEqual([6, 5, 4, 3, 2, 1]);
  });

  it('is replaced by a later one, once', async () => {
    const id = await world.group();
    await record('lead', id, 'Weekly');
    const first = (await keptFor(world, 'lead', id))?.decisions[0]?.id;
    const { value } = await record('lead', id, 'Monthly', { supersedes: first });
    const [later, earlier] = value?.decisions ?? [];
    expect(earlier?.supersededBy).toBe(later?.id);
    expect(await record('southLead', id, 'Yearly', { supersedes: first })).toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('already') as unknown,
    });
    // What no longer holds can be decided again.
    expect((await record('lead', id, 'Weekly', { supersedes: later?.id })).value?.decisions).toHaveLength(3);
  });

  it('does not replace one of another group, nor one that is not there', async () => {
    const [id, other] = [await world.group(), await world.group()];
    await record('lead', other, 'Theirs');
    const theirs = (await keptFor(world, 'lead', other))?.decisions[0]?.id;
    for (const supersedes of [theirs, randomUUID()])
      expect((await record('lead', id, 'Mine', { supersedes })).code).toBe('NOT_FOUND');
  });

  it.each([
    ['nothing', '', DAY, ['input.text']],
    ['too much', 'x'.repeat(4001), DAY, ['input.text']],
    ['a day to come', 'We go on.', '2098-01-01', ['input.decidedOn']],
  ])('is refused with %s', async (_, text, decidedOn, fields) => {
    expect(await record('lead', await world.group(), text, { decidedOn })).toMatchObject({
      code: 'INVALID_INPUT',
      fields,
    });
  });
});
