import {
  AppError,
  faultIf,
  found,
  refuseFaults,
  requireUuids,
  type TenantContext,
  type Transaction,
} from '@commonworks/api-platform';
import { momentOf } from '@commonworks/domain-meeting/calendar';
import { momentIn, presentAt } from '@commonworks/domain-minutes';
import type { GroupFacts } from '../groups/group-rows.js';
import type { MeetingRow } from '../meetings/meeting-rows.js';
import { endOf } from '../meetings/present-meeting.js';
import { readAttendance } from '../minutes/attendance/attendance-rows.js';
import { requireOpenMeeting } from '../minutes/require-minutes.js';
import type { RecordDecisionInput } from './decision.types.js';
import { countVote, NO_VOTE, readPopulations, type CountedVote, type CountedVoter } from './vote-rows.js';

interface CheckedVote {
  readonly meetingId: string | null;
  readonly counted: CountedVote;
  readonly voters: readonly CountedVoter[];
}

/**
 * What came of a vote, by the attendance of its meeting as it stands.
 * @throws AppError NOT_FOUND for a meeting of another group, and for a vote of who is no member; CONFLICT once the minutes
 *   are circulated; INVALID_INPUT for a vote outside of a meeting or without a rule, of who was not there or given twice,
 *   and for a double majority where a population is not known
 */
export async function checkVote(
  tx: Transaction,
  ctx: TenantContext,
  group: GroupFacts,
  { meetingId = null, rule = null, votes: given, votedAt = null }: RecordDecisionInput,
): Promise<CheckedVote> {
  const votes = given ?? [];
  refuseFaults(
    faultIf(rule !== null && meetingId === null, 'input.meetingId', 'group:invalid.voteMeeting'),
    faultIf(rule === null && votes.length > 0, 'input.rule', 'group:invalid.voteRule'),
  );
  if (meetingId === null) return { meetingId, counted: NO_VOTE, voters: [] };
  const { meeting, group: itsGroup } = await requireOpenMeeting(tx, ctx, meetingId);
  if (itsGroup.id !== group.id) throw new AppError('NOT_FOUND');
  if (rule === null) return { meetingId, counted: NO_VOTE, voters: [] };
  const moment = momentOfVote(meeting, votedAt);
  const voters = await votersAt(tx, group, meeting, moment, votes);
  refuseFaults(
    faultIf(
      rule === 'DOUBLE_MAJORITY' && voters.some(({ population }) => population === null),
      'input.rule',
      'group:invalid.votePopulation',
    ),
  );
  return { meetingId, counted: countVote(rule, voters, moment), voters };
}

/** @throws FieldError INVALID_INPUT for a time that is none, or outside of the meeting */
function momentOfVote(meeting: MeetingRow, written: string | null): Date {
  const startsAt = found(meeting.startsAt);
  const during = { startsAt, endsAt: endOf(startsAt, meeting.minutes) };
  if (written === null) return momentIn(during, new Date());
  const moment = momentOf(written, meeting.zone);
  refuseFaults(faultIf(moment === null || moment < startsAt, 'input.votedAt', 'group:invalid.voteTime'));
  return moment ?? startsAt;
}

async function votersAt(
  tx: Transaction,
  group: GroupFacts,
  meeting: MeetingRow,
  moment: Date,
  votes: NonNullable<RecordDecisionInput['votes']>,
): Promise<CountedVoter[]> {
  requireUuids(...votes.map(({ municipalityId }) => municipalityId));
  const said = new Map(votes.map(({ municipalityId, vote }) => [municipalityId, vote]));
  for (const id of said.keys()) found(group.members.find((member) => member === id));
  const present = presentAt(await readAttendance(tx, [meeting.id]), moment);
  refuseFaults(
    faultIf(
      said.size < votes.length || [...said.keys()].some((id) => !present.has(id)),
      'input.votes',
      'group:invalid.votes',
    ),
  );
  const populations = new Map(
    (await readPopulations(tx, group.members)).map((one) => [one.municipalityId, one]),
  );
  return group.members.map((municipalityId) => ({
    municipalityId,
    population: populations.get(municipalityId)?.population ?? null,
    populationYear: populations.get(municipalityId)?.year ?? null,
    isPresent: present.has(municipalityId),
    vote: said.get(municipalityId) ?? null,
  }));
}
