import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addFile, fetchFrom, PDF, send } from '../../testing/group-files.js';
import { GroupWorld, type GroupPerson } from '../../testing/group-world.js';
import { change, keptFor } from '../../testing/kept-contents.js';

const MOST = 4096;

let world: GroupWorld;
/** North and South are members, West observes, East is invited. */
let id: string;

beforeAll(async () => {
  world = await GroupWorld.open({ files: { most: 1024, mostOf: { group_file: MOST } } });
  id = await world.group({ members: ['south'], observers: ['west'], invited: ['east'] });
});
afterAll(() => world?.close());

const HISTORY = 'query ($id: ID!) { fileHistory(id: $id) { versions { number } } }';
const REMOVE = 'mutation ($id: ID!) { removeFile(id: $id) }';

const statuses = async (who: GroupPerson | null, file: string) => {
  const [read, first, replaced] = [
    await fetchFrom(world, who, `/files/${file}`),
    await fetchFrom(world, who, `/files/${file}?version=1`),
    await send(world, who, `/files/${file}`),
  ];
  const asked = [await world.ask(who, HISTORY, { id: file }), await world.ask(who, REMOVE, { id: file })];
  return [read.status, first.status, replaced.status, ...asked.map(({ code }) => code ?? 'OK')];
};
const NOTHING = [404, 404, 404, 'NOT_FOUND', 'NOT_FOUND'];
const READING = [200, 200, 404, 'OK', 'NOT_FOUND'];

const leave = (who: GroupPerson, groupId: string, place: Parameters<GroupWorld['idOf']>[0]) =>
  world.ask(who, 'mutation ($input: LeaveGroupInput!) { leaveGroup(input: $input) { id } }', {
    input: { groupId, municipalityId: world.idOf(place), reason: '' },
  });

describe('a file of a group', () => {
  it('is sent to the group, and comes back to every member as it was, to be saved and never shown', async () => {
    const content = Buffer.concat([PDF, randomBytes(2000)]);
    const file = await addFile(world, id, {}, { content, name: 'Entente.pdf' });
    for (const who of ['lead', 'viewer', 'southLead', 'southViewer'] as const) {
      const answer = await fetchFrom(world, who, `/files/${file.id}`);
      expect([who, answer.status]).toEqual([who, 200]);
      expect(answer.said).toMatchObject({
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
        'content-disposition': expect.stringContaining('attachment; filename="Entente.pdf"') as unknown,
      });
    }
  });

  it('is changed by whoever writes in the group, whichever municipality sent it in', async () => {
    const file = await addFile(world, id, {}, { name: 'draft.pdf' });
    const second = await send(world, 'southLead', `/files/${file.id}`, { name: 'final.pdf' });
    expect(second).toMatchObject({ status: 200, version: 2, name: 'final.pdf' });
    for (const who of ['lead', 'westViewer'] as const)
      expect((await keptFor(world, who, id))?.files.find((one) => one.id === file.id)).toMatchObject({
        file: { name: 'final.pdf', version: 2, uploadedBy: 'southLead' },
      });
    expect((await world.ask('southLead', HISTORY, { id: file.id })).value).toMatchObject({
      versions: [{ number: 2 }, { number: 1 }],
    });
    expect((await world.ask('southLead', REMOVE, { id: file.id })).value).toBe(file.id);
    expect((await fetchFrom(world, 'lead', `/files/${file.id}`)).status).toBe(404);
    expect((await keptFor(world, 'lead', id))?.files.map((one) => one.id)).not.toContain(file.id);
  });

  it('has a limit of its own, above that of other files', async () => {
    const bytes = (length: number) => Buffer.concat([PDF, randomBytes(length - PDF.length)]);
    expect((await send(world, 'lead', `/groups/${id}/files`, { content: bytes(MOST) })).status).toBe(201);
    expect(await send(world, 'lead', `/groups/${id}/files`, { content: bytes(MOST + 1) })).toMatchObject({
      status: 413,
      code: 'FILE_TOO_LARGE',
    });
  });

  it.each<Record<string, string>>([{ origin: 'https://other.example' }, { 'sec-fetch-site': 'cross-site' }])(
    'is not taken from another site’s page: %j',
    async (headers) => {
      const before = (await keptFor(world, 'lead', id))?.files.length;
      expect((await send(world, 'lead', `/groups/${id}/files`, { headers })).status).toBe(403);
      expect((await keptFor(world, 'lead', id))?.files.length).toBe(before);
    },
  );

  it.each(['mark=SIGNED', 'restricted=yes', 'restricted=true&restricted=false', 'mark=SLA&mark=COSTING'])(
    'is not taken where what is said of it cannot be understood: %s',
    async (query) => {
      expect((await send(world, 'lead', `/groups/${id}/files?${query}`)).status).toBe(400);
    },
  );

  it.each([
    'viewer',
    'approver',
    'contributor',
    'southViewer',
    'westLead',
    'eastLead',
    'coordinator',
    'abroadLead',
    'administrator',
    'stranger',
  ] as const)('is not taken from the %s, as there is no such group', async (who) => {
    const refused = await send(world, who, `/groups/${id}/files`);
    const unknown = await send(world, who, `/groups/${randomUUID()}/files`);
    expect([refused.status, refused.code]).toEqual([404, unknown.code]);
  });

  it('is not taken while the group is paused', async () => {
    const file = await addFile(world, id);
    await world.sql(`update opportunity_group set paused_at = now(), pause_reason = 'x' where id = $1`, [id]);
    expect((await send(world, 'lead', `/groups/${id}/files`)).status).toBe(409);
    expect((await send(world, 'lead', `/files/${file.id}`)).status).toBe(409);
    expect((await world.ask('lead', REMOVE, { id: file.id })).code).toBe('CONFLICT');
    expect((await fetchFrom(world, 'lead', `/files/${file.id}`)).status).toBe(200);
    await world.sql('update opportunity_group set paused_at = null, pause_reason = null where id = $1', [id]);
  });
});

describe('to whom a file is there', () => {
  it.each(['viewer', 'approver', 'southViewer', 'southApprover'] as const)(
    'a %s of a member reads it',
    async (who) => {
      for (const restricted of ['false', 'true'])
        expect(await statuses(who, (await addFile(world, id, { restricted })).id)).toEqual(READING);
    },
  );

  it.each(['westLead', 'westViewer'] as const)(
    'the %s, who observes, reads it unless it is restricted; then it is like one that is not there',
    async (who) => {
      expect(await statuses(who, (await addFile(world, id)).id)).toEqual(READING);
      const restricted = await addFile(world, id, { restricted: 'true' });
      expect(await statuses(who, restricted.id)).toEqual(NOTHING);
      expect(await statuses(who, randomUUID())).toEqual(NOTHING);
    },
  );

  it.each([
    'eastLead',
    'eastApprover',
    'contributor',
    'southContributor',
    'coordinator',
    'analyst',
    'abroadLead',
    'otherCoordinator',
    'administrator',
    'stranger',
  ] as const)('to the %s it is not', async (who) => {
    const file = await addFile(world, id);
    expect(await statuses(who, file.id)).toEqual(NOTHING);
  });

  it('nobody but who signs in is told anything', async () => {
    const file = await addFile(world, id);
    for (const url of [`/files/${file.id}`, `/files/${randomUUID()}`])
      expect((await fetchFrom(world, null, url)).status).toBe(401);
  });

  it('what becomes restricted ends for observers at once, and comes back', async () => {
    const file = await addFile(world, id);
    const mark = (restricted: boolean) =>
      change(world, 'southLead', 'markGroupFile', { fileId: file.id, mark: 'NONE', restricted });
    await mark(true);
    expect(await statuses('westLead', file.id)).toEqual(NOTHING);
    await mark(false);
    expect(await statuses('westLead', file.id)).toEqual(READING);
  });

  it('a restricted one changes nothing at all of what an observer is told', async () => {
    const groupId = await world.group({ members: ['south'], observers: ['west'] });
    const before = JSON.stringify(await keptFor(world, 'westLead', groupId));
    const hints = await world.hintsTo('west', async () => {
      const charter = await addFile(world, groupId, { mark: 'SIGNED_CHARTER', restricted: 'true' });
      await send(world, 'southLead', `/files/${charter.id}`);
      const resolution = { groupId, municipalityId: world.idOf('north'), kind: 'CHARTER' };
      const said = { number: '7', resolvedOn: '2026-03-06', fileVersion: 2 };
      await change(world, 'lead', 'recordResolution', { ...resolution, ...said });
      await change(world, 'lead', 'withdrawResolution', resolution);
      await change(world, 'lead', 'markGroupFile', { fileId: charter.id, mark: 'COSTING', restricted: true });
      await world.ask('lead', REMOVE, { id: charter.id });
    });
    expect(JSON.stringify(await keptFor(world, 'westLead', groupId))).toBe(before);
    expect(hints).toEqual([]);
    expect(await world.hintsTo('west', async () => void (await addFile(world, groupId)))).toEqual(['group']);
  });

  it('who leaves loses what it sent in itself, in the next request', async () => {
    const groupId = await world.group({ members: ['south'] });
    const own = await addFile(world, groupId, {}, { who: 'southLead' });
    expect(await statuses('southViewer', own.id)).toEqual(READING);
    await leave('southLead', groupId, 'south');
    for (const who of ['southLead', 'southViewer'] as const)
      expect(await statuses(who, own.id)).toEqual(NOTHING);
  });

  it('who left keeps the version its council resolved on, under its name, and hears of no other', async () => {
    const groupId = await world.group({ members: ['south'] });
    const charter = await addFile(world, groupId, { mark: 'SIGNED_CHARTER' }, { name: 'charter.pdf' });
    const other = await addFile(world, groupId, {}, { name: 'other.pdf' });
    await change(world, 'southLead', 'recordResolution', {
      groupId,
      municipalityId: world.idOf('south'),
      kind: 'CHARTER',
      number: '7',
      resolvedOn: '2026-03-06',
      fileVersion: 1,
    });
    await leave('southLead', groupId, 'south');
    await send(world, 'lead', `/files/${charter.id}`, {
      name: 'charter without South.pdf',
      content: Buffer.concat([PDF, Buffer.from('later')]),
    });
    for (const who of ['southLead', 'southViewer'] as const) {
      const kept = await fetchFrom(world, who, `/files/${charter.id}`);
      expect([kept.status, kept.body]).toEqual([200, PDF.toString()]);
      expect(kept.said['content-disposition']).toContain('filename="charter.pdf"');
      expect((await fetchFrom(world, who, `/files/${charter.id}?version=2`)).status).toBe(404);
      expect((await world.ask(who, HISTORY, { id: charter.id })).value).toEqual({
        versions: [{ number: 1 }],
      });
      expect((await send(world, who, `/files/${charter.id}`)).status).toBe(404);
      expect((await world.ask(who, REMOVE, { id: charter.id })).code).toBe('NOT_FOUND');
      expect(await statuses(who, other.id)).toEqual(NOTHING);
      expect(JSON.stringify(await keptFor(world, who, groupId))).not.toContain('without South');
    }
  });

  it('who has become an observer loses what is restricted, but for what its council resolved on', async () => {
    const groupId = await world.group({ members: ['south'] });
    const said = { mark: 'SIGNED_CHARTER', restricted: 'true' };
    const charter = await addFile(world, groupId, said, { name: 'charter.pdf' });
    const restricted = await addFile(world, groupId, { restricted: 'true' });
    const resolution = { groupId, municipalityId: world.idOf('south'), kind: 'CHARTER' };
    await change(world, 'southLead', 'recordResolution', {
      ...resolution,
      number: '7',
      resolvedOn: '2026-03-06',
      fileVersion: 1,
    });
    await change(world, 'lead', 'recordResolution', {
      ...resolution,
      municipalityId: world.idOf('north'),
      number: '8',
      resolvedOn: '2026-03-07',
      fileVersion: 1,
    });
    const standing = (of: string, level: string) =>
      world.sql(
        'update group_member set standing = $3, level = $4 where group_id = $1 and municipality_id = $2',
        [groupId, world.idOf('south'), of, level],
      );
    await standing('OBSERVER', 'OBSERVE');
    await send(world, 'lead', `/files/${charter.id}`, { name: 'later.pdf' });
    for (const who of ['southLead', 'southViewer'] as const) {
      const kept = await fetchFrom(world, who, `/files/${charter.id}`);
      expect([kept.status, kept.body]).toEqual([200, PDF.toString()]);
      expect((await fetchFrom(world, who, `/files/${charter.id}?version=2`)).status).toBe(404);
      expect((await send(world, who, `/files/${charter.id}`)).status).toBe(404);
      expect((await keptFor(world, who, groupId))?.files).toMatchObject([
        { id: charter.id, file: { version: 1 } },
      ]);
      expect(await statuses(who, restricted.id)).toEqual(NOTHING);
    }
    await standing('MEMBER', 'TAKE_PART');
    await change(world, 'southLead', 'withdrawResolution', resolution);
    await standing('OBSERVER', 'OBSERVE');
    expect(await statuses('southLead', charter.id)).toEqual(NOTHING);
    expect((await keptFor(world, 'southLead', groupId))?.files).toEqual([]);
  });

  it('another observer is not told of what the council of one resolved on', async () => {
    const groupId = await world.group({ members: ['south'], observers: ['west'] });
    const charter = await addFile(world, groupId, { mark: 'SIGNED_CHARTER', restricted: 'true' });
    await change(world, 'southLead', 'recordResolution', {
      groupId,
      municipalityId: world.idOf('south'),
      kind: 'CHARTER',
      number: '7',
      resolvedOn: '2026-03-06',
      fileVersion: 1,
    });
    await world.sql(
      `update group_member set standing = 'OBSERVER', level = 'OBSERVE' where group_id = $1 and municipality_id = $2`,
      [groupId, world.idOf('south')],
    );
    expect(await statuses('westLead', charter.id)).toEqual(NOTHING);
    expect((await fetchFrom(world, 'southLead', `/files/${charter.id}`)).status).toBe(200);
  });
});
