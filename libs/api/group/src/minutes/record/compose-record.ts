import type { Queries } from '@commonworks/api-platform';
import {
  referencesIn,
  type MinutesRecord,
  type MinutesText,
  type RecordedAction,
  type RecordedAttendance,
  type RecordedDecision,
} from '@commonworks/domain-minutes';
import { readActions, type ActionRow } from '../../actions/action-rows.js';
import { readDecisions, type DecisionRow } from '../../decisions/decision-rows.js';
import { quorumOfDecision, readVotes, type VoteRow } from '../../decisions/vote-rows.js';
import type { GroupFacts } from '../../groups/group-rows.js';
import type { MeetingRow } from '../../meetings/meeting-rows.js';
import { endOf } from '../../meetings/present-meeting.js';
import type { Directory } from '../../people/group-people.js';
import { readAttendance, type AttendanceRow } from '../attendance/attendance-rows.js';
import type { MinutesLanguage } from '../minutes.enums.js';

interface Composed {
  readonly group: Pick<GroupFacts, 'id' | 'name'>;
  readonly meeting: MeetingRow;
  readonly language: MinutesLanguage;
  readonly text: MinutesText;
}

/**
 * Minutes of this text with all that they name, by the names that it has at this moment. For a reader who is a member.
 * @param open finds those whom it names, of these municipalities
 */
export async function composeRecord(
  tx: Queries,
  { group, meeting, language, text }: Composed,
  open: (municipalityIds: readonly string[]) => Promise<Directory>,
): Promise<MinutesRecord> {
  const attendance = await readAttendance(tx, [meeting.id]);
  const decisions = (await readDecisions(tx, [group.id])).filter(namedIn(text, meeting, 'decisionRef'));
  const actions = (await readActions(tx, [group.id])).filter(namedIn(text, meeting, 'actionRef'));
  const votes = await readVotes(
    tx,
    decisions.map(({ id }) => id),
  );
  const directory = await open(
    [...attendance, ...actions, ...votes].map(({ municipalityId }) => municipalityId),
  );
  const { title, place, zone, startsAt, minutes } = meeting;
  return {
    group: group.name,
    language,
    meeting: {
      title,
      place,
      zone,
      startsAt: startsAt && startsAt.toISOString(),
      endsAt: startsAt && endOf(startsAt, minutes).toISOString(),
    },
    attendance: attendance.map((row) => recordAttendance(row, directory)).sort(byMunicipality),
    decisions: decisions
      .map((row) => recordDecision(row, votes, directory))
      .sort((a, b) => a.number - b.number),
    actions: actions
      .map((row) => recordAction(row, directory))
      .sort((a, b) => a.dueOn.localeCompare(b.dueOn) || a.title.localeCompare(b.title)),
    text,
  };
}

/** Of this meeting, or named by the text. */
function namedIn(text: MinutesText, meeting: MeetingRow, type: 'decisionRef' | 'actionRef') {
  const named = new Set(referencesIn(text, type));
  return ({ id, meetingId }: { readonly id: string; readonly meetingId: string | null }) =>
    meetingId === meeting.id || named.has(id);
}

const byMunicipality = (a: { readonly municipality: string }, b: { readonly municipality: string }) =>
  a.municipality.localeCompare(b.municipality);

const nameOf = (directory: Directory, municipalityId: string): string =>
  directory.municipality(municipalityId)?.name ?? '';

const recordAttendance = (row: AttendanceRow, directory: Directory): RecordedAttendance => ({
  municipality: nameOf(directory, row.municipalityId),
  name: row.name,
  alternate: row.alternate,
  remote: row.remote,
  from: row.from && row.from.toISOString(),
  to: row.to && row.to.toISOString(),
});

const recordDecision = (
  row: DecisionRow,
  votes: readonly VoteRow[],
  directory: Directory,
): RecordedDecision => ({
  id: row.id,
  number: row.number,
  text: row.text,
  textFr: row.textFr,
  decidedOn: row.decidedOn,
  rule: row.rule,
  result: row.result,
  quorum: quorumOfDecision(row),
  votes: votes
    .filter(({ decisionId }) => decisionId === row.id)
    .map(({ municipalityId, vote }) => ({ municipality: nameOf(directory, municipalityId), vote }))
    .sort(byMunicipality),
});

const recordAction = (row: ActionRow, directory: Directory): RecordedAction => ({
  id: row.id,
  title: row.title,
  dueOn: row.dueOn,
  done: row.doneAt !== null,
  municipality: nameOf(directory, row.municipalityId),
  person: row.personId === null ? null : directory.person(row.groupId, row.personId).name,
});
