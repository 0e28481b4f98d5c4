import { permits } from '@commonworks/access';
import { defineLoader, type Queries, type TenantContext } from '@commonworks/api-platform';
import {
  isOpenCorrection,
  stepsOfMinutes,
  type MinutesStep,
  type MinutesText,
} from '@commonworks/domain-minutes';
import { readGroups, subjectOf, type GroupFacts } from '../groups/group-rows.js';
import { readMeetings } from '../meetings/meeting-rows.js';
import { openDirectory } from '../people/group-people.js';
import { readAddenda, readCorrections } from './corrections/correction-rows.js';
import { correctsFor } from './corrections/corrects-for.js';
import { readMinutes } from './minutes-rows.js';
import { seeMinutes } from './seen-minutes.js';
import type { MinutesAddendumObject, MinutesCorrectionObject } from './minutes.types.js';
import { readDraft } from './text/read-draft.js';

/** The text of minutes that the reader sees, by the meeting: as it is written, or as it was circulated. */
export const minutesTextLoader = defineLoader<string, MinutesText>(async (tx, meetingIds, ctx) => {
  const texts = new Map<string, MinutesText>();
  for (const [id, { record }] of await seeMinutes(tx, ctx, meetingIds))
    texts.set(id, record ? record.text : (await readDraft(tx, id)).text);
  return texts;
});

/** What the reader may do with minutes at this moment, by the meeting. */
export const minutesStepLoader = defineLoader<string, MinutesStep[]>(async (tx, meetingIds, ctx) => {
  const now = new Date();
  const minutes = await readMinutes(tx, meetingIds);
  const meetings = new Map((await readMeetings(tx, meetingIds)).map((meeting) => [meeting.id, meeting]));
  const groups = await groupsOf(tx, minutes);
  const corrections = await readCorrections(tx, meetingIds);
  return new Map(
    minutes.map(({ meetingId, groupId, status, revision, correctionsUntil }) => {
      const [meeting, group] = [meetings.get(meetingId), groups.get(groupId)];
      if (!meeting || !group) return [meetingId, []];
      const openCorrections = corrections.filter(
        (one) => one.meetingId === meetingId && isOpenCorrection(one, revision),
      ).length;
      const steps = stepsOfMinutes({ status, correctionsUntil, openCorrections, meeting }, now);
      return [meetingId, steps.filter((step) => mayTake(ctx, group, step))];
    }),
  );
});

function mayTake(ctx: TenantContext, group: GroupFacts, step: MinutesStep): boolean {
  if (step === 'CORRECT') return group.members.some((id) => correctsFor(ctx, group, id));
  return permits(ctx.ability, 'write', 'Group', subjectOf(group));
}

async function groupsOf(
  tx: Queries,
  rows: readonly { readonly groupId: string }[],
): Promise<Map<string, GroupFacts>> {
  const ids = [...new Set(rows.map(({ groupId }) => groupId))];
  return new Map((await readGroups(tx, ids)).map((group) => [group.id, group]));
}

/** What members would have otherwise, by the meeting, the oldest first; to members. */
export const correctionLoader = defineLoader<string, MinutesCorrectionObject[]>(
  async (tx, meetingIds, ctx) => {
    const seen = await seeMinutes(tx, ctx, meetingIds);
    const rows = (await readCorrections(tx, meetingIds)).filter(
      ({ meetingId }) => seen.get(meetingId)?.sight === 'ALL',
    );
    const directory = await openDirectory(
      tx,
      ctx,
      rows.map(({ groupId }) => groupId),
      rows.map(({ proposedFor }) => proposedFor),
    );
    return byMeeting(rows, ({ groupId, proposedBy, proposedFor, ...row }) => ({
      ...row,
      by: directory.author(groupId, { personId: proposedBy, municipalityId: proposedFor }),
    }));
  },
);

/** What was added to adopted minutes, by the meeting, the oldest first. */
export const addendumLoader = defineLoader<string, MinutesAddendumObject[]>(async (tx, meetingIds, ctx) => {
  const seen = await seeMinutes(tx, ctx, meetingIds);
  const rows = (await readAddenda(tx, meetingIds)).filter(({ meetingId }) => seen.has(meetingId));
  const directory = await openDirectory(
    tx,
    ctx,
    rows.map(({ groupId }) => groupId),
    rows.map(({ addedFor }) => addedFor),
  );
  return byMeeting(rows, ({ groupId, addedBy, addedFor, ...row }) => ({
    ...row,
    by: directory.author(groupId, { personId: addedBy, municipalityId: addedFor }),
  }));
});

function byMeeting<Row extends { readonly meetingId: string }, Shown>(
  rows: readonly Row[],
  show: (row: Row) => Shown,
): Map<string, Shown[]> {
  const lists = new Map<string, Shown[]>();
  for (const row of rows) lists.set(row.meetingId, [...(lists.get(row.meetingId) ?? []), show(row)]);
  return lists;
}
