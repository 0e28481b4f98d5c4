import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GroupWorld, type GroupPerson } from '../../testing/group-world.js';
import { change, keptFor } from '../../testing/kept-contents.js';

let world: GroupWorld;

beforeAll(async () => {
  world = await GroupWorld.open();
});
afterAll(() => world?.close());

const save = (
  who: GroupPerson,
  groupId: string,
  expectedVersion: number,
  inScope: string,
  more: object = {},
) =>
  change(world, who, 'saveScopeNote', {
    groupId,
    inScope,
    collaborationLevel: 'SYSTEM',
    expectedVersion,
    ...more,
  });

describe('the scope note of a group', () => {
  it('has versions, each of which stays', async () => {
    const id = await world.group();
    await save('lead', id, 0, 'Permits');
    const { value } = await save('southLead', id, 1, '  Permits and licences ', { outOfScope: 'Payments' });
    expect(value).toMatchObject({
      __typename: 'OpportunityGroup',
      scopeNote: { version: 2, inScope: 'Permits and licences' },
      scopeNotes: [{ version: 2 }, { version: 1 }],
    });
    const [first] = await world.sql<{ in_scope: string }>(
      'select in_scope from group_scope_note where group_id = $1 and version = 1',
      [id],
    );
    expect(first?.in_scope).toBe('Permits');
  });

  it('is not lost to who saved meanwhile: both are there to be seen', async () => {
    const id = await world.group();
    await save('lead', id, 0, 'Permits');
    const { value } = await save('southLead', id, 0, 'Licences');
    expect(value).toMatchObject({
      __typename: 'GroupConflict',
      message: expect.stringContaining('not saved') as unknown,
      current: { scopeNote: { version: 1, inScope: 'Permits' } },
    });
  });

  it('of two at once one is saved', async () => {
    const id = await world.group();
    const answers = await Promise.all(
      (['lead', 'southLead'] as const).map((who) => save(who, id, 0, `Of ${who}`)),
    );
    expect(answers.map(({ value }) => value?.__typename).sort()).toEqual([
      'GroupConflict',
      'OpportunityGroup',
    ]);
    expect((await keptFor(world, 'lead', id))?.scopeNotes).toEqual([{ version: 1 }]);
  });

  it('saved twice alike is saved once, whatever was read', async () => {
    const id = await world.group();
    await save('lead', id, 0, 'Permits');
    expect((await save('lead', id, 0, 'Permits')).value?.scopeNotes).toEqual([{ version: 1 }]);
  });

  it.each([
    ['', {}, ['input.inScope']],
    [
      'x'.repeat(8001),
      { outOfScope: 'x'.repeat(8001), options: 'x'.repeat(8001) },
      ['input.inScope', 'input.outOfScope', 'input.options'],
    ],
  ])('is refused where a part of it cannot be', async (inScope, more, fields) => {
    const id = await world.group();
    expect(await save('lead', id, 0, inScope, more)).toMatchObject({ code: 'INVALID_INPUT', fields });
  });
});

describe('what a group says of itself', () => {
  const tell = (who: GroupPerson, groupId: string, expectedVersion: number, text: string, code = 'EXIT') =>
    change(world, who, 'tellGroupFact', { groupId, code, text, expectedVersion });

  it('is the last that was said of each thing', async () => {
    const id = await world.group();
    await tell('lead', id, 0, 'Open');
    await tell('southLead', id, 1, 'All went well');
    const { value } = await tell('lead', id, 0, 'A tender', 'BUYING_ROUTE');
    expect(value?.facts).toEqual([
      { code: 'BUYING_ROUTE', text: 'A tender', version: 1 },
      { code: 'EXIT', text: 'All went well', version: 2 },
    ]);
  });

  it('is not lost to who said something meanwhile, nor to two at once', async () => {
    const id = await world.group();
    const answers = await Promise.all(
      (['lead', 'southLead'] as const).map((who) => tell(who, id, 0, `Of ${who}`)),
    );
    expect(answers.map(({ value }) => value?.__typename).sort()).toEqual([
      'GroupConflict',
      'OpportunityGroup',
    ]);
  });

  it.each(['', '   ', 'x'.repeat(4001)])('is refused where it says nothing, or too much', async (text) => {
    expect(await tell('lead', await world.group(), 0, text)).toMatchObject({
      code: 'INVALID_INPUT',
      fields: ['input.text'],
    });
  });
});
