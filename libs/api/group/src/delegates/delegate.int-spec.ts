import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GroupAsks } from '../../testing/group-asks.js';
import { GroupWorld } from '../../testing/group-world.js';

let world: GroupWorld;

beforeAll(async () => {
  world = await GroupWorld.open();
});
afterAll(() => world?.close());

const group = async (...given: Parameters<GroupWorld['group']>) =>
  new GroupAsks(world, await world.group(...given));

describe('a delegate', () => {
  it('sees the group and writes in it for the municipality, until that ends', async () => {
    const asks = await group();
    await expect(asks.see('contributor')).rejects.toThrow();
    const { value } = await asks.nameDelegate('lead', 'north', 'contributor');
    expect(value?.delegates).toEqual([
      {
        person: { id: world.people.contributor.id, name: 'contributor' },
        municipality: { name: 'North' },
      },
    ]);
    expect((await asks.see('contributor')).viewer.may).toEqual([
      'WRITE',
      'COMMENT',
      'STAND',
      'CHOOSE',
      'ADVANCE',
      'INVITE',
    ]);
    expect((await asks.describe('contributor', 'Said')).value?.__typename).toBe('OpportunityGroup');
    await asks.removeDelegate('lead', 'north', 'contributor');
    await expect(asks.see('contributor')).rejects.toThrow();
    expect(await asks.describe('contributor', 'Said again', 2)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('can be a viewer, who else only reads', async () => {
    const asks = await group();
    expect((await asks.see('viewer')).viewer.may).toEqual([]);
    expect(await asks.stand('viewer', 'north')).toMatchObject({ code: 'NOT_FOUND' });
    await asks.nameDelegate('lead', 'north', 'viewer');
    expect((await asks.stand('viewer', 'north')).code).toBeUndefined();
  });

  it('neither names others, nor leaves, nor confirms', async () => {
    const asks = await group();
    await asks.nameDelegate('lead', 'north', 'contributor');
    await asks.stand('contributor', 'north');
    expect(await asks.nameDelegate('contributor', 'north', 'viewer')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await asks.leave('contributor', 'north')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await asks.confirm('contributor', 'north', 'contributor')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await asks.choose('contributor', 'south', 'north')).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('of one municipality writes for none where a role in another is held alone', async () => {
    const asks = await group({ members: ['south', 'east'] });
    await asks.nameDelegate('lead', 'north', 'contributor');
    const { id } = world.people.contributor;
    await world.sql(
      `update municipality_membership set municipality_id = $2 where person_id = $1 and role = 'CONTRIBUTOR'`,
      [id, world.idOf('south')],
    );
    await expect(asks.see('contributor')).rejects.toThrow();
    expect(await asks.stand('contributor', 'north')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await asks.stand('contributor', 'south')).toMatchObject({ code: 'NOT_FOUND' });
    await world.sql('update municipality_membership set municipality_id = $2 where person_id = $1', [
      id,
      world.idOf('north'),
    ]);
  });

  it('ends with the membership, and does not come back with it', async () => {
    const asks = await group({ members: ['south', 'east'] });
    await asks.nameDelegate('southLead', 'south', 'southContributor');
    await asks.leave('southLead', 'south');
    await expect(asks.see('southContributor')).rejects.toThrow();
    await asks.invite('lead', 'south');
    await asks.join('southLead', 'south');
    await expect(asks.see('southContributor')).rejects.toThrow();
    expect((await asks.see()).delegates).toEqual([]);
  });

  it.each([
    ['approver', 'north', 'contributor'],
    ['viewer', 'north', 'contributor'],
    ['lead', 'north', 'southContributor'],
    ['lead', 'south', 'southContributor'],
    ['lead', 'north', 'stranger'],
    ['eastLead', 'east', 'eastViewer'],
    ['coordinator', 'north', 'contributor'],
    ['administrator', 'north', 'contributor'],
  ] as const)('is not named by the %s for %s: the %s', async (who, of, person) => {
    const asks = await group({ members: ['south'], observers: ['east'] });
    expect(await asks.nameDelegate(who, of, person)).toMatchObject({ code: 'NOT_FOUND' });
    expect((await asks.see()).delegates).toEqual([]);
  });
});
