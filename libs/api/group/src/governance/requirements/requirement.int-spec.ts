import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Governance } from '../../../testing/governance.js';
import { GroupWorld } from '../../../testing/group-world.js';
import { ACCEPTANCE, Requirements, SOUND } from '../../../testing/requirements.js';

let world: GroupWorld;

beforeAll(async () => {
  world = await GroupWorld.open();
});
afterAll(() => world?.close());

const begun = async () => Requirements.begun(world, await world.group());
const conflict = (sentence: string) => ({
  code: 'CONFLICT',
  message: expect.stringContaining(sentence) as unknown,
});

describe('a requirement', () => {
  it('is numbered in its area, and counted among the edits of its document', async () => {
    const list = await begun();
    await list.added();
    await list.added('DATA');
    const third = await list.added('PAY', { memberId: world.idOf('south') });
    expect(third).toMatchObject({ sourceKind: 'MEMBER', sourceLabel: 'South', version: 1, edits: 0 });
    expect((await list.read()).map(({ number }) => number)).toEqual([
      'REQ-DATA-001',
      'REQ-PAY-001',
      'REQ-PAY-002',
    ]);
    expect((await list.document.read()).edits).toBe(3);
    expect((await list.document.clause('requirements')).text).toContain('REQ-PAY-002\tThe solution shall');
  });

  it('keeps what is not given, takes out what is null, and is reviewed anew with other words', async () => {
    const list = await begun();
    const { id } = await list.added('PAY', {
      acceptance: ACCEPTANCE,
      verification: 'TEST',
      owner: { en: 'Clerk', fr: 'Greffe' },
      tests: [{ id: 'AT-1' }],
    });
    await list.setStatus('lead', { id, edits: 0 }, 'REVIEWED');
    const kept = await list.save('southLead', {
      requirementId: id,
      rationale: { en: 'Why', fr: 'Pourquoi' },
      expectedEdits: 1,
    });
    expect(kept.value).toMatchObject({
      status: 'REVIEWED',
      version: 1,
      verification: 'TEST',
      owner: { en: 'Clerk' },
      tests: [{ id: 'AT-1', result: null }],
      rationale: { fr: 'Pourquoi' },
    });
    const other = { ...SOUND.statement, fr: `${SOUND.statement.fr} Bref.` };
    const { value } = await list.save('lead', {
      requirementId: id,
      statement: other,
      owner: null,
      expectedEdits: 2,
    });
    expect(value).toMatchObject({ status: 'PROPOSED', version: 2, owner: null, edits: 3 });
  });

  it('answers with both texts where two write it, and does nothing where it reads so already', async () => {
    const list = await begun();
    const { id } = await list.added();
    const say = (en: string) => ({
      requirementId: id,
      statement: { en, fr: SOUND.statement.fr },
      expectedEdits: 0,
    });
    const [first, second] = await Promise.all([
      list.save('lead', say('North shall.')),
      list.save('southLead', say('South shall.')),
    ]);
    const types = [first.value?.__typename, second.value?.__typename];
    expect(types.toSorted()).toEqual(['GovernanceRequirement', 'RequirementConflict']);
    const [won, lost] = types[0] === 'GovernanceRequirement' ? ['North', 'South'] : ['South', 'North'];
    const refused = types[0] === 'RequirementConflict' ? first.value : second.value;
    expect(refused?.yours).toContain(`${lost} shall.`);
    expect(refused?.theirs).toContain(`${won} shall.`);
    expect(refused?.current?.statement.en).toBe(`${won} shall.`);
    const { edits } = await list.document.read();
    expect((await list.save('lead', say(`${won} shall.`))).value?.__typename).toBe('GovernanceRequirement');
    expect((await list.document.read()).edits).toBe(edits);
  });

  it.each<[string, object, string]>([
    ['no text in French', { statement: { en: 'It shall.', fr: ' ' } }, 'INVALID_INPUT'],
    ['a text too long', { statement: { en: 'a'.repeat(1001), fr: 'b' } }, 'INVALID_INPUT'],
    ['an area in small letters', { area: 'pay' }, 'INVALID_INPUT'],
    ['no area', { area: null }, 'INVALID_INPUT'],
    ['two tests of one name', { tests: [{ id: 'AT' }, { id: ' AT ' }] }, 'INVALID_INPUT'],
    ['a parent that is not there', { parents: ['REQ-PAY-777'] }, 'NOT_FOUND'],
    ['a need that is not there', { needs: ['b1b1b1b1-0000-4000-8000-000000000000'] }, 'NOT_FOUND'],
    ['a term of service that is not there', { parameters: ['none'] }, 'NOT_FOUND'],
    ['a member that is none', { memberId: 'b1b1b1b1-0000-4000-8000-000000000000' }, 'NOT_FOUND'],
  ])('is refused with %s', async (_, input, code) => {
    const list = await begun();
    expect(await list.save('lead', { area: 'PAY', ...input })).toMatchObject({ code });
    expect(await list.read()).toEqual([]);
  });

  it('belongs to a specification alone', async () => {
    const sla = await Governance.begun(world, await world.group(), 'SLA');
    const { code } = await world.ask(
      'lead',
      'mutation ($input: SaveGovernanceRequirementInput!) { saveGovernanceRequirement(input: $input) { __typename } }',
      { input: { documentId: sla.id, area: 'PAY', ...SOUND } },
    );
    expect(code).toBe('NOT_FOUND');
  });
});

describe('how far one has come', () => {
  it('goes on step by step, and is agreed once nothing is to be mended', async () => {
    const list = await begun();
    const added = await list.added('PAY', {
      agreedPriority: 'MUST',
      statement: { en: 'It shall be fast.', fr: 'Elle doit aller vite.' },
    });
    expect(added.findings.map(({ rule }) => rule)).toContain('MUST_WITHOUT_ACCEPTANCE');
    expect(await list.setStatus('lead', added, 'AGREED')).toMatchObject(conflict('present status'));
    const reviewed = (await list.setStatus('lead', added, 'REVIEWED')).value;
    expect(await list.setStatus('lead', { id: added.id, edits: 1 }, 'AGREED')).toMatchObject(
      conflict('to be mended'),
    );
    expect(reviewed?.nextStatuses).toEqual(['AGREED', 'PROPOSED', 'REJECTED']);
    await list.save('lead', {
      requirementId: added.id,
      acceptance: ACCEPTANCE,
      verification: 'TEST',
      expectedEdits: 1,
    });
    await list.setStatus('lead', { id: added.id, edits: 2 }, 'REVIEWED');
    expect((await list.setStatus('lead', { id: added.id, edits: 3 }, 'AGREED')).value?.status).toBe('AGREED');
  });

  it('is rejected with a reason, and stands in the text no more', async () => {
    const list = await begun();
    const added = await list.added();
    expect(await list.setStatus('lead', added, 'REJECTED')).toMatchObject({ code: 'INVALID_INPUT' });
    expect((await list.setStatus('lead', added, 'REJECTED', 'Nobody asks')).value).toMatchObject({
      status: 'REJECTED',
      reason: 'Nobody asks',
    });
    expect((await list.document.clause('requirements')).text).not.toContain(added.number);
    expect(await list.setStatus('lead', { ...added, edits: 0 }, 'PROPOSED')).toMatchObject({
      value: { __typename: 'RequirementConflict' },
    });
  });
});

describe('priorities of members', () => {
  it('make the agreed one until somebody sets it', async () => {
    const list = await begun();
    const added = await list.added();
    const [north, south] = [world.idOf('north'), world.idOf('south')];
    expect((await list.give('lead', added, north, 'MUST')).value).toMatchObject({
      agreedPriority: 'MUST',
      followsMembers: true,
      edits: 0,
    });
    await list.give('southLead', added, south, 'COULD');
    expect(await list.one(added.number)).toMatchObject({
      priorities: [
        { municipality: { name: 'North' }, priority: 'MUST' },
        { municipality: { name: 'South' }, priority: 'COULD' },
      ],
      agreedPriority: 'SHOULD',
    });
    // Sent back as it was read, it still follows.
    await list.save('lead', {
      requirementId: added.id,
      agreedPriority: 'SHOULD',
      verification: 'TEST',
      expectedEdits: 0,
    });
    await list.give('southLead', added, south, null);
    expect(await list.one(added.number)).toMatchObject({ agreedPriority: 'MUST', followsMembers: true });
    await list.save('lead', { requirementId: added.id, agreedPriority: 'WONT', expectedEdits: 1 });
    expect(await list.one(added.number)).toMatchObject({
      agreedPriority: 'WONT',
      membersPriority: 'MUST',
      followsMembers: false,
    });
  });

  it('are given by that member alone', async () => {
    const list = await begun();
    const added = await list.added();
    const south = world.idOf('south');
    expect(await list.give('lead', added, south, 'MUST')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await list.give('southApprover', added, south, 'MUST')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await list.give('southLead', added, world.idOf('east'), 'MUST')).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect((await list.one(added.number)).priorities).toEqual([]);
  });
});

describe('one that stands for another', () => {
  it('takes over its children, priorities and parents, and its number is given to nobody', async () => {
    const list = await begun();
    const [into, from] = [await list.added(), await list.added()];
    const child = await list.added('PAY', { parents: [from.number] });
    await list.give('southLead', from, world.idOf('south'), 'MUST');
    expect(await list.merge('lead', into, from, 0)).toMatchObject(conflict('not as you read it'));
    expect(await list.merge('lead', into, into)).toMatchObject({ code: 'NOT_FOUND' });
    const { value } = await list.merge('lead', into, from);
    expect(value?.requirements.map(({ number }) => number)).toEqual([into.number, child.number]);
    expect(await list.one(into.number)).toMatchObject({ agreedPriority: 'MUST' });
    expect(await list.one(child.number)).toMatchObject({ parents: [into.number] });
    expect((await list.added()).number).toBe('REQ-PAY-004');
    expect(await list.save('lead', { requirementId: from.id, expectedEdits: 1 })).toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('a version', () => {
  it('keeps its requirements as they were, and nothing changes them while it is in review', async () => {
    const list = await begun();
    const added = await list.added('PAY', { tests: [{ id: 'AT-1', result: 'PASSED' }] });
    await list.give('southLead', added, world.idOf('south'), 'COULD');
    await list.document.fillIn();
    const [{ edits }] = [await list.document.read()];
    expect(await list.document.send('lead', { expectedEdits: edits - 1 })).toMatchObject(
      conflict('not as you read it'),
    );
    const reviewed = await list.setStatus('lead', added, 'REVIEWED');
    expect(reviewed.code).toBeUndefined();
    const sent = await list.document.send('lead');
    expect(sent.value?.status).toBe('IN_REVIEW');
    const [frozen] = await list.read();
    expect(frozen).toMatchObject({ number: added.number, agreedPriority: 'COULD', nextStatuses: [] });
    expect(frozen?.id).not.toBe(added.id);
    expect(await list.save('lead', { requirementId: added.id, expectedEdits: 1 })).toMatchObject(
      conflict('sent for review'),
    );
    expect(await list.save('lead', { area: 'PAY' })).toMatchObject(conflict('sent for review'));
    expect(await list.give('southLead', added, world.idOf('south'), 'MUST')).toMatchObject(
      conflict('sent for review'),
    );
    const { hash } = await list.document.read();
    await list.document.revise('lead');
    await list.give('southLead', added, world.idOf('south'), 'MUST');
    expect((await list.document.read()).hash).not.toBe(hash);
    expect((await list.read(1))[0]).toMatchObject({ agreedPriority: 'COULD' });
    expect((await list.read())[0]).toMatchObject({ agreedPriority: 'MUST', id: added.id });
    expect(await list.trace(1)).toMatchObject([
      { requirementId: added.number, testId: 'AT-1', result: 'PASSED', gaps: ['NO_NEED'] },
    ]);
  });
});
