import { makeForm, wordsOfForm } from '@commonworks/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash, randomUUID } from 'node:crypto';
import { Governance } from '../../../testing/governance.js';
import { GroupWorld, type GroupPerson } from '../../../testing/group-world.js';

let world: GroupWorld;
let charter: Governance;
let own: string;

beforeAll(async () => {
  world = await GroupWorld.open();
  charter = await Governance.sent(world, await world.group({ observers: ['west'] }));
  await charter.decide('southApprover', { decision: 'OBJECT', reason: 'Too little' });
  own = await formOf('consortium', 'CHARTER');
});
afterAll(() => world?.close());

/** A form of a consortium, in French. */
async function formOf(consortium: 'consortium' | 'otherConsortium', kind: string): Promise<string> {
  const content = await makeForm({
    head: '{{group}}',
    body: ['Version {{version}} de {{title}}', '{{clause.parties}}', '{{record}}', 'Empreinte {{hash}}'],
  });
  const id = randomUUID();
  await world.sql(
    `insert into governance_form (id, consortium_id, kind, language, name, content, sha256, placeholders, uploaded_by)
     values ($1, $2, $3, 'fr', 'Charte.docx', $4, $5, '{}', $6)`,
    [
      id,
      world.world.consortia[consortium],
      kind,
      content,
      createHash('sha256').update(content).digest('hex'),
      world.people.coordinator.id,
    ],
  );
  return id;
}

async function fetched(who: GroupPerson | null, path: string) {
  const { statusCode, headers, rawPayload } = await world.api.inject({
    method: 'GET',
    url: `/documents/${path}`,
    headers: who ? { cookie: await world.api.cookieOf(world.people[who]) } : {},
  });
  return { status: statusCode, headers, content: rawPayload };
}

describe('a document in a form of its consortium', () => {
  it('has its own words in the form’s language, with the record of agreement', async () => {
    const { hash } = await charter.read();
    const { status, headers, content } = await fetched('southViewer', `${charter.id}.docx?form=${own}`);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'cache-control': 'private, no-store',
      'content-disposition': expect.stringMatching(/^attachment;.*\.docx/) as unknown,
    });
    const words = wordsOfForm(content);
    expect(words[0]).toMatch(/^Version 1 de /);
    expect(words).toContain('1 Parties et habilitation');
    expect(words).toContain('Too little');
    expect(words.at(-1)).toBe(`Empreinte ${hash}`);
    expect(wordsOfForm(content, 'word/header1.xml')).toEqual([expect.stringMatching(/\S/)]);
  });

  it('is for who reads the document and the form: all else is 404', async () => {
    const path = `${charter.id}.docx?form=${own}`;
    const statuses = (names: readonly (GroupPerson | null)[]) =>
      Promise.all(names.map(async (who) => (await fetched(who, path)).status));
    expect(await statuses(['lead', 'westLead'])).toEqual([200, 200]);
    expect(await statuses(['farLead', 'outerLead', 'coordinator', 'abroadLead'])).toEqual([
      404, 404, 404, 404,
    ]);
    expect(await statuses([null])).toEqual([401]);
  });

  it('is not made of a form of another consortium, of another kind, or of none', async () => {
    const ofOthers = await formOf('otherConsortium', 'CHARTER');
    const ofOtherKind = await formOf('consortium', 'SLA');
    for (const form of [ofOthers, ofOtherKind, randomUUID(), 'x', '', '../x'])
      expect([form, (await fetched('lead', `${charter.id}.docx?form=${form}`)).status]).toEqual([form, 404]);
    expect((await fetched('lead', `${charter.id}.docx?form=${own}&version=7`)).status).toBe(404);
  });

  it('is named beside the document, until it is taken away', async () => {
    const named = async (who: GroupPerson) => {
      const { data } = await world.api.gql<{
        governanceDocument: { forms: { id: string; name: string }[] } | null;
      }>(
        world.people[who],
        'query ($id: ID!) { governanceDocument(id: $id) { forms { id name language } } }',
        { id: charter.id },
      );
      return data.governanceDocument?.forms;
    };
    expect(await named('southViewer')).toEqual([{ id: own, name: 'Charte.docx', language: 'FR' }]);
    expect(await named('abroadLead')).toBeUndefined();
    await world.sql('update governance_form set removed_at = now(), removed_by = uploaded_by where id = $1', [
      own,
    ]);
    expect(await named('southViewer')).toEqual([]);
    expect((await fetched('lead', `${charter.id}.docx?form=${own}`)).status).toBe(404);
  });
});
