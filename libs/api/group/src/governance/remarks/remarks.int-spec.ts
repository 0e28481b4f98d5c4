import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Governance } from '../../../testing/governance.js';
import { GroupWorld, type GroupPerson } from '../../../testing/group-world.js';
import { Remarks } from '../../../testing/remarks.js';

let world: GroupWorld;
/** North and South are members, North’s contributor writes for it; West observes. */
let groupId: string;
let charter: Governance;
let remarks: Remarks;

beforeAll(async () => {
  world = await GroupWorld.open();
});
beforeEach(async () => {
  groupId = await world.group({ observers: ['west'] });
  await world.sql(
    'insert into group_delegate (consortium_id, group_id, municipality_id, person_id) values ($1, $2, $3, $4)',
    [world.consortiumId, groupId, world.idOf('north'), world.people.contributor.id],
  );
  charter = await Governance.begun(world, groupId);
  remarks = new Remarks(charter);
});
afterAll(() => world?.close());

const conflict = (words: string) => ({
  code: 'CONFLICT',
  message: expect.stringContaining(words) as unknown,
});

describe('a comment on a clause', () => {
  it.each<GroupPerson>(['lead', 'approver', 'southLead', 'southApprover', 'contributor'])(
    'is made by the %s, and read by every member',
    async (who) => {
      expect((await remarks.comment(who)).value?.remarks).toMatchObject([
        {
          clauseId: 'purpose',
          kind: 'COMMENT',
          state: 'OPEN',
          version: 1,
          text: 'Is that all?',
          by: { name: who },
        },
      ]);
      expect((await remarks.see('southViewer'))?.remarks).toMatchObject([
        { clauseTitle: 'Purpose', text: 'Is that all?', may: [] },
      ]);
    },
  );

  it.each<[string, string, string]>([
    ['nothing', '  \n', 'INVALID_INPUT'],
    ['100,000 characters', 'a'.repeat(100_000), 'INVALID_INPUT'],
  ])('is not made of %s', async (_, text, code) => {
    expect(await remarks.comment('lead', 'purpose', text)).toMatchObject({ code, fields: ['input.text'] });
  });

  it('is made on a clause that is there', async () => {
    expect(await remarks.comment('lead', 'none')).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is answered, resolved and opened again', async () => {
    await remarks.comment('southApprover');
    const { id, may } = await remarks.newest('southApprover');
    expect(may).toEqual(['REPLY', 'RESOLVE', 'WITHDRAW']);
    expect((await remarks.newest('approver')).may).toEqual(['REPLY']);
    expect((await remarks.newest('lead')).may).toEqual(['REPLY', 'RESOLVE']);
    await remarks.answer('lead', id, 'It is.');
    expect(await remarks.resolve('approver', id)).toMatchObject({ code: 'NOT_FOUND' });
    expect((await remarks.resolve('southApprover', id)).value?.remarks).toMatchObject([
      {
        state: 'RESOLVED',
        decidedBy: { name: 'southApprover' },
        replies: [{ text: 'It is.' }],
        may: ['REOPEN'],
      },
    ]);
    expect(await remarks.answer('lead', id)).toMatchObject(conflict('settled'));
    expect(await remarks.withdraw('southApprover', id)).toMatchObject(conflict('settled'));
    expect((await remarks.resolve('lead', id, false)).value?.remarks).toMatchObject([
      { state: 'OPEN', decidedBy: null },
    ]);
  });

  it('is taken away by who made it, with its words; its place stays where somebody answered', async () => {
    await remarks.comment('southLead', 'purpose', 'A word too many');
    const { id } = await remarks.newest();
    await remarks.answer('lead', id);
    expect(await remarks.withdraw('lead', id)).toMatchObject({ code: 'NOT_FOUND' });
    expect((await remarks.withdraw('southLead', id)).value?.remarks).toMatchObject([
      { state: 'WITHDRAWN', text: '', may: [], replies: [{ text: 'I think so.' }] },
    ]);
    const reply = (await remarks.newest()).replies[0];
    expect(await remarks.withdraw('southLead', reply?.id ?? '')).toMatchObject({ code: 'NOT_FOUND' });
    expect((await remarks.withdraw('lead', reply?.id ?? '')).value?.remarks).toEqual([]);
    expect(await world.sql('select text from governance_remark')).not.toContainEqual({
      text: 'A word too many',
    });
  });

  it('is made in review too, and stays with the document when it is written on', async () => {
    await charter.fillIn();
    await charter.send('lead');
    expect((await remarks.see('southApprover'))?.mayRemark).toEqual(['COMMENT']);
    expect((await remarks.see('viewer'))?.mayRemark).toEqual([]);
    await remarks.comment('southApprover', 'purpose', 'In review');
    await charter.revise('lead');
    await remarks.comment('lead', 'purpose', 'In the next');
    expect((await remarks.see('lead'))?.remarks).toMatchObject([
      { text: 'In review', version: 1, may: ['REPLY', 'RESOLVE'] },
      { text: 'In the next', version: 2 },
    ]);
    expect((await remarks.see('lead', 1))?.remarks).toMatchObject([{ text: 'In review', may: [] }]);
    expect((await remarks.see('lead', 1))?.mayRemark).toEqual([]);
  });

  it('is not made once the document is agreed, and what was said stays to be read', async () => {
    await remarks.comment('lead');
    await charter.fillIn();
    await charter.send('lead');
    await charter.decide('approver');
    await charter.decide('southApprover');
    expect((await remarks.see('lead'))?.mayRemark).toEqual([]);
    expect(await remarks.comment('lead')).toMatchObject(conflict('agreed'));
    const { id } = await remarks.newest();
    expect(await remarks.answer('lead', id)).toMatchObject(conflict('agreed'));
    expect(await remarks.resolve('lead', id)).toMatchObject(conflict('agreed'));
  });

  it('is no part of what is agreed to', async () => {
    const before = await charter.read();
    await remarks.comment('southLead');
    await remarks.suggestWords('southLead', 'In other words.');
    const after = await charter.read();
    expect([after.hash, after.edits]).toEqual([before.hash, before.edits]);
  });

  it('is a live change to members alone, and in the log of who made it without its words', async () => {
    const heard = await world.hintsTo('south', async () => void (await remarks.comment('lead')));
    expect(heard).toContain('group');
    const rows = await world.sql<{ action: string; detail: object }>(
      `select action, detail from audit_event where action like 'GOVERNANCE_REMARK%' and subject_id = $1`,
      [charter.id],
    );
    expect(rows).toEqual([{ action: 'GOVERNANCE_REMARKED', detail: { clause: 'purpose' } }]);
  });
});
