import { faultIf, found, refuseFaults, requireUuids, type Queries } from '@commonworks/api-platform';
import { textLength } from '@commonworks/domain-assessment';
import { momentOf } from '@commonworks/domain-meeting/calendar';
import type { GroupFacts } from '../../groups/group-rows.js';
import { onOneLine } from '../../groups/on-one-line.js';
import type { MeetingRow } from '../../meetings/meeting-rows.js';
import { readPeople } from '../../people/group-people.js';
import type { AttendancePlan } from './attendance-rows.js';
import type { RecordAttendanceInput } from './attendance.types.js';

const NAME_LENGTH = 200;

/**
 * Somebody's attendance as it is stored.
 * @throws AppError NOT_FOUND for a municipality that is not in the group, and for who is not of it; INVALID_INPUT for both or
 *   neither of a person and a name, and for times that are none or the wrong way round
 */
export async function checkAttendance(
  tx: Queries,
  group: GroupFacts,
  { zone }: MeetingRow,
  input: RecordAttendanceInput,
): Promise<AttendancePlan> {
  const { municipalityId, alternate, remote } = input;
  const personId = input.personId ?? null;
  requireUuids(municipalityId, ...(personId === null ? [] : [personId]));
  found([...group.members, ...group.observers, ...group.invited].find((id) => id === municipalityId));
  const [from, to] = [timeOf(input.from, zone), timeOf(input.to, zone)];
  const written = onOneLine(input.name ?? '');
  const isNamed = personId === null ? written !== '' && textLength(written) <= NAME_LENGTH : written === '';
  refuseFaults(
    faultIf(!isNamed, 'input.name', 'group:invalid.attendanceName', { most: NAME_LENGTH }),
    faultIf(from === undefined, 'input.from', 'group:invalid.noSuchTime'),
    faultIf(to === undefined, 'input.to', 'group:invalid.noSuchTime'),
    faultIf(Boolean(from && to && from >= to), 'input.to', 'group:invalid.attendanceTimes'),
  );
  const name = personId === null ? written : await nameOf(tx, group.id, personId, municipalityId);
  return { municipalityId, personId, name, alternate, remote, from: from ?? null, to: to ?? null };
}

/** Undefined where no clock shows it. */
function timeOf(written: string | null | undefined, zone: MeetingRow['zone']): Date | null | undefined {
  return written ? (momentOf(written, zone) ?? undefined) : null;
}

/** @throws AppError NOT_FOUND */
async function nameOf(
  tx: Queries,
  groupId: string,
  personId: string,
  municipalityId: string,
): Promise<string> {
  const people = await readPeople(tx, [groupId]);
  const person = people.find((one) => one.personId === personId && one.municipalityId === municipalityId);
  return found(person).name;
}
