import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GroupWorld, type GroupPerson } from '../../testing/group-world.js';
import { change, keptFor, type Kept } from '../../testing/kept-contents.js';

let world: GroupWorld;
/** North and South are members, West observes, East is invited. */
let id: string;

beforeAll(async () => {
  world = await GroupWorld.open();
  id = await world.group({ members: ['south'], observers: ['west'], invited: ['east'] });
});
afterAll(() => world?.close());

const idsOf = (...people: GroupPerson[]) => people.map((name) => world.people[name].id);
const write = (who: GroupPerson, text: string, mentions: string[] = []) =>
  change(world, who, 'addGroupComment', { groupId: id, text, mentions });
async function written(who: GroupPerson, ...mentions: GroupPerson[]): Promise<Kept['discussion'][number]> {
  const { value } = await write(who, 'What do you think?', idsOf(...mentions));
  const [comment] = value?.discussion ?? [];
  if (!comment) throw new Error('nothing was written');
  return comment;
}

describe('the discussion of a group', () => {
  it.each(['lead', 'approver', 'southLead', 'southApprover', 'westLead'] as const)(
    'is written in by the %s',
    async (who) => {
      const comment = await written(who, 'southViewer', 'westViewer');
      expect(comment).toMatchObject({
        by: { name: who },
        mayChange: true,
        editedAt: null,
        removed: false,
      });
      expect(comment.mentions.map(({ name }) => name).sort()).toEqual(['southViewer', 'westViewer']);
      const seen = (await keptFor(world, 'southViewer', id))?.discussion[0];
      expect(seen).toMatchObject({ id: comment.id, mayChange: false });
    },
  );

  it.each(['viewer', 'southViewer', 'westViewer', 'contributor', 'eastLead', 'coordinator'] as const)(
    'is not written in by the %s',
    async (who) => {
      expect((await write(who, 'Hello')).code).toBe('NOT_FOUND');
    },
  );

  it.each<[string, () => string[]]>([
    ['somebody who only contributes to workbooks', () => idsOf('southContributor')],
    ['somebody of a municipality that is only invited', () => idsOf('eastLead')],
    ['the coordinator', () => idsOf('coordinator')],
    ['somebody of another consortium, among others', () => idsOf('southLead', 'abroadLead')],
    ['nobody there is', () => [randomUUID()]],
  ])('cannot mean %s', async (_, mentions) => {
    const before = (await keptFor(world, 'lead', id))?.discussion.length;
    expect((await write('lead', 'Hello', mentions())).code).toBe('NOT_FOUND');
    expect((await keptFor(world, 'lead', id))?.discussion.length).toBe(before);
  });

  it('means each once, and 50 at most', async () => {
    const [southLead] = idsOf('southLead');
    const { value } = await write('lead', 'Twice', [southLead ?? '', (southLead ?? '').toUpperCase()]);
    expect(value?.discussion?.[0]?.mentions).toEqual([{ name: 'southLead' }]);
    expect(
      await write(
        'lead',
        'All',
        Array.from({ length: 51 }, () => randomUUID()),
      ),
    ).toMatchObject({ code: 'INVALID_INPUT', fields: ['input.mentions'] });
  });

  it('is changed by who wrote it, and by nobody else', async () => {
    const comment = await written('westLead', 'lead');
    const other = { id: comment.id, text: 'I meant you.', mentions: idsOf('southLead') };
    for (const who of ['lead', 'westViewer', 'southLead'] as const)
      expect((await change(world, who, 'changeGroupComment', other)).code).toBe('NOT_FOUND');
    const { value } = await change(world, 'westLead', 'changeGroupComment', other);
    expect(value?.discussion?.[0]).toMatchObject({
      text: 'I meant you.',
      mentions: [{ name: 'southLead' }],
      editedAt: expect.any(String) as unknown,
    });
  });

  it('keeps the place of what was taken away, and nothing of its words', async () => {
    const comment = await written('southLead', 'lead');
    expect((await change(world, 'lead', 'removeGroupComment', comment.id)).code).toBe('NOT_FOUND');
    const { value } = await change(world, 'southLead', 'removeGroupComment', comment.id);
    expect(value?.discussion?.[0]).toMatchObject({
      id: comment.id,
      text: '',
      mentions: [],
      removed: true,
      mayChange: false,
    });
    expect(await world.sql('select text from group_comment where id = $1', [comment.id])).toEqual([
      { text: '' },
    ]);
    expect((await change(world, 'southLead', 'removeGroupComment', comment.id)).code).toBeUndefined();
    expect(
      (await change(world, 'southLead', 'changeGroupComment', { id: comment.id, text: 'Again' })).code,
    ).toBe('CONFLICT');
  });

  it('comes in pages, the newest first', async () => {
    const groupId = await world.group();
    for (let i = 1; i <= 5; i++)
      await change(world, 'lead', 'addGroupComment', { groupId, text: `Number ${i}` });
    const page = async (first: number, after: string | null) => {
      const { value } = await world.ask<{ discussion: { id: string; text: string }[] }>(
        'southViewer',
        'query ($id: ID!, $first: Int!, $after: ID) { opportunityGroup(id: $id) { discussion(first: $first, after: $after) { id text } } }',
        { id: groupId, first, after },
      );
      return value?.discussion ?? [];
    };
    const newest = await page(2, null);
    expect(newest.map(({ text }) => text)).toEqual(['Number 5', 'Number 4']);
    expect((await page(2, newest[1]?.id ?? '')).map(({ text }) => text)).toEqual(['Number 3', 'Number 2']);
    expect(await page(2, randomUUID())).toEqual([]);
  });

  it.each(['', '  \n', 'x'.repeat(4001)])('is not written in with nothing, or too much', async (text) => {
    expect(await write('lead', text)).toMatchObject({ code: 'INVALID_INPUT', fields: ['input.text'] });
  });
});
