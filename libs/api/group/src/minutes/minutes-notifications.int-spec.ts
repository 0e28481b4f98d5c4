import type { Locale } from '@commonworks/api-platform';
import { createDataSource, WorkerDatabase } from '@commonworks/api-platform/worker';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { GroupWorld, type GroupPerson, type PlaceName } from '../../testing/group-world.js';
import { mailed } from '../../testing/mailed.js';
import { Minutes } from '../../testing/minutes.js';
import { minutesNotifications } from './minutes-notifications.js';

let world: GroupWorld;
let worker: WorkerDatabase;
let close: () => Promise<void>;
/** North, with its contributor as a delegate, and South are members, West observes, East is invited. */
let minutes: Minutes;

beforeAll(async () => {
  world = await GroupWorld.open();
  const source = await createDataSource({ url: world.database.workerUrl, poolSize: 1 }).initialize();
  worker = new WorkerDatabase(source);
  close = () => source.destroy();
});
beforeEach(async () => {
  const id = await world.group({ members: ['south'], observers: ['west'], invited: ['east'] });
  await world.sql(
    'insert into group_delegate (consortium_id, group_id, municipality_id, person_id) values ($1, $2, $3, $4)',
    [world.consortiumId, id, world.idOf('north'), world.people.contributor.id],
  );
  minutes = await Minutes.written(world, id);
  await world.sql('delete from notification');
});
afterAll(async () => {
  await close?.();
  await world?.close();
});

async function bell(who: GroupPerson): Promise<string[]> {
  const { value } = await world.ask<{ kind: string; text: string; path: string }[]>(
    who,
    '{ notifications { kind text path } }',
    {},
  );
  return (value ?? [])
    .filter(({ kind }) => kind.startsWith('MINUTES'))
    .map(({ text, path }) => `${path} ${text}`);
}

const mailedTo = async (
  who: GroupPerson,
  of: PlaceName,
  role: 'LEAD' | 'CONTRIBUTOR',
  locale: Locale = 'en',
) =>
  (await mailed(world, worker, minutesNotifications, { who, of, role, locale })).filter(
    (text) => text !== undefined,
  );

describe('minutes that are circulated', () => {
  it('are told to everybody who reads what is in the group, and to nobody else, while they can be corrected', async () => {
    await minutes.step('lead', 'circulateMinutes');
    for (const who of [
      'approver',
      'viewer',
      'contributor',
      'southLead',
      'southViewer',
      'westLead',
      'westViewer',
    ] as const) {
      const [line, ...others] = await bell(who);
      expect([who, line]).toEqual([who, expect.stringMatching(/^\/groups\/.* can be corrected until .+\.$/)]);
      expect(others).toEqual([]);
    }
    for (const who of ['lead', 'southContributor', 'eastLead', 'coordinator', 'outerLead'] as const)
      expect([who, await bell(who)]).toEqual([who, []]);
    expect(await mailedTo('southLead', 'south', 'LEAD', 'fr')).toEqual([
      expect.stringMatching(/^Le procès-verbal de .* Il peut être corrigé jusqu’au .+\.$/),
    ]);
    expect(await mailedTo('southContributor', 'south', 'CONTRIBUTOR')).toEqual([]);
    await minutes.step('lead', 'reviseMinutes', { reason: 'A name' });
    expect(await bell('southLead')).toEqual([]);
    expect(await mailedTo('southLead', 'south', 'LEAD')).toEqual([]);
  });

  it('that somebody would have otherwise are told to those that write, until the answer', async () => {
    await minutes.step('lead', 'circulateMinutes');
    await world.sql('delete from notification');
    await minutes.do('southApprover', 'correctMinutes', {
      municipalityId: world.idOf('south'),
      text: 'A date',
    });
    for (const who of ['lead', 'contributor', 'southLead'] as const)
      expect([who, await bell(who)]).toEqual([who, [expect.stringContaining('otherwise')]]);
    for (const who of ['approver', 'viewer', 'southApprover', 'westLead'] as const)
      expect([who, await bell(who)]).toEqual([who, []]);
    expect(await mailedTo('contributor', 'north', 'CONTRIBUTOR')).toHaveLength(1);
    const [correction] = (await minutes.read()).corrections;
    await minutes.do('lead', 'answerCorrection', { id: correction?.id, accepted: false });
    expect(await bell('southLead')).toEqual([]);
    expect(await mailedTo('contributor', 'north', 'CONTRIBUTOR')).toEqual([]);
  });
});

it('minutes that are adopted are told to everybody in the group, and no longer to who left', async () => {
  await minutes.adopt();
  expect(await bell('westViewer')).toEqual([expect.stringContaining('are adopted')]);
  expect(await bell('southLead')).toEqual([expect.stringContaining('are adopted')]);
  await world.ask('southLead', 'mutation ($input: LeaveGroupInput!) { leaveGroup(input: $input) { id } }', {
    input: { groupId: minutes.groupId, municipalityId: world.idOf('south') },
  });
  expect(await bell('southLead')).toEqual([]);
  expect(await bell('lead')).toEqual([]);
});
