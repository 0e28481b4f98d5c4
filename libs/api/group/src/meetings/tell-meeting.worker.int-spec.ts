import {
  createDataSource,
  WorkerDatabase,
  type FindMailReader,
  type MailContent,
  type MailReader,
} from '@commonworks/api-platform/worker';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import { GroupWorld, type GroupPerson } from '../../testing/group-world.js';
import { local, Meetings, one, type SeenMeeting } from '../../testing/meetings.js';
import { meetingMail } from './meeting-mail.worker.js';
import { tellOfMeeting } from './tell-meeting.worker.js';

let world: GroupWorld;
let meetings: Meetings;
let source: Awaited<ReturnType<ReturnType<typeof createDataSource>['initialize']>>;
let worker: WorkerDatabase;

beforeAll(async () => {
  world = await GroupWorld.open();
  meetings = new Meetings(world);
  source = await createDataSource({ url: world.database.workerUrl, poolSize: 4 }).initialize();
  worker = new WorkerDatabase(source);
});
beforeEach(() =>
  world.sql(
    'delete from outgoing_mail; delete from notification; delete from job; update mail_delivery set sends = true',
  ),
);
afterAll(async () => {
  await source?.destroy();
  await world?.close();
});

const findReader: FindMailReader = async (tx, personId) => {
  const [row] = await tx.query<
    Omit<MailReader, 'personId' | 'consortiaOfOwnMunicipalities'> & { consortia: string[] }
  >('select email, locale, memberships, consortia from mail_reader($1)', [personId]);
  return row?.email ? { ...row, personId, consortiaOfOwnMunicipalities: row.consortia } : null;
};
const composer = () =>
  meetingMail({ publicUrl: 'https://region.example', sender: 'no-reply@region.example', findReader });

const tell = ({ id }: SeenMeeting, now = new Date()) => worker.write((tx) => tellOfMeeting(tx, id, now));
const beforeDeadline = ({ poll }: SeenMeeting, hours: number) =>
  new Date(Date.parse(poll.deadline) - hours * 3_600_000);
const later = (hours: number) => new Date(Date.now() + hours * 3_600_000);
const gathered = () => world.group({ members: ['south'], observers: ['east'], invited: ['west'] });

/** What the bell of somebody says of meetings, kind by kind. */
async function bell(who: GroupPerson): Promise<string[]> {
  const { value } = await world.ask<{ kind: string }[]>(who, '{ notifications { kind text path } }', {});
  return (value ?? [])
    .map(({ kind }) => kind)
    .filter((kind) => kind.startsWith('MEETING'))
    .sort();
}
/** The mails that wait for somebody, as they would be written now, in the order in which they were asked for. */
async function mails(who: GroupPerson): Promise<MailContent[]> {
  const asked = await world.sql<{ id: string; subjectId: string }>(
    `select m.id, m.subject_id as "subjectId" from outgoing_mail m
     join group_meeting_invitation i on i.id = m.subject_id
     where m.kind = 'MEETING' and i.person_id = $1 order by i.sequence`,
    [world.people[who].id],
  );
  const written: MailContent[] = [];
  for (const { id, subjectId } of asked) {
    const content = await worker.write((tx) =>
      composer().compose(tx, { id, kind: 'MEETING', subjectId, locale: 'en', createdAt: new Date() }),
    );
    if (content) written.push(content);
  }
  return written;
}
const lastOf = async (who: GroupPerson) => {
  const content = (await mails(who)).at(-1);
  if (!content?.calendar) throw new Error(`nothing for the calendar of ${who}`);
  const calendar = new ICAL.Component(ICAL.parse(content.calendar.content));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const [raw] = calendar.getAllSubcomponents('vevent');
  if (!raw) throw new Error('no event');
  const event = new ICAL.Event(raw);
  return {
    content,
    method: content.calendar.method,
    event,
    startsAt: event.startDate.toJSDate().toISOString(),
  };
};

describe('the bell', () => {
  it('tells leads of all that are asked, but not who proposed, and nobody twice', async () => {
    const meeting = await meetings.proposed(await gathered(), { guests: [world.idOf('west')] });
    await tell(meeting);
    await tell(meeting);
    for (const who of ['southLead', 'eastLead', 'westLead'] as const)
      expect([who, await bell(who)]).toEqual([who, ['MEETING_PROPOSED']]);
    for (const who of ['lead', 'southApprover', 'southViewer', 'southContributor', 'coordinator'] as const)
      expect([who, await bell(who)]).toEqual([who, []]);
  });

  it('tells who is invited to the group nothing of a meeting it is no guest of', async () => {
    await tell(await meetings.proposed(await gathered()));
    expect(await bell('westLead')).toEqual([]);
  });

  it('tells who writes for a member by its choice, who proposes and answers too, for as long as it is so', async () => {
    const groupId = await gathered();
    const delegate = {
      groupId,
      municipalityId: world.idOf('south'),
      personId: world.people.southContributor.id,
    };
    const name = (mutation: string) => world.ask('southLead', mutation, { input: delegate });
    expect(
      (await name('mutation ($input: GroupDelegateInput!) { nameDelegate(input: $input) { id } }')).code,
    ).toBeUndefined();
    const meeting = await meetings.arranged(groupId);
    await tell(meeting);
    expect(await bell('southContributor')).toEqual(['MEETING_ARRANGED']);
    expect((await lastOf('southContributor')).method).toBe('REQUEST');
    const own = one(
      await meetings.propose('southContributor', await gathered()).then(async ({ code }) => {
        expect(code).toBe('NOT_FOUND');
        return meetings.propose('southContributor', groupId, { title: 'Second' });
      }),
    );
    expect(own.answersFor).toEqual([world.idOf('south')]);
    await name('mutation ($input: GroupDelegateInput!) { removeDelegate(input: $input) { id } }');
    expect(await bell('southContributor')).toEqual([]);
    await tell(meeting);
    expect((await lastOf('southContributor')).method).toBe('CANCEL');
  });

  it('says nothing any more to who has left, been read or not', async () => {
    const groupId = await gathered();
    await tell(await meetings.proposed(groupId));
    await leave(groupId, 'southLead', 'south');
    expect(await bell('southLead')).toEqual([]);
  });

  it('asks those again that have not answered: when somebody wants it, and once before the deadline', async () => {
    const meeting = await meetings.proposed(await gathered(), { deadline: local(2) });
    await tell(meeting);
    await meetings.answer('southLead', meeting, 'south', ['YES', 'NO']);
    await meetings.answer('eastLead', meeting, 'east', ['YES']);
    await meetings.remind('lead', meeting);
    await tell(meeting);
    expect(await bell('southLead')).toEqual(['MEETING_PROPOSED']);
    expect(await bell('eastLead')).toEqual(['MEETING_ANSWER_WANTED', 'MEETING_PROPOSED']);
    await world.sql('delete from notification');
    await tell(meeting);
    expect(await bell('eastLead')).toEqual([]);
    await tell(meeting, beforeDeadline(meeting, 20));
    expect(await bell('eastLead')).toEqual(['MEETING_ANSWER_WANTED']);
    expect(await bell('southLead')).toEqual([]);
    await world.sql('delete from notification');
    await tell(meeting, beforeDeadline(meeting, 19));
    expect(await bell('eastLead')).toEqual([]);
  });

  it('tells members once that the poll has ended', async () => {
    const meeting = await meetings.proposed(await gathered());
    await tell(meeting);
    await tell(meeting, later(24 * 8));
    expect(await bell('lead')).toEqual(['MEETING_POLL_ENDED']);
    expect(await bell('eastLead')).toEqual(['MEETING_PROPOSED']);
    await world.sql('delete from notification');
    await tell(meeting, later(24 * 8 + 1));
    expect(await bell('lead')).toEqual([]);
  });

  it('tells what was chosen, then that it is off', async () => {
    const meeting = await meetings.arranged(await gathered());
    await tell(meeting);
    expect(await bell('southLead')).toEqual(['MEETING_ARRANGED']);
    await meetings.cancel('lead', meeting);
    await tell(meeting);
    expect(await bell('southLead')).toEqual(['MEETING_CANCELLED']);
  });
});

describe('calendars', () => {
  it('are invited, told of a change, and of the end, each as a newer state of the same event', async () => {
    const meeting = await meetings.arranged(await gathered(), { place: 'Room 1' });
    await tell(meeting);
    await tell(meeting);
    expect(await mails('southLead')).toHaveLength(1);
    const invited = await lastOf('southLead');
    expect(invited.content.to).toBe(world.people.southLead.email);
    expect([invited.method, invited.event.sequence, invited.startsAt]).toEqual([
      'REQUEST',
      0,
      meeting.startsAt,
    ]);
    expect(invited.event.location).toBe('Room 1');
    expect(invited.event.description).toContain('Roles and confidentiality');

    const changed = one(await meetings.change('lead', meeting, { start: local(21, '13:30') }));
    await tell(meeting);
    const moved = await lastOf('southLead');
    expect([moved.method, moved.event.sequence, moved.startsAt]).toEqual(['REQUEST', 1, changed.startsAt]);
    expect(moved.event.startDate.toString()).toBe(`${local(21, '13:30')}:00`);

    await meetings.cancel('lead', changed, 'Too few can come.');
    await tell(meeting);
    const off = await lastOf('southLead');
    expect([off.method, off.event.sequence]).toEqual(['CANCEL', 2]);
    expect(off.content.parts.en.paragraphs.join()).toContain('Too few can come.');
    expect(new Set([invited, moved, off].map(({ event }) => event.uid)).size).toBe(1);
    // The two before are late: a newer one is on its way.
    expect(await mails('southLead')).toHaveLength(1);
  });

  it('are those of the leads of members and observers, of who chose it too, and of guests', async () => {
    const meeting = await meetings.arranged(await gathered(), { guests: [world.idOf('west')] });
    await tell(meeting);
    for (const who of ['lead', 'southLead', 'eastLead', 'westLead'] as const)
      expect([who, (await mails(who)).length]).toEqual([who, 1]);
    for (const who of ['southApprover', 'southContributor', 'coordinator', 'abroadLead'] as const)
      expect([who, (await mails(who)).length]).toEqual([who, 0]);
  });

  it('of a municipality that leaves lose the meeting, and learn nothing that happened since', async () => {
    const groupId = await gathered();
    const meeting = await meetings.arranged(groupId, { place: 'Room 1' });
    await tell(meeting);
    const before = await lastOf('southLead');
    await leave(groupId, 'southLead', 'south');
    expect(await mails('southLead')).toEqual([]);
    await meetings.change('lead', meeting, { title: 'Secret', place: 'Room 9', start: local(30) });
    await tell(meeting);
    const { method, event, startsAt, content } = await lastOf('southLead');
    expect([method, event.uid, event.sequence, startsAt]).toEqual([
      'CANCEL',
      before.event.uid,
      1,
      meeting.startsAt,
    ]);
    expect(JSON.stringify([content.parts, content.calendar])).not.toMatch(/Secret|Room|Roles/);
    await tell(meeting);
    expect(await mails('southLead')).toHaveLength(1);
  });

  it('of who comes later get it too, with a newer state where they had it before', async () => {
    const groupId = await gathered();
    const meeting = await meetings.arranged(groupId);
    await tell(meeting);
    await world.sql(
      `update group_member set standing = 'FORMER', left_at = now(), level = null, collaboration_level = null
      where group_id = $1 and municipality_id = $2`,
      [groupId, world.idOf('south')],
    );
    await tell(meeting);
    await world.sql(
      `update group_member set standing = 'INVITED', left_at = null where group_id = $1 and municipality_id = $2`,
      [groupId, world.idOf('south')],
    );
    await world.sql(
      `update group_member set standing = 'MEMBER', level = 'TAKE_PART', collaboration_level = 'SYSTEM'
      where group_id = $1 and municipality_id = any($2)`,
      [groupId, [world.idOf('south'), world.idOf('west')]],
    );
    await tell(meeting);
    expect((await lastOf('southLead')).event.sequence).toBe(2);
    expect((await lastOf('southLead')).method).toBe('REQUEST');
    expect((await lastOf('westLead')).event.sequence).toBe(0);
  });

  it('are sent nothing without a mail server, what is ahead once there is one, and nothing of what has begun', async () => {
    await world.sql('update mail_delivery set sends = false');
    const meeting = await meetings.arranged(await gathered());
    await tell(meeting);
    expect(await world.sql('select from outgoing_mail')).toEqual([]);
    await world.sql('update mail_delivery set sends = true');
    await tell(meeting, later(24 * 20));
    expect(await mails('southLead')).toEqual([]);
    await tell(meeting);
    expect(await mails('southLead')).toHaveLength(1);
  });

  it('are sent nothing that was asked for before a role ended', async () => {
    const meeting = await meetings.arranged(await gathered());
    await tell(meeting);
    expect(await mails('eastLead')).toHaveLength(1);
    const role = [world.idOf('east'), world.people.eastLead.id];
    await world.sql(
      'delete from municipality_membership where municipality_id = $1 and person_id = $2',
      role,
    );
    expect(await mails('eastLead')).toEqual([]);
    await world.sql(`insert into municipality_membership values ($1, $2, 'LEAD')`, role);
  });
});

const leave = (groupId: string, who: GroupPerson, of: 'south') =>
  world.ask(who, 'mutation ($input: LeaveGroupInput!) { leaveGroup(input: $input) { id } }', {
    input: { groupId, municipalityId: world.idOf(of) },
  });
