import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import mammoth from 'mammoth';
import { GroupWorld, type GroupPerson } from '../../../testing/group-world.js';
import { Minutes } from '../../../testing/minutes.js';

let world: GroupWorld;

beforeAll(async () => {
  world = await GroupWorld.open();
});
afterAll(() => world?.close());

async function fetched(who: GroupPerson | null, meetingId: string, format = 'docx') {
  const { statusCode, headers, rawPayload } = await world.api.inject({
    method: 'GET',
    url: `/meetings/${meetingId}/minutes.${format}`,
    headers: who ? { cookie: await world.api.cookieOf(world.people[who]) } : {},
  });
  return { status: statusCode, headers, content: rawPayload };
}

/** Its words, for who may read it. */
async function textFor(who: GroupPerson, { meetingId }: Minutes): Promise<string> {
  const { status, content } = await fetched(who, meetingId);
  expect({ who, status }).toEqual({ who, status: 200 });
  return (await mammoth.extractRawText({ buffer: content })).value;
}

const statuses = async (meetingId: string, names: readonly (GroupPerson | null)[]) =>
  Promise.all(names.map(async (who) => [who, (await fetched(who, meetingId)).status]));

const STRANGERS: readonly GroupPerson[] = [
  'farLead',
  'outerLead',
  'coordinator',
  'otherCoordinator',
  'abroadLead',
  'southContributor',
  'administrator',
  'stranger',
];

describe('a document of minutes', () => {
  it('is a draft’s too, for members alone, and says so', async () => {
    const groupId = await world.group({ observers: ['west'], invited: ['far'] });
    const minutes = await Minutes.written(world, groupId);
    await minutes.attend('south', { remote: true });
    const { meetingId } = minutes;
    for (const who of ['lead', 'southViewer'] as const) {
      const text = await textFor(who, minutes);
      for (const said of [
        'Draft minutes',
        'We go on.',
        'Somebody of south',
        'Ask the vendor',
        'One confidential item is not',
      ])
        expect(text).toContain(said);
      expect(text).not.toContain('secret');
    }
    const refused: readonly GroupPerson[] = ['westLead', ...STRANGERS];
    expect(await statuses(meetingId, refused)).toEqual(refused.map((who) => [who, 404]));
  });

  it('is an attachment that no cache keeps, under a name that says what it is', async () => {
    const { meetingId } = await Minutes.written(world, await world.group());
    const pdf = await fetched('lead', meetingId, 'pdf');
    expect(pdf.status).toBe(200);
    expect(pdf.content.toString('latin1', 0, 5)).toBe('%PDF-');
    expect(pdf.headers).toMatchObject({
      'content-type': 'application/pdf',
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    });
    expect(pdf.headers['content-disposition']).toMatch(
      /^attachment; filename="Draft minutes _ .* _ \d{4}-\d\d-\d\d\.pdf"; filename\*=UTF-8''Draft%20minutes/,
    );
    const again = await fetched('southLead', meetingId, 'pdf');
    expect(again.content.equals(pdf.content)).toBe(true);
  });

  it('is not there for who is signed out, of what is not there, and of what is no id', async () => {
    const { meetingId } = await Minutes.written(world, await world.group());
    expect((await fetched(null, meetingId)).status).toBe(401);
    expect((await fetched('lead', '00000000-0000-4000-8000-000000000000')).status).toBe(404);
    expect((await fetched('lead', `x'; drop table person`)).status).toBe(404);
    expect((await fetched('lead', meetingId, 'html')).status).toBe(404);
    const unminuted = await Minutes.ofBegun(world, await world.group());
    expect((await fetched('lead', unminuted.meetingId)).status).toBe(404);
  });

  it('of what was circulated is read by observers, as it stood and without what is confidential', async () => {
    const groupId = await world.group({ observers: ['west'], invited: ['far'] });
    const minutes = await Minutes.written(world, groupId);
    await minutes.step('lead', 'circulateMinutes');
    await world.sql('update group_action set title = $2 where group_id = $1', [groupId, 'Renamed since']);
    for (const who of ['lead', 'westLead', 'westViewer'] as const) {
      const text = await textFor(who, minutes);
      for (const said of [
        'Circulated for corrections',
        'We go on.',
        'Ask the vendor',
        'One confidential item is not',
      ])
        expect(text).toContain(said);
      expect(text).not.toMatch(/secret|Renamed/);
    }
    expect(await statuses(minutes.meetingId, STRANGERS)).toEqual(STRANGERS.map((who) => [who, 404]));
  });

  it('of what was adopted is read by who left afterwards, not by who left before', async () => {
    const groupId = await world.group({ members: ['south', 'east'] });
    const minutes = await Minutes.written(world, groupId);
    const leave = (who: GroupPerson, place: 'south' | 'east') =>
      world.ask(who, 'mutation ($input: LeaveGroupInput!) { leaveGroup(input: $input) { id } }', {
        input: { groupId, municipalityId: world.idOf(place), reason: '' },
      });
    await leave('eastLead', 'east');
    await minutes.adopt();
    await minutes.do('lead', 'addToMinutes', { text: 'The vendor answered.' });
    await leave('southLead', 'south');
    await minutes.do('lead', 'addToMinutes', { text: 'It answered again.' });

    const members = await textFor('lead', minutes);
    for (const said of ['Adopted', 'by lead (North)', 'The vendor answered.', 'It answered again.'])
      expect(members).toContain(said);
    const left = await textFor('southLead', minutes);
    expect(left).toContain('The vendor answered.');
    expect(left).not.toMatch(/It answered again|secret/);
    expect((await fetched('eastLead', minutes.meetingId)).status).toBe(404);
  });

  it('speaks the language of its minutes, whoever reads', async () => {
    const minutes = await Minutes.ofBegun(world, await world.group());
    await minutes.do('lead', 'beginMinutes', { language: 'FR' });
    await minutes.write({ open: 'On continue.', confidential: 'Le prix est secret.' });
    const text = await textFor('lead', minutes);
    for (const said of ['Projet de procès-verbal', 'Présences', 'Un point confidentiel ne figure pas'])
      expect(text).toContain(said);
  });

  it('is made for several at once, one after the other', async () => {
    const { meetingId } = await Minutes.written(world, await world.group({ members: ['south', 'east'] }));
    const names = ['lead', 'southLead', 'eastLead', 'lead', 'southLead', 'eastLead'] as const;
    expect(await statuses(meetingId, names)).toEqual(names.map((who) => [who, 200]));
  });
});
