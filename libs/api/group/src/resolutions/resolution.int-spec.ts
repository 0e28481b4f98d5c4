import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { addFile, send } from '../../testing/group-files.js';
import { GroupWorld, type GroupPerson, type PlaceName } from '../../testing/group-world.js';
import { change, keptFor } from '../../testing/kept-contents.js';

let world: GroupWorld;
/** North and South are members, West observes. */
let id: string;

beforeAll(async () => {
  world = await GroupWorld.open();
});
beforeEach(async () => {
  id = await world.group({ members: ['south'], observers: ['west'] });
});
afterAll(() => world?.close());

const CHARTER = { kind: 'CHARTER', number: '2026-17', resolvedOn: '2026-03-06', fileVersion: 1 };
const record = (who: GroupPerson, of: PlaceName, said: object = CHARTER) =>
  change(world, who, 'recordResolution', { groupId: id, municipalityId: world.idOf(of), ...said });
const charter = () => addFile(world, id, { mark: 'SIGNED_CHARTER' });
const seen = async (who: GroupPerson = 'lead') => (await keptFor(world, who, id))?.resolutions;

describe('a resolution on the charter', () => {
  it('stands on the version that was read, and a new version leaves it behind', async () => {
    const file = await charter();
    await record('lead', 'north');
    expect(await seen()).toMatchObject([{ number: '2026-17', fileVersion: 1, current: true, pays: null }]);
    await send(world, 'southLead', `/files/${file.id}`);
    expect(await seen()).toMatchObject([{ fileVersion: 1, current: false }]);
    expect(await record('southLead', 'south')).toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('another version') as unknown,
    });
    await record('lead', 'north', { ...CHARTER, number: '2026-44', fileVersion: 2 });
    expect(await seen()).toMatchObject([{ number: '2026-44', fileVersion: 2, current: true }]);
  });

  it('is refused where there is no signed charter', async () => {
    await addFile(world, id, { mark: 'SLA' });
    expect(await record('lead', 'north')).toMatchObject({ code: 'CONFLICT' });
  });

  it('holds its file in place: it is neither removed nor marked otherwise, until the resolution is taken back', async () => {
    const file = await charter();
    await record('southLead', 'south');
    const remove = () => world.ask('lead', 'mutation ($id: ID!) { removeFile(id: $id) }', { id: file.id });
    const unmark = () =>
      change(world, 'lead', 'markGroupFile', { fileId: file.id, mark: 'NONE', restricted: false });
    expect([(await remove()).code, (await unmark()).code]).toEqual(['CONFLICT', 'CONFLICT']);
    await change(world, 'southLead', 'withdrawResolution', {
      groupId: id,
      municipalityId: world.idOf('south'),
      kind: 'CHARTER',
    });
    expect([(await unmark()).code, (await remove()).code]).toEqual([undefined, undefined]);
  });

  it('is on the one charter there is: a second is refused, coming or marked', async () => {
    await charter();
    expect(await send(world, 'southLead', `/groups/${id}/files?mark=SIGNED_CHARTER`)).toMatchObject({
      status: 409,
    });
    const other = await addFile(world, id);
    const mark = { fileId: other.id, mark: 'SIGNED_CHARTER', restricted: false };
    expect((await change(world, 'lead', 'markGroupFile', mark)).code).toBe('CONFLICT');
  });

  it('of two charters that come at once one is taken', async () => {
    const sent = await Promise.all(
      (['lead', 'southLead'] as const).map((who) =>
        send(world, who, `/groups/${id}/files?mark=SIGNED_CHARTER`),
      ),
    );
    expect(sent.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('on a restricted charter is shown to no observer', async () => {
    const file = await charter();
    await record('lead', 'north');
    expect(await seen('westLead')).toHaveLength(1);
    await change(world, 'lead', 'markGroupFile', {
      fileId: file.id,
      mark: 'SIGNED_CHARTER',
      restricted: true,
    });
    expect(await seen('westLead')).toEqual([]);
    expect(await seen('southViewer')).toHaveLength(1);
  });
});

describe('a resolution', () => {
  it('on funding says what is paid by, or that nothing is', async () => {
    await record('lead', 'north', {
      kind: 'FUNDING',
      pays: true,
      number: ' B-12 ',
      resolvedOn: '2026-03-06',
    });
    await record('southLead', 'south', { kind: 'FUNDING', pays: false, number: 'left out' });
    expect(await seen()).toMatchObject([
      { number: 'B-12', pays: true, fileVersion: null, current: null, municipality: { name: 'North' } },
      { number: null, pays: false, municipality: { name: 'South' } },
    ]);
  });

  it('recorded again replaces the one before, and recorded twice is recorded once', async () => {
    const funding = { kind: 'FUNDING', pays: true, number: 'B-12', resolvedOn: '2026-03-06' };
    await record('lead', 'north', funding);
    await record('lead', 'north', funding);
    await record('lead', 'north', { ...funding, number: 'B-13' });
    expect(await seen()).toMatchObject([{ number: 'B-13' }]);
    const rows = await world.sql('select from group_resolution where group_id = $1', [id]);
    expect(rows).toHaveLength(2);
  });

  it.each<[GroupPerson, PlaceName]>([
    ['lead', 'south'],
    ['westLead', 'west'],
    ['approver', 'north'],
    ['southViewer', 'south'],
    ['coordinator', 'north'],
  ])('is not recorded or taken back by the %s for %s', async (who, of) => {
    const funding = { kind: 'FUNDING', pays: false };
    expect((await record(who, of, funding)).code).toBe('NOT_FOUND');
    const withdrawn = { groupId: id, municipalityId: world.idOf(of), kind: 'FUNDING' };
    expect((await change(world, who, 'withdrawResolution', withdrawn)).code).toBe('NOT_FOUND');
  });

  it.each([
    [{ kind: 'FUNDING' }, ['input.pays']],
    [{ kind: 'FUNDING', pays: true }, ['input.number', 'input.resolvedOn']],
    [{ ...CHARTER, number: ' ' }, ['input.number']],
    [{ ...CHARTER, resolvedOn: '2098-01-01' }, ['input.resolvedOn']],
    [{ ...CHARTER, number: 'x'.repeat(101) }, ['input.number']],
  ])('is refused where it is not whole: %j', async (said, fields) => {
    await charter();
    expect(await record('lead', 'north', said)).toMatchObject({ code: 'INVALID_INPUT', fields });
  });
});
