import type { Locale } from '@commonworks/api-platform';
import {
  createDataSource,
  WorkerDatabase,
  type RunningJob,
  type Transaction,
} from '@commonworks/api-platform/worker';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { GroupWorld, type GroupPerson, type PlaceName } from '../../testing/group-world.js';
import { change } from '../../testing/kept-contents.js';
import { mailed } from '../../testing/mailed.js';
import { remindActions } from '../actions/remind-actions.worker.js';
import { contentsNotifications } from './contents-notifications.js';

interface Line {
  kind: string;
  text: string;
  path: string;
  count: number;
}

let world: GroupWorld;
let worker: WorkerDatabase;
let close: () => Promise<void>;
/** North and South are members, West observes. */
let id: string;

beforeAll(async () => {
  world = await GroupWorld.open();
  const source = await createDataSource({ url: world.database.workerUrl, poolSize: 1 }).initialize();
  worker = new WorkerDatabase(source);
  close = () => source.destroy();
});
beforeEach(async () => {
  await world.sql('delete from notification');
  id = await world.group({ members: ['south', 'east'], observers: ['west'] });
  await world.sql('delete from notification');
});
afterAll(async () => {
  await close?.();
  await world?.close();
});

/** What this person's bell shows. */
async function bell(who: GroupPerson): Promise<Line[]> {
  const { value } = await world.ask<Line[]>(who, '{ notifications { kind text path count } }', {});
  return value ?? [];
}
const kinds = async (who: GroupPerson) => (await bell(who)).map(({ kind }) => kind);
const rows = async () =>
  (
    await world.sql<{ name: string }>(
      'select p.name from notification n join person p on p.id = n.person_id order by p.name',
    )
  ).map(({ name }) => name);

const mailedTo = (
  who: GroupPerson,
  of: PlaceName,
  role: 'LEAD' | 'VIEWER' | 'CONTRIBUTOR' = 'LEAD',
  locale: Locale = 'en',
) => mailed(world, worker, contentsNotifications, { who, of, role, locale });

const mention = (who: GroupPerson, ...people: GroupPerson[]) =>
  change(world, who, 'addGroupComment', {
    groupId: id,
    text: 'Look',
    mentions: people.map((name) => world.people[name].id),
  });
const give = async (who: GroupPerson, to: GroupPerson | null, of: PlaceName, dueOn = '2098-05-01') => {
  const { value } = await change(world, who, 'addGroupAction', {
    groupId: id,
    title: 'Ask the vendor',
    dueOn,
    municipalityId: world.idOf(of),
    personId: to && world.people[to].id,
  });
  return value?.actions?.find((action) => action.dueOn === dueOn);
};

describe('who is meant in the discussion', () => {
  it('is told, whichever municipality they are of, and nobody else', async () => {
    await mention('lead', 'southViewer', 'westLead', 'approver', 'lead');
    expect(await rows()).toEqual(['approver', 'southViewer', 'westLead']);
    expect(await bell('southViewer')).toEqual([
      {
        kind: 'GROUP_MENTIONED',
        text: 'You are meant in the discussion of “Permits together”.',
        path: `/groups/${id}`,
        count: 1,
      },
    ]);
    expect(await mailedTo('southViewer', 'south', 'VIEWER', 'fr')).toEqual([
      'On vous mentionne dans la discussion du groupe «\u00a0Permits together\u00a0».',
    ]);
  });

  it('is told by an observer too, and of several in one line', async () => {
    await mention('westLead', 'southLead');
    await mention('lead', 'southLead');
    expect(await bell('southLead')).toMatchObject([
      { count: 2, text: expect.stringContaining('2 times') as unknown },
    ]);
  });

  it('who was meant before is not told again when the words change, and who is added is', async () => {
    const { value } = await mention('lead', 'southLead');
    await world.sql('update notification set read_at = now()');
    await change(world, 'lead', 'changeGroupComment', {
      id: value?.discussion?.[0]?.id,
      text: 'Look again',
      mentions: [world.people.southLead.id, world.people.eastLead.id],
    });
    const unread = await world.sql<{ person_id: string }>(
      'select person_id from notification where read_at is null',
    );
    expect(unread.map(({ person_id }) => person_id)).toEqual([world.people.eastLead.id]);
  });

  it('reads nothing of it once it is taken away, means them no more, or they left', async () => {
    const { value } = await mention('lead', 'southLead', 'eastLead', 'westLead');
    const comment = value?.discussion?.[0]?.id;
    await world.ask('eastLead', 'mutation ($input: LeaveGroupInput!) { leaveGroup(input: $input) { id } }', {
      input: { groupId: id, municipalityId: world.idOf('east'), reason: '' },
    });
    expect(await kinds('eastLead')).not.toContain('GROUP_MENTIONED');
    expect(await mailedTo('eastLead', 'east')).toEqual([undefined]);
    await change(world, 'lead', 'changeGroupComment', {
      id: comment,
      text: 'Look',
      mentions: [world.people.westLead.id],
    });
    expect(await kinds('southLead')).not.toContain('GROUP_MENTIONED');
    expect(await mailedTo('southLead', 'south')).toEqual([undefined]);
    await change(world, 'lead', 'removeGroupComment', comment ?? '');
    expect(await kinds('westLead')).not.toContain('GROUP_MENTIONED');
    expect(await mailedTo('westLead', 'west')).toEqual([undefined]);
  });

  it('a reader whose role does not open the group is mailed nothing', async () => {
    await mention('lead', 'southLead');
    expect(await mailedTo('southLead', 'south', 'CONTRIBUTOR')).toEqual([undefined]);
    expect(await mailedTo('southLead', 'abroad')).toEqual([undefined]);
  });
});

describe('who is given something to do', () => {
  it('is told of it, with its day, and not who gives it to themselves', async () => {
    await give('southLead', 'eastViewer', 'east');
    await give('lead', 'lead', 'north', '2098-06-01');
    expect(await rows()).toEqual(['eastViewer']);
    expect(await bell('eastViewer')).toMatchObject([
      { text: expect.stringContaining('this by May\u00a01, 2098: Ask the vendor') as unknown },
    ]);
    expect(await mailedTo('eastViewer', 'east', 'VIEWER')).toEqual([
      expect.stringContaining('Ask the vendor'),
    ]);
  });

  it('is told when it passes to them, and who had it reads of it no more', async () => {
    const action = await give('lead', 'eastLead', 'east');
    const { id: actionId, version: expectedVersion, title, dueOn } = action ?? {};
    const passed = { id: actionId, title, dueOn, municipalityId: world.idOf('south'), done: false };
    const personId = world.people.southLead.id;
    await change(world, 'lead', 'changeGroupAction', { ...passed, personId, expectedVersion });
    expect([await kinds('southLead'), await kinds('eastLead')]).toEqual([['GROUP_ACTION_GIVEN'], []]);
    await change(world, 'lead', 'changeGroupAction', { ...passed, personId, done: true, expectedVersion: 2 });
    expect(await kinds('southLead')).toEqual([]);
  });
});

describe('who is to do something', () => {
  const run = async () => {
    const job = { finish: (work: (tx: Transaction) => Promise<unknown>) => worker.write(work) };
    await remindActions().run({}, job as unknown as RunningJob);
  };
  const inDays = async (days: number) => {
    const [row] = await world.sql<{ day: string }>('select (current_date + $1::int)::text as day', [days]);
    return row?.day ?? '';
  };
  const due = () => world.sql(`select from notification where kind = 'GROUP_ACTION_DUE'`);
  beforeEach(() => world.sql('delete from group_action'));

  it.each([
    [-400, 1],
    [-1, 1],
    [0, 1],
    [3, 1],
    [4, 0],
  ])('that is due in %i days is reminded %i times, however often the job runs', async (days, times) => {
    await give('lead', 'southLead', 'south', await inDays(days));
    await run();
    await run();
    expect(await due()).toHaveLength(times);
  });

  it('is reminded once more after the day has passed', async () => {
    const action = await give('lead', 'southLead', 'south', await inDays(2));
    await run();
    await world.sql('update notification set read_at = now()');
    await world.sql('update group_action set due_on = current_date - 1 where id = $1', [action?.id]);
    await run();
    await run();
    expect(await due()).toHaveLength(2);
    expect(await kinds('southLead')).toContain('GROUP_ACTION_DUE');
  });

  it('is not reminded of what is done, of what nobody was given, nor while the group is paused', async () => {
    const [done] = [await give('lead', 'southLead', 'south', await inDays(1))];
    await world.sql('update group_action set done_at = now() where id = $1', [done?.id]);
    await give('lead', null, 'south', await inDays(2));
    await run();
    await give('lead', 'southLead', 'south', await inDays(3));
    await world.sql(`update opportunity_group set paused_at = now(), pause_reason = 'x' where id = $1`, [id]);
    await run();
    expect(await due()).toHaveLength(0);
    await world.sql('update opportunity_group set paused_at = null, pause_reason = null where id = $1', [id]);
    await run();
    expect(await due()).toHaveLength(1);
  });

  it('is reminded anew where the day or the person changes', async () => {
    const action = await give('lead', 'southLead', 'south', await inDays(1));
    await run();
    await change(world, 'lead', 'changeGroupAction', {
      id: action?.id,
      title: 'Ask the vendor',
      dueOn: await inDays(1),
      municipalityId: world.idOf('east'),
      personId: world.people.eastLead.id,
      done: false,
      expectedVersion: 1,
    });
    await run();
    expect(await kinds('eastLead')).toContain('GROUP_ACTION_DUE');
    expect(await kinds('southLead')).toEqual([]);
  });
});
