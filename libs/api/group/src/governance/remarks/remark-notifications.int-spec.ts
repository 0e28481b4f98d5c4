import { createDataSource, WorkerDatabase } from '@commonworks/api-platform/worker';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Governance } from '../../../testing/governance.js';
import { GroupWorld, type GroupPerson } from '../../../testing/group-world.js';
import { mailed } from '../../../testing/mailed.js';
import { Remarks } from '../../../testing/remarks.js';
import { remarkNotifications } from './remark-notifications.js';

let world: GroupWorld;
let worker: WorkerDatabase;
let close: () => Promise<void>;
/** North, with its contributor as a delegate, and South are members, West observes. */
let charter: Governance;
let remarks: Remarks;

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
  remarks = new Remarks(charter);
  await world.sql('delete from notification');
});
afterAll(async () => {
  await close?.();
  await world?.close();
});

async function bell(who: GroupPerson): Promise<string[]> {
  const query = '{ notifications { kind text path } }';
  const { value } = await world.ask<{ kind: string; text: string; path: string }[]>(who, query, {});
  const about = (value ?? []).filter(({ kind }) => kind.startsWith('GOVERNANCE'));
  const page = `/documents/${charter.id}`;
  for (const { path, text } of about)
    expect(path).toBe(text.includes('2 new') ? page : `${page}?clause=purpose`);
  return about.map(({ text }) => text);
}
const others: GroupPerson[] = ['southViewer', 'southApprover', 'westLead', 'outerLead', 'abroadLead'];

describe('who is told of what is said of a document', () => {
  it('who writes for members, as long as it is open; never who said it', async () => {
    await remarks.comment('southLead');
    const text = 'South comments on “Charter of the group” of “Permits together”.';
    for (const who of ['lead', 'contributor'] as const) expect(await bell(who)).toEqual([text]);
    for (const who of ['southLead', ...others] as const) expect(await bell(who)).toEqual([]);
    await remarks.resolve('lead', (await remarks.newest()).id);
    expect(await bell('contributor')).toEqual([]);
  });

  it('in one line, however much it is', async () => {
    await remarks.suggestWords('southLead', 'Other words.');
    expect(await bell('lead')).toEqual([
      'South suggests a change in “Charter of the group” of “Permits together”.',
    ]);
    await remarks.comment('southLead');
    expect(await bell('lead')).toEqual([
      '2 new comments and suggestions on “Charter of the group” of “Permits together”.',
    ]);
  });

  it('who said something, that it is answered and what became of it', async () => {
    await remarks.comment('southApprover');
    const comment = (await remarks.newest()).id;
    await world.sql('delete from notification');
    await remarks.answer('lead', comment);
    const answered = 'There is a reply to what you said of “Charter of the group” of “Permits together”.';
    expect(await bell('southApprover')).toEqual([answered]);
    expect(await bell('lead')).toEqual([]);
    await remarks.answer('southApprover', comment);
    expect(await bell('lead')).toEqual([answered]);
    await remarks.suggestWords('southLead', 'Other words.');
    const id = (await remarks.newest()).id;
    await world.sql('delete from notification');
    await remarks.decide('lead', id, { accepted: false, reason: 'No' });
    expect(await bell('southLead')).toEqual([
      'A change that was suggested in “Charter of the group” of “Permits together” is refused; the reason is given.',
    ]);
    expect(await bell('southApprover')).toEqual([]);
  });

  it('nobody of what was taken away', async () => {
    await remarks.comment('southLead');
    const { id } = await remarks.newest();
    await remarks.answer('lead', id);
    const reply = (await remarks.newest()).replies[0]?.id ?? '';
    await remarks.withdraw('lead', reply);
    expect(await bell('southLead')).toEqual([]);
    await remarks.withdraw('southLead', id);
    expect(await bell('lead')).toEqual([]);
  });

  it('by mail the same, without a policy behind it', async () => {
    await remarks.comment('southLead');
    const mail = (who: GroupPerson, role: 'LEAD' | 'CONTRIBUTOR', of: 'north' | 'west') =>
      mailed(world, worker, remarkNotifications, { who, of, role, locale: 'fr' });
    const text = 'South commente « Charter of the group » du groupe « Permits together ».';
    const plain = async (texts: Promise<(string | undefined)[]>) =>
      (await texts).map((one) => one?.replaceAll('\u00a0', ' '));
    expect(await plain(mail('lead', 'LEAD', 'north'))).toEqual([text]);
    expect(await plain(mail('contributor', 'CONTRIBUTOR', 'north'))).toEqual([text]);
    // Once it observes, it is told nothing of it any more.
    await world.sql(
      `update group_member set standing = 'OBSERVER', level = 'OBSERVE' where group_id = $1 and municipality_id = $2`,
      [charter.groupId, world.idOf('north')],
    );
    expect(await plain(mail('lead', 'LEAD', 'north'))).toEqual([undefined]);
  });
});
