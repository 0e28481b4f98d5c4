import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { insert, insertOne } from './insert.js';

/** A meeting with one time, and the ids that are asked with. */
export interface MadeMeeting {
  readonly meetingId: string;
  readonly timeId: string;
}

export const noMeeting = (): MadeMeeting => ({ meetingId: randomUUID(), timeId: randomUUID() });

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);

/** A meeting of a group whose one member answered yes; BEGUN is arranged, and has begun. */
export async function insertMeeting(
  client: pg.Client,
  group_id: string,
  municipality_id: string,
  state: 'POLLING' | 'ARRANGED' | 'BEGUN',
): Promise<MadeMeeting> {
  const meeting_id = await insertOne(client, 'group_meeting', {
    group_id,
    title: 'Scoping',
    place: 'Town hall',
    // Not the municipality's own, so that there is an elsewhere.
    zone: 'America/Toronto',
    minutes: 90,
    agenda: JSON.stringify([
      { code: 'ROLES', title: null, minutes: 5 },
      { code: null, title: 'Ours', minutes: 10 },
    ]),
    status: state === 'BEGUN' ? 'ARRANGED' : state,
    deadline: inDays(7),
    starts_at: state === 'POLLING' ? null : inDays(state === 'BEGUN' ? -1 : 14),
    reason: 'Snow',
  });
  const ofMeeting = { group_id, meeting_id };
  const time_id = await insertOne(client, 'group_meeting_time', { ...ofMeeting, starts_at: inDays(14) });
  const answer = { ...ofMeeting, time_id, municipality_id, answer: 'YES' };
  await insert(client, 'group_meeting_answer', [answer], 'time_id');
  return { meetingId: meeting_id, timeId: time_id };
}
