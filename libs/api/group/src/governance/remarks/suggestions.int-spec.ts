import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Governance } from '../../../testing/governance.js';
import { GroupWorld, type GroupPerson } from '../../../testing/group-world.js';
import { Remarks } from '../../../testing/remarks.js';

let world: GroupWorld;
/** North and South are members, South’s viewer writes for it; West observes. */
let charter: Governance;
let remarks: Remarks;

beforeAll(async () => {
  world = await GroupWorld.open();
});
beforeEach(async () => {
  const groupId = await world.group({ observers: ['west'] });
  await world.sql(
    'insert into group_delegate (consortium_id, group_id, municipality_id, person_id) values ($1, $2, $3, $4)',
    [world.consortiumId, groupId, world.idOf('south'), world.people.southViewer.id],
  );
  charter = await Governance.begun(world, groupId);
  remarks = new Remarks(charter);
});
afterAll(() => world?.close());

const conflict = (words: string) => ({
  code: 'CONFLICT',
  message: expect.stringContaining(words) as unknown,
});

/** One that South’s lead made of the purpose. */
async function suggested(words = 'In other words.'): Promise<string> {
  const { code, message } = await remarks.suggestWords('southLead', words);
  if (code) throw new Error(message);
  return (await remarks.newest()).id;
}

describe('a suggested change', () => {
  it('shows what it changes in both languages, without ids, and writes nothing', async () => {
    const before = await charter.clause('purpose');
    await suggested();
    const { suggestion, may, state, text } = await remarks.newest();
    expect({ state, text }).toEqual({ state: 'OPEN', text: 'Clearer' });
    expect(may).toEqual(['REPLY', 'ACCEPT', 'REFUSE']);
    expect((await remarks.newest('southLead')).may).toEqual(['REPLY', 'ACCEPT', 'REFUSE', 'WITHDRAW']);
    expect((await remarks.newest('southApprover')).may).toEqual(['REPLY']);
    expect(
      suggestion?.english.filter(({ change }) => change === 'ADDED').map(({ text: t }) => t.trim()),
    ).toEqual(['In other words.']);
    expect(suggestion?.french.at(-1)).toEqual({
      change: 'ADDED',
      text: expect.stringContaining('(fr)') as unknown,
    });
    const said = JSON.stringify([suggestion?.english, suggestion?.french]);
    expect(said).not.toMatch(/\{(field|clause|law):/);
    expect(await charter.clause('purpose')).toEqual(before);
  });

  it('is written where it is accepted, by who writes; once', async () => {
    const id = await suggested();
    for (const who of ['southApprover', 'viewer'] as const)
      expect(await remarks.decide(who, id)).toMatchObject({ code: 'NOT_FOUND' });
    const { value } = await remarks.decide('lead', id, { reason: 'Better' });
    expect(value).toMatchObject({
      __typename: 'GovernanceDocument',
      remarks: [{ state: 'ACCEPTED', reason: 'Better', decidedBy: { name: 'lead' }, may: [] }],
    });
    const { text, rewritten } = await charter.clause('purpose');
    expect([text.includes('In other words.'), rewritten]).toEqual([true, true]);
    expect(await remarks.decide('lead', id)).toMatchObject(conflict('settled'));
    expect(await remarks.decide('lead', id, { accepted: false, reason: 'No' })).toMatchObject(
      conflict('settled'),
    );
  });

  it('is refused with a reason, and then nothing is written', async () => {
    const id = await suggested();
    const before = await charter.clause('purpose');
    for (const reason of ['', '  ', 'a'.repeat(100_000)])
      expect(await remarks.decide('lead', id, { accepted: false, reason })).toMatchObject({
        code: 'INVALID_INPUT',
        fields: ['input.reason'],
      });
    await remarks.decide('lead', id, { accepted: false, reason: 'Too vague' });
    expect(await remarks.newest()).toMatchObject({ state: 'REFUSED', reason: 'Too vague', may: [] });
    expect(await charter.clause('purpose')).toEqual(before);
  });

  it('takes values of blanks, a member’s own too, which that member or a lead accepts', async () => {
    const legal = (place: 'north' | 'south') => ({
      fields: [{ id: 'legalName', municipalityId: world.idOf(place), value: `Town of ${place}` }],
    });
    await remarks.suggest('southViewer', 'parties', legal('north'));
    const { id, suggestion } = await remarks.newest();
    expect(suggestion?.values).toMatchObject([
      { id: 'legalName', valueBefore: 'North', value: 'Town of north' },
    ]);
    expect([suggestion?.english, suggestion?.paragraphs]).toEqual([[], null]);
    expect(await remarks.decide('southViewer', id)).toMatchObject(conflict('a member’s own'));
    expect((await remarks.decide('lead', id)).value?.__typename).toBe('GovernanceDocument');
    expect((await charter.clause('parties')).text).toContain('Town of north');
    const stranger = { fields: [{ id: 'legalName', municipalityId: world.idOf('outer'), value: 'Town' }] };
    expect(await remarks.suggest('lead', 'parties', stranger)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it.each<[string, object, string]>([
    [
      'marks that differ between languages',
      { paragraphs: [{ en: 'See {clause:parties}.', fr: 'Voir.' }] },
      'input.paragraphs.0',
    ],
    ['one language alone', { paragraphs: [{ en: 'Words', fr: ' ' }] }, 'input.paragraphs.0'],
    ['4,001 characters', { paragraphs: [{ en: 'a'.repeat(4001), fr: 'a' }] }, 'input.paragraphs.0'],
    ['100,000 characters', { paragraphs: [{ en: 'a'.repeat(100_000), fr: 'a' }] }, 'input.paragraphs.en'],
    [
      '100,000 characters of why',
      { text: 'a'.repeat(100_000), paragraphs: [{ en: 'a', fr: 'a' }] },
      'input.text',
    ],
    [
      '1,000 paragraphs',
      { paragraphs: Array.from({ length: 1000 }, () => ({ en: 'a', fr: 'a' })) },
      'input.paragraphs',
    ],
  ])('is not made with %s', async (_, more, field) => {
    expect(await remarks.suggest('lead', 'purpose', more)).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [field],
    });
    expect((await remarks.see('lead'))?.remarks).toEqual([]);
  });

  it('is not made of nothing, of what breaks a reference, or on a text that is not there any more', async () => {
    expect(await remarks.suggest('lead', 'purpose', {})).toMatchObject(conflict('reads so already'));
    expect(
      await remarks.suggest('lead', 'purpose', {
        paragraphs: [{ en: '{clause:none}', fr: '{clause:none}' }],
      }),
    ).toMatchObject(conflict('speaks of'));
    expect(
      await remarks.suggest('lead', 'purpose', { expectedEdits: 7, paragraphs: [{ en: 'a', fr: 'a' }] }),
    ).toMatchObject(conflict('since you opened it'));
  });

  it('is made by who writes for a member alone', async () => {
    for (const who of ['approver', 'viewer', 'westLead', 'westApprover', 'outerLead', 'abroadLead'] as const)
      expect(await remarks.suggestWords(who, 'Words')).toMatchObject({ code: 'NOT_FOUND' });
    expect((await remarks.suggestWords('southViewer', 'Words')).code).toBeUndefined();
  });

  it('has the template’s words again where none are suggested', async () => {
    await charter.write('lead', 'purpose', { paragraphs: [{ en: 'Ours.', fr: 'Le nôtre.' }] });
    await remarks.suggest('southLead', 'purpose', { paragraphs: [] });
    const { id, suggestion } = await remarks.newest();
    expect(suggestion?.paragraphs).toEqual([]);
    expect(
      suggestion?.english.some(({ change, text }) => change === 'REMOVED' && text.includes('Ours')),
    ).toBe(true);
    await remarks.decide('lead', id);
    expect(await charter.clause('purpose')).toMatchObject({ rewritten: false });
  });
});

describe('a suggestion that something came before', () => {
  it('is shown beside the other text where the clause was changed since, and overwrites nothing unless told', async () => {
    const id = await suggested('South’s words.');
    const { paragraphs } = await charter.clause('purpose');
    await charter.write('lead', 'purpose', {
      paragraphs: [...paragraphs, { en: 'North’s words.', fr: 'Du Nord.' }],
    });
    expect((await remarks.newest()).suggestion?.outdated).toBe(true);
    const before = await charter.clause('purpose');
    const { value } = await remarks.decide('lead', id);
    expect(value).toMatchObject({
      __typename: 'GovernanceConflict',
      message: expect.stringContaining('Compare') as unknown,
    });
    expect([value?.yours?.includes('South’s words.'), value?.yours?.includes('North’s words.')]).toEqual([
      true,
      false,
    ]);
    expect([value?.theirs?.includes('South’s words.'), value?.theirs?.includes('North’s words.')]).toEqual([
      false,
      true,
    ]);
    expect(await charter.clause('purpose')).toEqual(before);
    expect(await remarks.newest()).toMatchObject({ state: 'OPEN' });
    // Who read both takes the one that was suggested; not where it was changed once more.
    expect((await remarks.decide('lead', id, { expectedEdits: before.edits - 1 })).value?.__typename).toBe(
      'GovernanceConflict',
    );
    expect((await remarks.decide('lead', id, { expectedEdits: before.edits })).value?.__typename).toBe(
      'GovernanceDocument',
    );
    expect((await charter.clause('purpose')).text).toContain('South’s words.');
  });

  it('is not shown so where another clause was changed', async () => {
    const id = await suggested();
    await charter.write('lead', 'parties', {
      fields: [{ id: 'legalName', municipalityId: charter.idOf('south'), value: 'Town of South' }],
    });
    expect((await remarks.newest()).suggestion?.outdated).toBe(false);
    expect((await remarks.decide('lead', id)).value?.__typename).toBe('GovernanceDocument');
  });

  it('is accepted once where two do so at once', async () => {
    const id = await suggested();
    const { edits } = await charter.clause('purpose');
    const answers = await Promise.all([
      remarks.decide('lead', id),
      remarks.decide('southLead', id),
      remarks.decide('southViewer', id, { accepted: false, reason: 'No' }),
    ]);
    expect(answers.map(({ code, value }) => code ?? value?.__typename).sort()).toEqual([
      'CONFLICT',
      'CONFLICT',
      'GovernanceDocument',
    ]);
    const { state } = await remarks.newest();
    expect((await charter.clause('purpose')).edits).toBe(state === 'ACCEPTED' ? edits + 1 : edits);
  });

  it('is not accepted on a clause that was left out', async () => {
    const optional = (await charter.read()).clauses.filter(({ mandatory }) => !mandatory);
    for (const { id: clauseId } of optional) {
      await remarks.suggestWords('southLead', 'More words.', clauseId);
      if ((await charter.write('lead', clauseId, { leftOut: true })).code) continue;
      const { id } = await remarks.newest();
      expect(await remarks.decide('lead', id)).toMatchObject(conflict('taken in again'));
      expect(await remarks.suggestWords('lead', 'Words', clauseId)).toMatchObject(conflict('taken in again'));
      expect((await charter.clause(clauseId)).leftOut).toBe(true);
      expect(
        (await remarks.decide('lead', id, { accepted: false, reason: 'It is left out' })).code,
      ).toBeUndefined();
      return;
    }
    throw new Error('no clause can be left out');
  });

  it('is neither accepted nor refused while the document is in review, and is there when it is taken back', async () => {
    await charter.fillIn();
    const id = await suggested();
    await charter.send('lead');
    const { hash } = await charter.read();
    expect(await remarks.decide('lead', id)).toMatchObject(conflict('in review'));
    expect(await remarks.decide('lead', id, { accepted: false, reason: 'No' })).toMatchObject(
      conflict('in review'),
    );
    expect(await remarks.suggestWords('lead', 'Words')).toMatchObject({ code: 'CONFLICT' });
    expect((await remarks.newest()).may).toEqual(['REPLY']);
    expect((await charter.read()).hash).toBe(hash);
    await charter.revise('lead');
    expect((await remarks.decide('lead', id)).value?.__typename).toBe('GovernanceDocument');
  });

  it('does nothing while the group is paused', async () => {
    const id = await suggested();
    await world.sql(`update opportunity_group set paused_at = now(), pause_reason = 'Budget' where id = $1`, [
      charter.groupId,
    ]);
    for (const { code } of [
      await remarks.decide('lead', id),
      await remarks.comment('lead'),
      await remarks.answer('lead', id),
      await remarks.withdraw('southLead', id),
    ])
      expect(code).toBe('CONFLICT');
    expect((await remarks.see('westLead'))?.remarks).toEqual([]);
    await world.sql(`update opportunity_group set paused_at = null, pause_reason = null where id = $1`, [
      charter.groupId,
    ]);
  });
});

describe('who is no member', () => {
  it.each<GroupPerson>(['westLead', 'westApprover', 'outerLead', 'abroadLead', 'coordinator'])(
    '%s sees none of it and does nothing about it',
    async (who) => {
      const id = await suggested();
      await remarks.comment('lead');
      const comment = await remarks.newest();
      expect((await remarks.see(who))?.remarks ?? []).toEqual([]);
      expect((await remarks.see(who))?.mayRemark ?? []).toEqual([]);
      for (const { code } of [
        await remarks.comment(who),
        await remarks.suggest(who, 'purpose', { paragraphs: [] }),
        await remarks.answer(who, comment.id),
        await remarks.resolve(who, comment.id),
        await remarks.withdraw(who, comment.id),
        await remarks.decide(who, id),
      ])
        expect(code).toBe('NOT_FOUND');
    },
  );

  it('has nobody who is not signed in, and nothing for an id that is none', async () => {
    expect((await remarks.comment(null)).code).toBe('UNAUTHENTICATED');
    for (const id of ['none', world.idOf('north')])
      for (const { code } of [
        await remarks.answer('lead', id),
        await remarks.resolve('lead', id),
        await remarks.withdraw('lead', id),
        await remarks.decide('lead', id),
      ])
        expect(code).toBe('NOT_FOUND');
  });
});
