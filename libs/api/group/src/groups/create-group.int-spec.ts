import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GroupWorld, type GroupPerson } from '../../testing/group-world.js';

const FIELDS = `id name purpose stage nextStage version opportunity { id name } consortium { code }
  members { municipality { name } standing level collaborationLevel contact } viewer { standings may municipalityIds }`;
const CREATE = `mutation ($input: CreateGroupInput!) { createGroup(input: $input) { ${FIELDS} } }`;
const ONE = `query ($id: ID!) { opportunityGroup(id: $id) { ${FIELDS} } }`;
const LIST = `query ($code: String!) { opportunityGroups(consortiumCode: $code) { id } }`;

interface Seen {
  id: string;
  name: string;
  members: { municipality: { name: string }; standing: string; contact: string | null }[];
  viewer: { standings: string[]; may: string[] };
}

let world: GroupWorld;

beforeAll(async () => {
  world = await GroupWorld.open();
});
afterAll(() => world?.close());

const create = (who: GroupPerson, opportunityId: string, name = 'Permits together') =>
  world.ask<Seen>(who, CREATE, { input: { opportunityId, name } });
const see = async (who: GroupPerson, id: string) => (await world.ask<Seen | null>(who, ONE, { id })).value;
const standings = (seen: Seen | null | undefined) =>
  seen?.members.map(({ municipality, standing }) => `${municipality.name} ${standing}`);

describe('creating a group', () => {
  it('makes the lead’s municipality a member with what it said, and invites the others that are named', async () => {
    const opportunityId = await world.opportunity(['north', 'south']);
    const { value } = await create('lead', opportunityId, '  Permits \n together ');
    expect(value).toMatchObject({
      name: 'Permits together',
      stage: 'PROPOSED',
      nextStage: 'CHAMPIONED',
      opportunity: { id: opportunityId, name: 'Permits' },
      consortium: { code: 'prairie' },
      viewer: { standings: ['MEMBER'] },
      members: [
        {
          municipality: { name: 'North' },
          standing: 'MEMBER',
          level: 'TAKE_PART',
          collaborationLevel: 'SYSTEM',
          contact: 'Town hall',
        },
        {
          municipality: { name: 'South' },
          standing: 'INVITED',
          level: null,
          collaborationLevel: null,
          contact: '',
        },
      ],
    });
  });

  it('by the coordinator invites all', async () => {
    const { value } = await create('coordinator', await world.opportunity(['north', 'south']));
    expect(value?.members).toEqual([]);
    expect(standings(await see('lead', value?.id ?? ''))).toEqual(['North INVITED']);
    expect(standings(await see('southLead', value?.id ?? ''))).toEqual(['South INVITED']);
  });

  it.each([
    'approver',
    'viewer',
    'contributor',
    'eastLead',
    'abroadLead',
    'analyst',
    'otherCoordinator',
    'administrator',
    'stranger',
  ] as const)('is not done by the %s', async (who) => {
    const opportunityId = await world.opportunity(['north', 'south']);
    expect(await create(who, opportunityId)).toMatchObject({ code: 'NOT_FOUND' });
    expect(
      await world.sql('select from opportunity_group where opportunity_id = $1', [opportunityId]),
    ).toEqual([]);
  });

  it('needs an opportunity that is published, and two that are named', async () => {
    expect(
      await create('lead', await world.opportunity(['north', 'south'], { status: 'DRAFT' })),
    ).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await create('lead', await world.opportunity(['north']))).toMatchObject({ code: 'CONFLICT' });
    expect(await create('lead', 'no id')).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('refuses a name that is none', async () => {
    expect(await create('lead', await world.opportunity(['north', 'south']), ' ')).toMatchObject({
      code: 'INVALID_INPUT',
      fields: ['input.name'],
    });
  });

  it('makes one group around an opportunity, however many try at once', async () => {
    const opportunityId = await world.opportunity(['north', 'south']);
    const tried = await Promise.all([
      create('lead', opportunityId),
      create('southLead', opportunityId),
      create('coordinator', opportunityId),
    ]);
    expect(tried.map(({ code = 'DONE' }) => code).sort()).toEqual(['CONFLICT', 'CONFLICT', 'DONE']);
    await world.sql(`update opportunity_group set stage = 'CLOSED' where opportunity_id = $1`, [
      opportunityId,
    ]);
    expect((await create('lead', opportunityId)).code).toBeUndefined();
  });
});

describe('the groups of a consortium', () => {
  it.each([
    ['viewer', true],
    ['southApprover', true],
    ['eastViewer', true],
    ['coordinator', true],
    ['analyst', true],
    ['contributor', false],
    ['southContributor', false],
    ['abroadLead', false],
    ['otherCoordinator', false],
    ['administrator', false],
    ['stranger', false],
  ] as const)('are seen by the %s: %s', async (who, sees) => {
    const id = await world.group({ members: ['south'] });
    const { value: listed } = await world.ask<{ id: string }[]>(who, LIST, { code: 'prairie' });
    expect(listed?.some((one) => one.id === id)).toBe(sees);
    expect((await see(who, id))?.id).toBe(sees ? id : undefined);
  });

  it('show outsiders who joined, not who is invited, and nobody to turn to', async () => {
    const id = await world.group({ members: [], observers: ['south'], invited: ['east'] });
    for (const who of ['westLead', 'coordinator', 'analyst'] as const) {
      const seen = await see(who, id);
      expect(standings(seen)).toEqual(['North MEMBER', 'South OBSERVER']);
      expect(seen?.members.map(({ contact }) => contact)).toEqual([null, null]);
    }
    expect(standings(await see('eastViewer', id))).toEqual([
      'East INVITED',
      'North MEMBER',
      'South OBSERVER',
    ]);
    expect(standings(await see('southViewer', id))).toEqual([
      'East INVITED',
      'North MEMBER',
      'South OBSERVER',
    ]);
  });
});

describe('a group whose opportunity ends', () => {
  it('goes on, under its own name where nobody reads the other any more', async () => {
    const id = await world.group({ members: ['south'] });
    await world.sql(
      `update opportunity set status = 'RETIRED', retired_at = now(), version = version + 1
       where id = (select opportunity_id from opportunity_group where id = $1)`,
      [id],
    );
    const opportunityOf = async (who: GroupPerson) =>
      (await world.ask<{ opportunity: { name: string } }>(who, ONE, { id })).value?.opportunity.name;
    expect(await opportunityOf('southLead')).toBe('Permits together');
    expect(await opportunityOf('coordinator')).toBe('Permits');
    expect(standings(await see('southLead', id))).toEqual(['North MEMBER', 'South MEMBER']);
  });
});
