import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { GroupAsks } from '../../testing/group-asks.js';
import { addFile, send } from '../../testing/group-files.js';
import { GroupWorld, type GroupPerson, type PlaceName } from '../../testing/group-world.js';
import { change } from '../../testing/kept-contents.js';

let world: GroupWorld;
let asks: GroupAsks;
/** North and South are members, West observes. */
let groupId: string;

beforeAll(async () => {
  world = await GroupWorld.open();
});
beforeEach(async () => {
  groupId = await world.group({ members: ['south'], observers: ['west'] });
  asks = new GroupAsks(world, groupId);
});
afterAll(() => world?.close());

/** Which conditions of the next stage are met, to this person. */
const met = async (who: GroupPerson = 'lead') =>
  (await asks.see(who)).conditions.filter((one) => one.met).map(({ code }) => code);
const does = async (who: GroupPerson, name: string, given: object) => {
  const { value, code, message } = await change(world, who, name, { groupId, ...given });
  expect([name, code, message, value?.__typename]).toEqual([name, undefined, undefined, 'OpportunityGroup']);
};
const scope = (collaborationLevel: string, expectedVersion = 0) =>
  does('lead', 'saveScopeNote', { inScope: 'Permits', collaborationLevel, expectedVersion });
const resolve = (who: GroupPerson, of: PlaceName, said: object) =>
  does(who, 'recordResolution', {
    municipalityId: world.idOf(of),
    number: '7',
    resolvedOn: '2026-03-06',
    ...said,
  });
const onCharter = async (fileVersion: number) => {
  await resolve('lead', 'north', { kind: 'CHARTER', fileVersion });
  await resolve('southLead', 'south', { kind: 'CHARTER', fileVersion });
};
const tell = (code: string) => does('southLead', 'tellGroupFact', { code, text: 'Said', expectedVersion: 0 });

describe('what a group keeps', () => {
  it('scopes it by its note', async () => {
    await asks.putInto('CHAMPIONED');
    expect(await met()).toEqual([]);
    await scope('KNOWLEDGE');
    expect(await met()).toEqual(['SCOPE_NOTE']);
  });

  it('charters it once each member’s council resolved on the charter as it stands', async () => {
    await asks.putInto('SCOPING');
    const charter = await addFile(world, groupId, { mark: 'SIGNED_CHARTER' });
    expect(await met()).toEqual(['SIGNED_CHARTER']);
    await resolve('lead', 'north', { kind: 'CHARTER', fileVersion: 1 });
    expect(await met()).toEqual(['SIGNED_CHARTER']);
    expect(await asks.advance('lead', 'CHARTERED')).toMatchObject({ code: 'CONFLICT' });
    await resolve('southLead', 'south', { kind: 'CHARTER', fileVersion: 1 });
    expect(await met()).toEqual(['SIGNED_CHARTER', 'RESOLUTIONS']);
    // A word more in it, and every council has to resolve anew.
    await send(world, 'southLead', `/files/${charter.id}`);
    expect(await met()).toEqual(['SIGNED_CHARTER']);
    expect(await asks.advance('lead', 'CHARTERED')).toMatchObject({ code: 'CONFLICT' });
    await onCharter(2);
    expect((await asks.advance('southLead', 'CHARTERED')).value).toMatchObject({ stage: 'CHARTERED' });
  });

  it('is not chartered by who has not resolved: one that joins meanwhile has to, too', async () => {
    await asks.putInto('SCOPING');
    await addFile(world, groupId, { mark: 'SIGNED_CHARTER' });
    await onCharter(1);
    expect(await met()).toContain('RESOLUTIONS');
    await asks.join('westLead', 'west');
    expect(await met()).not.toContain('RESOLUTIONS');
    await asks.join('westLead', 'west', 'OBSERVE');
    expect(await met()).toContain('RESOLUTIONS');
  });

  it('loses what a file that is removed or marked otherwise met', async () => {
    await asks.putInto('SCOPING');
    const charter = await addFile(world, groupId, { mark: 'SIGNED_CHARTER' });
    await change(world, 'lead', 'markGroupFile', { fileId: charter.id, mark: 'SLA', restricted: false });
    expect(await met()).toEqual([]);
    await change(world, 'lead', 'markGroupFile', {
      fileId: charter.id,
      mark: 'SIGNED_CHARTER',
      restricted: false,
    });
    expect(await met()).toEqual(['SIGNED_CHARTER']);
    await world.ask('lead', 'mutation ($id: ID!) { removeFile(id: $id) }', { id: charter.id });
    expect(await met()).toEqual([]);
  });

  it('has it deliver with the documents of its level, what each pays and a way to buy', async () => {
    await asks.putInto('CHARTERED');
    await scope('PURCHASES');
    await addFile(world, groupId, { mark: 'SIGNED_CHARTER' });
    await addFile(world, groupId, { mark: 'REQUIREMENTS' });
    expect(await met()).toEqual([]);
    await addFile(world, groupId, { mark: 'COSTING', restricted: 'true' });
    expect(await met()).toEqual(['LEVEL_DOCUMENTS']);
    // Who goes further needs more.
    await scope('SYSTEM', 1);
    expect(await met()).toEqual([]);
    await addFile(world, groupId, { mark: 'SLA' });
    await resolve('lead', 'north', { kind: 'FUNDING', pays: true });
    expect(await met()).toEqual(['LEVEL_DOCUMENTS']);
    await resolve('southLead', 'south', { kind: 'FUNDING', pays: false });
    await tell('BUYING_ROUTE');
    expect(await met()).toEqual(['LEVEL_DOCUMENTS', 'FUNDING', 'BUYING_ROUTE']);
    expect((await asks.advance('lead', 'DELIVERING')).value).toMatchObject({ stage: 'DELIVERING' });
  });

  it('concludes it with what came of it, and then nothing is written in it any more', async () => {
    await asks.putInto('DELIVERING');
    for (const code of ['BENEFITS', 'RECORDS', 'EXIT']) {
      expect(await asks.advance('lead', 'CLOSED')).toMatchObject({ code: 'CONFLICT' });
      await tell(code);
    }
    expect((await asks.advance('lead', 'CLOSED')).value).toMatchObject({ stage: 'CLOSED', conditions: [] });
    expect((await send(world, 'lead', `/groups/${groupId}/files`)).status).toBe(409);
    for (const [name, input] of [
      ['addGroupComment', { text: 'Farewell' }],
      ['recordDecision', { text: 'We go on.', decidedOn: '2026-03-06' }],
      ['tellGroupFact', { code: 'EXIT', text: 'Otherwise', expectedVersion: 1 }],
    ] as const)
      expect([name, (await change(world, 'lead', name, { groupId, ...input })).code]).toEqual([
        name,
        'CONFLICT',
      ]);
  });

  it('meets to an observer nothing by a file that it does not see', async () => {
    await asks.putInto('SCOPING');
    const charter = await addFile(world, groupId, { mark: 'SIGNED_CHARTER', restricted: 'true' });
    await onCharter(1);
    expect(await met('southViewer')).toEqual(['SIGNED_CHARTER', 'RESOLUTIONS']);
    expect(await met('westLead')).toEqual([]);
    await change(world, 'lead', 'markGroupFile', {
      fileId: charter.id,
      mark: 'SIGNED_CHARTER',
      restricted: false,
    });
    expect(await met('westLead')).toEqual(['SIGNED_CHARTER', 'RESOLUTIONS']);
  });
});

describe('who only contributes to workbooks and was named to write for the municipality', () => {
  it('writes what is kept, files and resolutions included, until that is taken back', async () => {
    await asks.nameDelegate('southLead', 'south', 'southContributor');
    const sent = await send(world, 'southContributor', `/groups/${groupId}/files?restricted=true`);
    expect(sent.status).toBe(201);
    await does('southContributor', 'recordDecision', { text: 'We go on.', decidedOn: '2026-03-06' });
    await does('southContributor', 'recordResolution', {
      municipalityId: world.idOf('south'),
      kind: 'FUNDING',
      pays: false,
    });
    const theirs = { groupId, municipalityId: world.idOf('north'), kind: 'FUNDING', pays: false };
    expect((await change(world, 'southContributor', 'recordResolution', theirs)).code).toBe('NOT_FOUND');
    const mentions = [world.people.southContributor.id];
    await does('lead', 'addGroupComment', { text: 'Thanks', mentions });

    await asks.removeDelegate('southLead', 'south', 'southContributor');
    expect((await send(world, 'southContributor', `/groups/${groupId}/files`)).status).toBe(404);
    expect((await send(world, 'southContributor', `/files/${sent.id}`)).status).toBe(404);
    for (const [name, input] of [
      ['recordDecision', { text: 'Again', decidedOn: '2026-03-06' }],
      ['addGroupComment', { text: 'Again' }],
    ] as const)
      expect((await change(world, 'southContributor', name, { groupId, ...input })).code).toBe('NOT_FOUND');
    expect((await change(world, 'lead', 'addGroupComment', { groupId, text: 'Thanks', mentions })).code).toBe(
      'NOT_FOUND',
    );
  });
});
