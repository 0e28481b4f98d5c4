import type { Queries } from '@commonworks/api-platform';
import { SCOPING_AGENDA, type Zone } from '@commonworks/domain-meeting';
import type { MinutesText } from '@commonworks/domain-minutes';
import { randomUUID } from 'node:crypto';
import { storeAction, type ActionPlan } from './actions/action-rows.js';
import { storeDecision } from './decisions/decision-rows.js';
import { countVote, insertVotes, readPopulations, type CountedVoter } from './decisions/vote-rows.js';
import { readMeetings, type MeetingRow } from './meetings/meeting-rows.js';
import { insertMeeting, storeMeeting } from './meetings/meeting-writes.js';
import { insertAttendance } from './minutes/attendance/attendance-rows.js';
import { insertAddendum } from './minutes/corrections/correction-rows.js';
import { insertMinutes, storeAdopted } from './minutes/minutes-writes.js';
import { composeRecord } from './minutes/record/compose-record.js';
import { freezeRecord } from './minutes/record/freeze-record.js';
import { firstText } from './minutes/text/first-text.js';
import { encodeText } from './minutes/text/minutes-tree.js';
import { readDraft } from './minutes/text/read-draft.js';
import { readPeople, type Directory, type Signed } from './people/group-people.js';

/** A meeting at a time that was chosen, of 90 minutes with the scoping agenda. */
export interface PlannedMeeting {
  readonly title: string;
  readonly place: string;
  readonly zone: Zone;
  readonly startsAt: Date;
}

/** One that was held, with minutes that were adopted. */
export interface HeldMeeting extends PlannedMeeting {
  /** One for each member, all of which said yes to what was decided by consensus. */
  readonly attendance: readonly (Signed & { readonly remote: boolean })[];
  readonly decision: { readonly text: string; readonly textFr: string; readonly decidedOn: string };
  readonly action: ActionPlan;
  readonly write: (ids: { readonly decisionId: string; readonly actionId: string }) => MinutesText;
  readonly addendum: string;
}

interface OfGroup {
  readonly group: { readonly id: string; readonly name: string };
  /** Who writes all of it. */
  readonly by: Signed;
}

const HOUR = 3_600_000;

/** Stores a meeting at its time. */
export async function loadMeeting(
  tx: Queries,
  { group, by }: OfGroup,
  { title, place, zone, startsAt }: PlannedMeeting,
  status: 'ARRANGED' | 'HELD',
): Promise<MeetingRow> {
  const id = randomUUID();
  const deadline = new Date(startsAt.getTime() - 72 * HOUR);
  const times = [startsAt, new Date(startsAt.getTime() + 24 * HOUR)];
  const said = { title, place, minutes: 90, agenda: SCOPING_AGENDA, deadline };
  await insertMeeting(tx, { id, groupId: group.id, zone, times, guests: [], ...said }, by.personId);
  await storeMeeting(tx, id, { ...(await seen(tx, id)), ...said, status, startsAt }, by.personId);
  return seen(tx, id);
}

/** Begins the minutes of a meeting to come, as its group would. */
export async function loadDraft(tx: Queries, { by }: OfGroup, meeting: MeetingRow): Promise<void> {
  await insertText(tx, by, meeting, await firstText(tx, meeting, 'EN'));
}

/** Stores a meeting with who was there, what came of it, and its adopted minutes. */
export async function loadHeld(tx: Queries, of: OfGroup, held: HeldMeeting): Promise<void> {
  const { group, by } = of;
  const meeting = await loadMeeting(tx, of, held, 'HELD');
  const people = new Map((await readPeople(tx, [group.id])).map(({ personId, name }) => [personId, name]));
  for (const { personId, municipalityId, remote } of held.attendance) {
    const name = people.get(personId) ?? '';
    const there = { municipalityId, personId, name, alternate: false, remote, from: null, to: null };
    await insertAttendance(tx, meeting, there, by);
  }
  const decisionId = await decide(tx, of, meeting, held);
  const actionId = randomUUID();
  await storeAction(tx, {
    ...held.action,
    groupId: group.id,
    id: actionId,
    meetingId: meeting.id,
    givenBy: by.personId,
    givenFor: by.municipalityId,
  });
  await insertText(tx, by, meeting, held.write({ decisionId, actionId }));
  const draft = await readDraft(tx, meeting.id);
  const record = await composeRecord(tx, { group, meeting, language: 'EN', text: draft.text }, async (ids) =>
    directoryOf(people, await namesOf(tx, ids)),
  );
  await freezeRecord(tx, meeting.id, { draft, record, at: new Date(held.startsAt.getTime() + 48 * HOUR) });
  await storeAdopted(tx, meeting.id, by);
  await insertAddendum(tx, { groupId: group.id, meetingId: meeting.id, text: held.addendum }, by);
}

async function decide(
  tx: Queries,
  { group, by }: OfGroup,
  meeting: MeetingRow,
  { attendance, decision, startsAt }: HeldMeeting,
): Promise<string> {
  const populations = new Map(
    (
      await readPopulations(
        tx,
        attendance.map(({ municipalityId }) => municipalityId),
      )
    ).map((one) => [one.municipalityId, one]),
  );
  const voters = attendance.map(({ municipalityId }): CountedVoter => ({
    municipalityId,
    population: populations.get(municipalityId)?.population ?? null,
    populationYear: populations.get(municipalityId)?.year ?? null,
    isPresent: true,
    vote: 'YES',
  }));
  const id = randomUUID();
  await storeDecision(tx, {
    groupId: group.id,
    id,
    number: 1,
    ...decision,
    meetingId: meeting.id,
    supersedes: null,
    ...countVote('CONSENSUS', voters, new Date(startsAt.getTime() + HOUR)),
    recordedBy: by.personId,
    recordedFor: by.municipalityId,
  });
  await insertVotes(tx, { groupId: group.id, id }, voters);
  return id;
}

const insertText = (tx: Queries, begun: Signed, { groupId, id }: MeetingRow, body: MinutesText) =>
  insertMinutes(tx, { groupId, meetingId: id, language: 'EN', snapshot: encodeText(body), body, begun });

async function seen(tx: Queries, meetingId: string): Promise<MeetingRow> {
  const [meeting] = await readMeetings(tx, [meetingId]);
  if (!meeting) throw new Error('a meeting that was stored is not seen by its champion');
  return meeting;
}

async function namesOf(tx: Queries, municipalityIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.query<{ id: string; name: string }>(
    'select m.id, m.name from municipality m where m.id = any($1::uuid[])',
    [municipalityIds],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Finds whom minutes name by the names alone, of which a record is made. */
function directoryOf(
  people: ReadonlyMap<string, string>,
  municipalities: ReadonlyMap<string, string>,
): Directory {
  const municipality = (id: string) => {
    const name = municipalities.get(id);
    return name === undefined
      ? undefined
      : { id, name, type: 'TOWN' as const, province: 'ON', population: null };
  };
  const person = (_group: string, id: string) => ({ id, name: people.get(id) ?? null });
  return {
    person,
    municipality,
    author: (group, { personId, municipalityId }) => ({
      ...person(group, personId),
      municipality: municipality(municipalityId) ?? null,
    }),
  };
}
