import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import mammoth from 'mammoth';
import { Governance } from '../../testing/governance.js';
import { GroupWorld, type GroupPerson } from '../../testing/group-world.js';

let world: GroupWorld;
let charter: Governance;

beforeAll(async () => {
  world = await GroupWorld.open();
  charter = await Governance.sent(world, await world.group({ observers: ['west'], invited: ['far'] }));
  await charter.decide('southApprover', { decision: 'OBJECT', reason: 'Too little' });
});
afterAll(() => world?.close());

async function fetched(who: GroupPerson | null, path: string) {
  const { statusCode, headers, rawPayload } = await world.api.inject({
    method: 'GET',
    url: `/documents/${path}`,
    headers: who ? { cookie: await world.api.cookieOf(world.people[who]) } : {},
  });
  return { status: statusCode, headers, content: rawPayload };
}

describe('a governance document as a file', () => {
  it('has every word of its clauses and the record of agreement, as DOCX, PDF and HTML', async () => {
    const { clauses, hash } = await charter.read();
    const html = await fetched('lead', `${charter.id}.html`);
    const docx = await fetched('lead', `${charter.id}.docx`);
    const pdf = await fetched('lead', `${charter.id}.pdf`);
    expect([html.status, docx.status, pdf.status]).toEqual([200, 200, 200]);
    expect(pdf.content.toString('latin1', 0, 5)).toBe('%PDF-');
    const text = (await mammoth.extractRawText({ buffer: docx.content })).value;
    for (const words of [hash, 'Objects', 'Too little', ...clauses.map(({ title }) => title)]) {
      expect(text).toContain(words);
      expect(html.content.toString()).toContain(words.replaceAll('&', '&amp;'));
    }
  });

  it('is in the other language where that is asked for, and of the version that is', async () => {
    const french = await fetched('lead', `${charter.id}.html?lang=fr&version=1`);
    expect(french.content.toString()).toContain('Parties et habilitation');
    expect((await fetched('lead', `${charter.id}.html?lang=xx`)).content.toString()).toContain(
      'Parties and authority',
    );
    for (const version of ['2', '0', 'x', '1.5', '-1'])
      expect((await fetched('lead', `${charter.id}.html?version=${version}`)).status).toBe(404);
  });

  it('is an attachment that no cache keeps, and that may do nothing', async () => {
    const { headers } = await fetched('lead', `${charter.id}.html`);
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      'content-disposition': expect.stringContaining('attachment') as unknown,
    });
  });

  it('is for who reads it: missing and forbidden are both 404', async () => {
    const statuses = async (id: string, names: readonly (GroupPerson | null)[]) =>
      Promise.all(names.map(async (who) => (await fetched(who, `${id}.html`)).status));
    expect(await statuses(charter.id, ['lead', 'southViewer', 'westLead'])).toEqual([200, 200, 200]);
    const strangers: readonly GroupPerson[] = [
      'farLead',
      'outerLead',
      'coordinator',
      'abroadLead',
      'contributor',
    ];
    expect(await statuses(charter.id, strangers)).toEqual(strangers.map(() => 404));
    expect(await statuses(charter.groupId, ['lead'])).toEqual([404]);
    expect(await statuses('none', ['lead'])).toEqual([404]);
    expect(await statuses(charter.id, [null])).toEqual([401]);
  });
});

describe('a DOCX with what changed since an earlier version', () => {
  let sla: Governance;
  beforeAll(async () => {
    sla = await Governance.sent(world, charter.groupId, 'SLA', 'Support');
    await sla.revise('lead');
    await sla.write('lead', 'availability', { fields: [{ id: 'availabilityPct', value: '99.5' }] });
    const { code } = await sla.send('lead');
    if (code) throw new Error(code);
  }, 60_000);

  it('has the words of the later one, those of the earlier as taken out, and no record', async () => {
    const tracked = await fetched('lead', `${sla.id}.docx?version=2&since=1`);
    expect(tracked.status).toBe(200);
    expect(decodeURIComponent(String(tracked.headers['content-disposition']))).toContain(
      'Version 2 – changes since version 1.docx',
    );
    const text = (await mammoth.extractRawText({ buffer: tracked.content })).value;
    expect(text).toContain('at least 99.5% of the agreed time');
    expect(text).not.toContain('99.9% of the agreed time');
    expect(text).not.toContain('Record of agreement');
    const again = await fetched('lead', `${sla.id}.docx?version=2&since=1`);
    expect(again.content.equals(tracked.content)).toBe(true);
    const french = await fetched('lead', `${sla.id}.docx?since=1&lang=fr`);
    expect((await mammoth.extractRawText({ buffer: french.content })).value).toContain('99,5\u00a0%');
  });

  it('is of two versions that the reader sees, the earlier one first, and of no other kind of file', async () => {
    const asked = [
      'docx?version=1&since=1',
      'docx?version=1&since=2',
      'docx?since=9',
      'docx?since=0',
      'pdf?since=1',
    ];
    for (const query of asked) expect((await fetched('lead', `${sla.id}.${query}`)).status).toBe(404);
    for (const who of ['farLead', 'outerLead', 'abroadLead', 'contributor'] as const)
      expect((await fetched(who, `${sla.id}.docx?since=1`)).status).toBe(404);
    expect((await fetched('westLead', `${sla.id}.docx?since=1`)).status).toBe(200);
  });
});

describe('the text that is agreed to', () => {
  const hashOf = (content: Buffer) => createHash('sha256').update(content).digest('hex');

  it('has the hash of its version, byte by byte, and both languages', async () => {
    const { hash } = await charter.read();
    for (const path of [`${charter.id}.json`, `${charter.id}.json?version=1&lang=fr`]) {
      const { status, headers, content } = await fetched('southViewer', path);
      expect(status).toBe(200);
      expect(hashOf(content)).toBe(hash);
      expect(Object.keys(JSON.parse(content.toString()) as object)).toEqual(
        expect.arrayContaining(['en', 'fr', 'recipe']),
      );
      expect(headers).toMatchObject({
        'content-type': 'application/json; charset=utf-8',
        'cache-control': 'private, no-store',
        'content-disposition': expect.stringContaining('attachment') as unknown,
      });
    }
  });

  it('is for who reads it, and not there of a draft', async () => {
    const statuses = async (id: string, names: readonly (GroupPerson | null)[]) =>
      Promise.all(names.map(async (who) => (await fetched(who, `${id}.json`)).status));
    expect(await statuses(charter.id, ['lead', 'westLead'])).toEqual([200, 200]);
    expect(await statuses(charter.id, ['farLead', 'outerLead', 'coordinator', 'abroadLead'])).toEqual([
      404, 404, 404, 404,
    ]);
    expect(await statuses(charter.id, [null])).toEqual([401]);
    const draft = await Governance.begun(world, await world.group());
    expect(await statuses(draft.id, ['lead'])).toEqual([404]);
    expect((await fetched('lead', `${charter.id}.json?version=2`)).status).toBe(404);
  });
});
