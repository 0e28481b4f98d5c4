import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addFile } from '../../testing/group-files.js';
import { GroupWorld, type GroupPerson } from '../../testing/group-world.js';
import { change, keptFor, type Kept } from '../../testing/kept-contents.js';

let world: GroupWorld;
/** North and South are members, West observes, East is invited. */
let id: string;

beforeAll(async () => {
  world = await GroupWorld.open();
  id = await world.group({ members: ['south'], observers: ['west'], invited: ['east'] });
  await fill();
});
afterAll(() => world?.close());

async function fill(): Promise<void> {
  const groupId = id;
  for (const [name, input] of Object.entries(writing(groupId))) {
    const { value, code } = await change(world, 'lead', name, input);
    expect([name, code, value?.__typename]).toEqual([name, undefined, 'OpportunityGroup']);
  }
  await addFile(world, groupId, { mark: 'SIGNED_CHARTER' }, { name: 'charter.pdf' });
  await addFile(world, groupId, { restricted: 'true', mark: 'COSTING' }, { name: 'secret.pdf' });
  const { code } = await change(world, 'lead', 'recordResolution', {
    groupId,
    municipalityId: world.idOf('north'),
    kind: 'CHARTER',
    number: '2026-17',
    resolvedOn: '2026-03-06',
    fileVersion: 1,
  });
  expect(code).toBeUndefined();
}

const writing = (groupId: string): Record<string, object> => ({
  saveScopeNote: {
    groupId,
    inScope: 'Permits',
    collaborationLevel: 'SYSTEM',
    expectedVersion: 0,
  },
  recordDecision: { groupId, text: 'We go on.', decidedOn: '2026-03-06' },
  addGroupAction: {
    groupId,
    title: 'Ask the vendor',
    dueOn: '2026-05-01',
    municipalityId: world.idOf('south'),
    personId: world.people.southLead.id,
  },
  addGroupComment: { groupId, text: 'Welcome', mentions: [world.people.westLead.id] },
  tellGroupFact: { groupId, code: 'BUYING_ROUTE', text: 'A tender', expectedVersion: 0 },
});

const LISTS = [
  'people',
  'scopeNotes',
  'decisions',
  'actions',
  'discussion',
  'files',
  'resolutions',
  'facts',
] as const satisfies readonly (keyof Kept)[];
const lengths = (kept: Kept | undefined) => kept && LISTS.map((name) => kept[name].length);

describe('what a group keeps', () => {
  it.each(['lead', 'approver', 'viewer', 'southLead', 'southViewer'] as const)(
    'the %s of a member sees whole',
    async (who) => {
      const kept = await keptFor(world, who, id);
      expect(lengths(kept)).toEqual([9, 1, 1, 1, 1, 2, 1, 1]);
      expect(kept).toMatchObject({
        scopeNote: { version: 1, inScope: 'Permits' },
        decisions: [{ number: 1, recordedBy: { name: 'lead', municipality: { name: 'North' } } }],
        actions: [{ person: { name: 'southLead' }, municipality: { name: 'South' }, done: false }],
        discussion: [{ by: { name: 'lead' }, mentions: [{ name: 'westLead' }] }],
        resolutions: [{ number: '2026-17', current: true, municipality: { name: 'North' } }],
      });
    },
  );

  it.each(['westLead', 'westViewer'] as const)(
    'the %s of an observer sees but for what is restricted',
    async (who) => {
      const kept = await keptFor(world, who, id);
      expect(lengths(kept)).toEqual([9, 1, 1, 1, 1, 1, 1, 1]);
      expect(JSON.stringify(kept)).not.toMatch(/secret|COSTING/);
    },
  );

  it.each(['eastLead', 'eastApprover', 'eastViewer', 'coordinator', 'analyst'] as const)(
    'the %s, who is not in it, does not see',
    async (who) => {
      expect(lengths(await keptFor(world, who, id))).toEqual(LISTS.map(() => 0));
      expect((await keptFor(world, who, id))?.scopeNote).toBe(null);
    },
  );

  it.each([
    'contributor',
    'southContributor',
    'abroadLead',
    'otherCoordinator',
    'administrator',
    'stranger',
  ] as const)('the %s does not know of', async (who) => {
    expect(await keptFor(world, who, id)).toBeUndefined();
  });

  it('names who reads it, and nobody who only contributes to workbooks', async () => {
    const names = (await keptFor(world, 'lead', id))?.people.map(({ name }) => name);
    expect(names).toEqual([...(names ?? [])].sort());
    expect(names).toEqual(expect.arrayContaining(['southViewer', 'westLead', 'approver']));
    expect(names).not.toContain('southContributor');
    expect(names).not.toContain('eastLead');
  });
});

const OTHERS: (GroupPerson | null)[] = [
  'viewer',
  'approver',
  'contributor',
  'southViewer',
  'westLead',
  'eastLead',
  'coordinator',
  'otherCoordinator',
  'abroadLead',
  'administrator',
  'stranger',
];
/** Those of them who write in the discussion. */
const COMMENTING: (GroupPerson | null)[] = ['approver', 'westLead'];

describe('writing in a group', () => {
  it.each(OTHERS)('is not for the %s', async (who) => {
    const before = await keptFor(world, 'lead', id);
    const action = before?.actions[0];
    const file = before?.files.find(({ restricted }) => restricted);
    const comment = before?.discussion[0];
    const asked: Record<string, object | string> = {
      ...writing(id),
      changeGroupAction: {
        id: action?.id,
        title: 'Mine',
        dueOn: '2026-05-02',
        municipalityId: world.idOf('south'),
        done: true,
        expectedVersion: action?.version,
      },
      removeGroupAction: action?.id ?? '',
      markGroupFile: { fileId: file?.id, mark: 'NONE', restricted: false },
      changeGroupComment: { id: comment?.id, text: 'Mine' },
      removeGroupComment: comment?.id ?? '',
      recordResolution: {
        groupId: id,
        municipalityId: world.idOf('south'),
        kind: 'FUNDING',
        pays: false,
      },
      withdrawResolution: { groupId: id, municipalityId: world.idOf('north'), kind: 'CHARTER' },
    };
    if (COMMENTING.includes(who)) delete asked.addGroupComment;
    for (const [name, given] of Object.entries(asked))
      expect([name, (await change(world, who, name, given)).code]).toEqual([name, 'NOT_FOUND']);
    expect(await keptFor(world, 'lead', id)).toEqual(before);
  });

  it('in a group that is not there is refused alike', async () => {
    for (const [name, given] of Object.entries(writing(randomUUID())))
      expect([name, (await change(world, 'lead', name, given)).code]).toEqual([name, 'NOT_FOUND']);
  });

  it.each(['lead', 'westLead'] as const)('waits while the group is paused: for the %s', async (who) => {
    await world.sql(`update opportunity_group set paused_at = now(), pause_reason = 'Summer' where id = $1`, [
      id,
    ]);
    const asked = who === 'lead' ? writing(id) : { addGroupComment: writing(id).addGroupComment ?? {} };
    for (const [name, given] of Object.entries(asked)) {
      const { code, message } = await change(world, who, name, given);
      expect([name, code, message]).toEqual([name, 'CONFLICT', expect.stringContaining('paused')]);
    }
    await world.sql('update opportunity_group set paused_at = null, pause_reason = null where id = $1', [id]);
  });
});

describe('that something changed', () => {
  it('is heard by who sees it, and not by who is only invited', async () => {
    const groupId = await world.group({ members: ['south'], observers: ['west'], invited: ['east'] });
    const all = Object.entries(writing(groupId));
    const work = async () => {
      for (const [name, input] of all) await change(world, 'lead', name, input);
    };
    expect(await world.hintsTo('east', work)).toEqual([]);
    for (const table of ['group_fact', 'group_scope_note', 'group_decision'])
      await world.sql(`delete from ${table} where group_id = $1`, [groupId]);
    const heard = await world.hintsTo('west', work);
    expect(heard.filter((topic) => topic === 'group')).toHaveLength(all.length);
  });
});

describe('who left', () => {
  it('reads what was decided until then, and the charter on which its council resolved', async () => {
    const groupId = await world.group({ members: ['south', 'east'], observers: [] });
    const decide = (text: string, supersedes?: string) =>
      change(world, 'lead', 'recordDecision', { groupId, text, decidedOn: '2026-03-06', supersedes });
    await decide('Before');
    const charter = await addFile(world, groupId, { mark: 'SIGNED_CHARTER' }, { name: 'charter.pdf' });
    await addFile(world, groupId, {}, { name: 'other.pdf', who: 'southLead' });
    for (const [who, place] of [
      ['lead', 'north'],
      ['southLead', 'south'],
    ] as const)
      await change(world, who, 'recordResolution', {
        groupId,
        municipalityId: world.idOf(place),
        kind: 'CHARTER',
        number: `of ${place}`,
        resolvedOn: '2026-03-06',
        fileVersion: charter.version,
      });
    await change(world, 'lead', 'saveScopeNote', {
      groupId,
      inScope: 'All',
      collaborationLevel: 'SYSTEM',
      expectedVersion: 0,
    });
    for (const [who, place] of [
      ['southLead', 'south'],
      ['eastLead', 'east'],
    ] as const)
      await world.ask(who, 'mutation ($input: LeaveGroupInput!) { leaveGroup(input: $input) { id } }', {
        input: { groupId, municipalityId: world.idOf(place), reason: '' },
      });
    const first = (await keptFor(world, 'lead', groupId))?.decisions[0];
    await decide('After', first?.id);

    const south = await keptFor(world, 'southLead', groupId);
    expect(south).toMatchObject({
      people: [],
      scopeNotes: [],
      actions: [],
      discussion: [],
      facts: [],
      decisions: [
        { text: 'Before', supersededBy: null, recordedBy: { name: null, municipality: { name: 'North' } } },
      ],
      files: [{ file: { name: 'charter.pdf', version: 1 } }],
      resolutions: [{ number: 'of south', municipality: { name: 'South' } }],
    });
    expect(lengths(south)).toEqual([0, 0, 1, 0, 0, 1, 1, 0]);
    expect(lengths(await keptFor(world, 'eastLead', groupId))).toEqual([0, 0, 1, 0, 0, 0, 0, 0]);
    for (const [name, given] of Object.entries(writing(groupId)))
      expect([name, (await change(world, 'southLead', name, given)).code]).toEqual([name, 'NOT_FOUND']);
  });
});
