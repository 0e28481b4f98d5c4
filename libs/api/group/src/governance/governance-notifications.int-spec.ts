import {
  createDataSource,
  WorkerDatabase,
  type RunningJob,
  type Transaction,
} from '@commonworks/api-platform/worker';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Governance } from '../../testing/governance.js';
import { GroupWorld, type GroupPerson, type PlaceName } from '../../testing/group-world.js';
import { mailed } from '../../testing/mailed.js';
import { governanceNotifications } from './governance-notifications.js';
import { remindApprovers } from './remind-approvers.worker.js';

let world: GroupWorld;
let worker: WorkerDatabase;
let close: () => Promise<void>;
/** North, with its contributor as a delegate, and South are members, West observes. */
let charter: Governance;

beforeAll(async () => {
  world = await GroupWorld.open();
  const source = await createDataSource({ url: world.database.workerUrl, poolSize: 1 }).initialize();
  worker = new WorkerDatabase(source);
  close = () => source.destroy();
});
beforeEach(async () => {
  const id = await world.group({ observers: ['west'] });
  await world.sql(
    'insert into group_delegate (consortium_id, group_id, municipality_id, person_id) values ($1, $2, $3, $4)',
    [world.consortiumId, id, world.idOf('north'), world.people.contributor.id],
  );
  charter = await Governance.begun(world, id);
  await charter.fillIn();
  await world.sql('delete from notification');
});
afterAll(async () => {
  await close?.();
  await world?.close();
});

async function told(who: GroupPerson): Promise<{ kind: string; text: string; path: string }[]> {
  const query = '{ notifications { kind text path } }';
  const { value } = await world.ask<{ kind: string; text: string; path: string }[]>(who, query, {});
  return (value ?? []).filter(({ kind }) => kind.startsWith('GOVERNANCE'));
}

const bell = async (who: GroupPerson): Promise<string[]> => (await told(who)).map(({ text }) => text);

const mailedTo = async (who: GroupPerson, of: PlaceName, role: 'LEAD' | 'APPROVER') =>
  (await mailed(world, worker, governanceNotifications, { who, of, role })).filter(
    (text) => text !== undefined,
  );

describe('who is told of governance documents', () => {
  it('approvers and leads of members that it is in review, until it is taken back', async () => {
    await charter.send('lead');
    const text = '“Charter of the group” of “Permits together” is in review. Each member’s approver decides.';
    expect(await told('southApprover')).toMatchObject([{ text, path: `/documents/${charter.id}` }]);
    expect(await bell('southLead')).toEqual([text]);
    for (const who of ['lead', 'southViewer', 'westLead', 'outerLead'] as const)
      expect(await bell(who)).toEqual([]);
    await charter.revise('lead');
    expect(await bell('southApprover')).toEqual([]);
  });

  it('who writes for members of what one of them decides, as long as it stands', async () => {
    await charter.send('lead');
    await world.sql('delete from notification');
    await charter.decide('southApprover', { decision: 'SEND_BACK', reason: 'A word' });
    const text = 'South sends “Charter of the group” of “Permits together” back, and says why.';
    for (const who of ['lead', 'southLead', 'contributor'] as const) expect(await bell(who)).toEqual([text]);
    expect(await bell('westLead')).toEqual([]);
    await charter.decide('southApprover');
    expect(await bell('lead')).toEqual(['South agrees to “Charter of the group” of “Permits together”.']);
  });

  it('everybody in the group that it is in force', async () => {
    await charter.send('lead');
    await charter.decide('approver');
    await charter.decide('southApprover');
    const text = '“Charter of the group” of “Permits together” is in force.';
    for (const who of ['lead', 'southViewer', 'westLead'] as const) expect(await bell(who)).toContain(text);
  });
});

describe('who has said nothing three days before the day', () => {
  const inDays = async (days: number) =>
    (await world.sql<{ day: string }>('select (current_date + $1::int)::text as day', [days]))[0]?.day;
  const run = async () => {
    const job = { finish: (work: (tx: Transaction) => Promise<unknown>) => worker.write(work) };
    await remindApprovers().run({}, job as unknown as RunningJob);
  };

  it.each([
    [4, 0],
    [3, 1],
    [0, 1],
  ])('that is in %i days is reminded %i times, however often the job runs', async (days, times) => {
    await charter.send('lead', { decideBy: await inDays(days) });
    await charter.decide('approver');
    await run();
    await run();
    const rows = await world.sql<{ person: string }>(
      `select person_id as person from notification where kind = 'GOVERNANCE_DUE'`,
    );
    expect(rows).toEqual(Array.from({ length: times }, () => ({ person: world.people.southApprover.id })));
    if (times === 0) return;
    const waits = expect.stringContaining('waits for your municipality’s decision') as unknown;
    expect(await bell('southApprover')).toContainEqual(waits);
    await charter.decide('southApprover', { decision: 'OBJECT', reason: 'No' });
    expect(await bell('southApprover')).not.toContainEqual(waits);
  });
});

it('is mailed as it is read', async () => {
  await charter.send('lead');
  expect(await mailedTo('southLead', 'south', 'LEAD')).toEqual(await bell('southLead'));
});
