import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { Governance } from '../../testing/governance.js';
import { GroupAsks } from '../../testing/group-asks.js';
import { GroupWorld } from '../../testing/group-world.js';

let world: GroupWorld;

beforeAll(async () => {
  world = await GroupWorld.open();
});
afterAll(() => world?.close());

const conflict = (sentence: string) => ({
  code: 'CONFLICT',
  message: expect.stringContaining(sentence) as unknown,
});

describe('a draft', () => {
  it('begins with its template, and follows what the product knows', async () => {
    const groupId = await world.group({ observers: ['west'] });
    const charter = await Governance.begun(world, groupId);
    const { status, version, clauses, unsettled, may, hash } = await charter.read();
    expect({ status, version, may }).toEqual({ status: 'DRAFT', version: 1, may: ['WRITE', 'SEND'] });
    expect(clauses.map(({ number }) => number)).toEqual(clauses.map((_, at) => String(at + 1)));
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    const [parties] = clauses;
    expect(parties).toMatchObject({ id: 'parties', mandatory: true });
    expect(parties?.text).toContain('Permits together');
    expect(
      parties?.fields.filter(({ id }) => id === 'legalName').map(({ value, origin }) => [value, origin]),
    ).toEqual([
      ['North', 'SOURCE'],
      ['South', 'SOURCE'],
      ['West', 'SOURCE'],
    ]);
    expect(unsettled.length).toBeGreaterThan(0);

    await world.ask(
      'lead',
      'mutation ($input: DescribeGroupInput!) { describeGroup(input: $input) { __typename } }',
      {
        input: { id: groupId, name: 'Permits anew', purpose: '', expectedVersion: 1 },
      },
    );
    const after = await charter.read();
    expect(after.clauses[0]?.text).toContain('Permits anew');
    expect(after.hash).not.toBe(hash);
  });

  it('reads in either language as the document that its files are made of', async () => {
    const charter = await Governance.begun(world, await world.group());
    const { value } = await world.ask<{
      en: { language: string; blocks: { title: string }[] };
      fr: { language: string; blocks: { title: string }[] };
      clauses: { title: string }[];
    }>(
      'southViewer',
      `query ($id: ID!) { governanceDocument(id: $id) {
         en: document(language: EN) fr: document(language: FR) clauses { title } } }`,
      { id: charter.id },
    );
    expect(value?.en.blocks.map(({ title }) => title)).toEqual(value?.clauses.map(({ title }) => title));
    expect([value?.en.language, value?.fr.language]).toEqual(['en', 'fr']);
    expect(value?.fr.blocks[0]?.title).toBe('Parties et habilitation');
  });

  it('takes values, and follows its source again once they are taken out', async () => {
    const charter = await Governance.begun(world, await world.group());
    const south = charter.idOf('south');
    const field = (value: string | null) => ({ fields: [{ id: 'legalName', municipalityId: south, value }] });
    await charter.write('southLead', 'parties', field('Town of South'));
    const legal = async () =>
      (await charter.clause('parties')).fields.find(
        ({ id, municipality }) => id === 'legalName' && municipality?.id === south,
      );
    expect(await legal()).toMatchObject({ value: 'Town of South', origin: 'WRITTEN' });
    await charter.write('southLead', 'parties', field(null));
    expect(await legal()).toMatchObject({ value: 'South', origin: 'SOURCE' });
  });

  it.each([
    ['a day that is none', 'parties', { id: 'resolutionDate', municipalityId: 'south', value: '2026-02-30' }],
    [
      'a name that is too long',
      'parties',
      { id: 'legalName', municipalityId: 'south', value: 'a'.repeat(201) },
    ],
  ])('takes not %s', async (_, clauseId, field) => {
    const charter = await Governance.begun(world, await world.group());
    expect(
      await charter.write('lead', clauseId, {
        fields: [{ ...field, municipalityId: charter.idOf('south') }],
      }),
    ).toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('of one member is filled in by it, or by a lead of the group', async () => {
    const groupId = await world.group();
    await world.sql(
      'insert into group_delegate (consortium_id, group_id, municipality_id, person_id) values ($1, $2, $3, $4)',
      [world.consortiumId, groupId, world.idOf('south'), world.people.southViewer.id],
    );
    const charter = await Governance.begun(world, groupId);
    const fill = (who: 'southViewer' | 'lead', place: 'north' | 'south') =>
      charter.write(who, 'parties', {
        fields: [{ id: 'legalName', municipalityId: charter.idOf(place), value: `Town of ${place}` }],
      });
    expect((await fill('southViewer', 'south')).value?.__typename).toBe('GovernanceDocument');
    expect(await fill('southViewer', 'north')).toMatchObject({ code: 'NOT_FOUND' });
    expect((await fill('lead', 'south')).value?.__typename).toBe('GovernanceDocument');
  });

  it('leaves a clause out and numbers the rest anew; not one that it needs, nor one that others speak of', async () => {
    const charter = await Governance.begun(world, await world.group());
    const optional = (await charter.read()).clauses.filter(({ mandatory }) => !mandatory);
    const answers = [];
    for (const { id } of optional) answers.push(await charter.write('lead', id, { leftOut: true }));
    expect(answers.some(({ value }) => value?.__typename === 'GovernanceDocument')).toBe(true);
    const { clauses } = await charter.read();
    const standing = clauses.filter(({ leftOut }) => !leftOut);
    expect(standing.length).toBeLessThan(clauses.length);
    expect(standing.map(({ number }) => number)).toEqual(standing.map((_, at) => String(at + 1)));
    for (const { id } of clauses.filter(({ leftOut }) => leftOut))
      expect((await charter.write('lead', id, { leftOut: false })).value?.__typename).toBe(
        'GovernanceDocument',
      );
    expect((await charter.read()).clauses.every(({ leftOut }) => !leftOut)).toBe(true);
    expect(await charter.write('lead', 'parties', { leftOut: true })).toMatchObject(
      conflict('belongs to every'),
    );
  });

  it('has clauses rewritten in both languages with the same marks, and the template’s words again', async () => {
    const charter = await Governance.begun(world, await world.group());
    const { paragraphs, text } = await charter.clause('purpose');
    const rewrite = (more: { en: string; fr: string }) =>
      charter.write('lead', 'purpose', { paragraphs: [...paragraphs, { id: null, ...more }] });
    expect((await rewrite({ en: 'In our own words.', fr: 'Dans nos mots.' })).value?.__typename).toBe(
      'GovernanceDocument',
    );
    expect(await charter.clause('purpose')).toMatchObject({
      rewritten: true,
      text: expect.stringContaining('In our own words.') as unknown,
    });
    expect(await rewrite({ en: 'See {clause:parties}.', fr: 'Voir.' })).toMatchObject({
      code: 'INVALID_INPUT',
    });
    expect(await rewrite({ en: '{field:none}', fr: '{field:none}' })).toMatchObject({
      code: 'INVALID_INPUT',
    });
    expect(await rewrite({ en: '', fr: 'x' })).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await rewrite({ en: '{clause:none}', fr: '{clause:none}' })).toMatchObject({ code: 'CONFLICT' });
    await charter.write('lead', 'purpose', { paragraphs: [] });
    expect(await charter.clause('purpose')).toMatchObject({ rewritten: false, text });
  });

  it('answers with both texts where two write in one clause, and lets two write in two', async () => {
    const charter = await Governance.begun(world, await world.group());
    const { edits, paragraphs } = await charter.clause('purpose');
    const mine = (words: string) => ({
      expectedEdits: edits,
      paragraphs: [...paragraphs, { en: words, fr: `${words} (fr)` }],
    });
    const [first, second, other] = await Promise.all([
      charter.write('lead', 'purpose', mine('North’s words')),
      charter.write('southLead', 'purpose', mine('South’s words')),
      charter.write('southLead', 'parties', {
        fields: [{ id: 'legalName', municipalityId: charter.idOf('south'), value: 'Town of South' }],
      }),
    ]);
    expect(other.value?.__typename).toBe('GovernanceDocument');
    expect([first.value?.__typename, second.value?.__typename].sort()).toEqual([
      'GovernanceConflict',
      'GovernanceDocument',
    ]);
    const [won, lost] =
      first.value?.__typename === 'GovernanceDocument' ? ['North', 'South'] : ['South', 'North'];
    const refused = first.value?.__typename === 'GovernanceConflict' ? first.value : second.value;
    expect(refused?.yours).toContain(`${lost}’s words`);
    expect(refused?.theirs).toContain(`${won}’s words`);
    const { text } = await charter.clause('purpose');
    expect(text).toContain(`${won}’s words`);
    expect(text).not.toContain(`${lost}’s words`);
  });
});

describe('what is sent for review', () => {
  it('is refused while something is unsettled, which it names', async () => {
    const charter = await Governance.begun(world, await world.group());
    const [gap] = (await charter.read()).unsettled;
    expect(await charter.send('lead')).toMatchObject(conflict(gap?.label ?? 'a label'));
    expect((await charter.read()).status).toBe('DRAFT');
  });

  it('is refused where somebody changed it since', async () => {
    const charter = await Governance.begun(world, await world.group());
    await charter.fillIn();
    expect(await charter.send('lead', { expectedEdits: 0 })).toMatchObject(conflict('not as you read it'));
    expect(await charter.send('lead', { decideBy: '2020-01-01' })).toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('is frozen with what its fields followed, and its hash can be counted anew', async () => {
    const groupId = await world.group();
    const charter = await Governance.sent(world, groupId);
    const before = await charter.read();
    expect(before).toMatchObject({ status: 'IN_REVIEW', rule: 'UNANIMITY', may: ['REVISE'] });
    const [row] = await world.sql<{ content: string; hash: string }>(
      'select content, hash from governance_version where document_id = $1',
      [charter.id],
    );
    expect(
      createHash('sha256')
        .update(row?.content ?? '', 'utf8')
        .digest('hex'),
    ).toBe(before.hash);
    const content = JSON.parse(row?.content ?? '{}') as Record<string, unknown>;
    expect(Object.keys(content)).toEqual(
      expect.arrayContaining(['en', 'fr', 'filling', 'law', 'schedules', 'members']),
    );
    await world.sql(`update opportunity_group set name = 'Other' where id = $1`, [groupId]);
    expect((await charter.read()).clauses).toEqual(before.clauses);
    expect(await charter.write('lead', 'purpose', { paragraphs: [] })).toMatchObject(
      conflict('sent for review'),
    );
    expect(await charter.send('lead')).toMatchObject(conflict('already'));
  });
});

describe('agreement', () => {
  it('is reached once all agreed, and in force once each agreement binds', async () => {
    const groupId = await world.group({ members: ['south', 'east'] });
    const charter = await Governance.sent(world, groupId);
    expect(await charter.said()).toEqual(['East nothing', 'North nothing', 'South nothing']);
    await charter.decide('approver');
    await charter.decide('southApprover', {
      authority: 'DELEGATED',
      byLaw: '2026-04',
      resolution: null,
      resolvedOn: null,
    });
    expect((await charter.read()).status).toBe('IN_REVIEW');
    await charter.decide('eastApprover', { authority: 'STAFF', resolution: null, resolvedOn: null });
    expect(await charter.read()).toMatchObject({ status: 'AGREED' });
    expect(await charter.decide('southApprover', { decision: 'OBJECT', reason: 'No' })).toMatchObject(
      conflict('agreed'),
    );
    expect(await charter.decide('southApprover', { authority: 'STAFF' })).toMatchObject(conflict('agreed'));
    // A council without a resolution that is named binds nobody.
    await charter.decide('eastApprover', { resolution: null, resolvedOn: null });
    expect((await charter.read()).status).toBe('AGREED');
    await charter.decide('eastApprover');
    const { status, agreements, record } = await charter.read();
    expect(status).toBe('IN_FORCE');
    expect(agreements.every(({ binding }) => binding)).toBe(true);
    expect(record).toHaveLength(5);
    expect(await charter.decide('eastApprover', { reason: 'Again' })).toMatchObject(
      conflict('not in review'),
    );
  });

  it('opens anew for everybody with one digit in French alone; the old version stays as it is', async () => {
    const charter = await Governance.sent(world, await world.group());
    const before = await charter.read();
    await charter.decide('approver');
    await charter.decide('southApprover', { decision: 'SEND_BACK', reason: 'A digit' });
    const { value } = await charter.revise('lead');
    expect(value).toMatchObject({ status: 'DRAFT', version: 2, reason: 'A word', agreements: [] });
    const { paragraphs } = await charter.clause('purpose');
    const [first, ...others] = paragraphs;
    await charter.write('lead', 'purpose', {
      paragraphs: [{ ...first, fr: `${first?.fr ?? ''} 7` }, ...others],
    });
    await charter.send('southLead');
    const after = await charter.read();
    expect(after.version).toBe(2);
    expect(after.hash).not.toBe(before.hash);
    expect(await charter.said()).toEqual(['North nothing', 'South nothing']);
    expect(after.clauses.find(({ id }) => id === 'purpose')?.text).toBe(
      before.clauses.find(({ id }) => id === 'purpose')?.text,
    );
    expect(await charter.read(1)).toMatchObject({
      hash: before.hash,
      status: 'SUPERSEDED',
      latest: false,
      may: [],
    });
    expect(await charter.said(1)).toEqual(['North AGREE', 'South SEND_BACK']);
    expect((await charter.read(1)).clauses).toEqual(before.clauses);
    const differences = async (language: 'EN' | 'FR') => {
      const { data } = await world.api.gql<{
        governanceDocument: { differences: { id: string; change: string; text: { change: string }[] }[] };
      }>(
        world.people.lead,
        `query ($id: ID!, $language: Locale) {
          governanceDocument(id: $id) { differences(since: 1, language: $language) { id change text { change text } } } }`,
        { id: charter.id, language },
      );
      return data.governanceDocument.differences.filter(({ change }) => change !== 'SAME');
    };
    expect(await differences('EN')).toEqual([]);
    expect(await differences('FR')).toMatchObject([{ id: 'purpose', change: 'CHANGED' }]);
  });

  it('stays in force until its revision is agreed to as far', async () => {
    const groupId = await world.group();
    const charter = await Governance.sent(world, groupId);
    await charter.decide('approver');
    await charter.decide('southApprover');
    await charter.revise('lead');
    expect((await charter.read()).versions).toMatchObject([{ number: 1, status: 'IN_FORCE' }]);
    await charter.send('lead');
    await charter.decide('approver');
    await charter.decide('southApprover');
    expect((await charter.read()).versions).toMatchObject([
      { number: 2, status: 'IN_FORCE' },
      { number: 1, status: 'SUPERSEDED' },
    ]);
  });

  it('of another document is by the rule that the charter says', async () => {
    const groupId = await world.group({ members: ['south', 'east'] });
    const charter = await Governance.begun(world, groupId);
    const { choices, edits } = await charter.clause('decisions');
    expect(choices.map(({ id }) => id)).toContain('ruleBudget');
    await charter.write('lead', 'decisions', {
      expectedEdits: edits,
      choices: [{ id: 'ruleBudget', optionId: 'twoThirds' }],
    });
    await charter.fillIn();
    await charter.send('lead');
    const before = await Governance.sent(world, groupId, 'SLA', 'Support before');
    expect((await before.read()).rule).toBe('UNANIMITY');
    for (const who of ['approver', 'southApprover', 'eastApprover'] as const) await charter.decide(who);
    const sla = await Governance.sent(world, groupId, 'SLA', 'Support');
    expect((await sla.read()).rule).toBe('TWO_THIRDS');
    await sla.decide('approver');
    await sla.decide('eastApprover', { decision: 'OBJECT', reason: 'Too little' });
    expect((await sla.read()).status).toBe('IN_REVIEW');
    await sla.decide('southApprover');
    expect((await sla.read()).status).toBe('IN_FORCE');
  });

  it('has two who decide at once counted together', async () => {
    const charter = await Governance.sent(world, await world.group({ members: ['south', 'east'] }));
    const answers = await Promise.all(
      (['approver', 'southApprover', 'eastApprover'] as const).map((who) => charter.decide(who)),
    );
    expect(answers.map(({ code }) => code)).toEqual([undefined, undefined, undefined]);
    expect((await charter.read()).status).toBe('IN_FORCE');
  });

  it('is refused on what was not read: another version, another hash, a stale page', async () => {
    const charter = await Governance.sent(world, await world.group());
    const { hash } = await charter.read();
    expect(await charter.decide('approver', { hash: 'a'.repeat(64) })).toMatchObject(
      conflict('Nothing was decided'),
    );
    expect(await charter.decide('approver', { version: 2 })).toMatchObject(conflict('Nothing was decided'));
    await charter.revise('lead');
    expect(await charter.decide('approver', { version: 1, hash })).toMatchObject(conflict('not in review'));
    expect(await charter.revise('lead')).toMatchObject(conflict('written already'));
    await charter.write('lead', 'parties', { fields: [{ id: 'groupName', value: 'Another' }] });
    await charter.send('lead');
    expect(await charter.decide('approver', { version: 1, hash })).toMatchObject(
      conflict('Nothing was decided'),
    );
    expect(await charter.said()).toEqual(['North nothing', 'South nothing']);
  });

  it('says why where it does not agree', async () => {
    const charter = await Governance.sent(world, await world.group());
    expect(await charter.decide('approver', { decision: 'OBJECT', reason: ' ' })).toMatchObject({
      code: 'INVALID_INPUT',
    });
    expect(await charter.decide('approver', { resolvedOn: '2199-01-01' })).toMatchObject({
      code: 'INVALID_INPUT',
    });
  });
});

describe('the stages of a group', () => {
  it('have their charter by a document to which all members agreed, and anew by who joins', async () => {
    const groupId = await world.group({ observers: ['west'] });
    const asks = new GroupAsks(world, groupId);
    await asks.putInto('SCOPING');
    const met = async () =>
      (await asks.see('lead')).conditions.filter((one) => one.met).map(({ code }) => code);
    const charter = await Governance.sent(world, groupId);
    await charter.decide('approver');
    expect(await met()).toEqual([]);
    await charter.decide('southApprover', { authority: 'STAFF' });
    expect(await met()).toEqual(['SIGNED_CHARTER', 'RESOLUTIONS']);
    await asks.join('westLead', 'west');
    expect(await met()).toEqual(['SIGNED_CHARTER']);
    expect(await asks.advance('lead', 'CHARTERED')).toMatchObject({ code: 'CONFLICT' });
    await charter.revise('lead');
    await charter.fillIn();
    await charter.send('lead');
    for (const who of ['approver', 'southApprover', 'westApprover'] as const) await charter.decide(who);
    expect((await asks.advance('lead', 'CHARTERED')).value).toMatchObject({ stage: 'CHARTERED' });
  });
});
