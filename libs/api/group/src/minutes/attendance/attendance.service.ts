import {
  faultIf,
  found,
  refuseFaults,
  requireUuids,
  TenantDatabase,
  translate,
  type TenantContext,
  type Transaction,
} from '@commonworks/api-platform';
import { Injectable } from '@nestjs/common';
import { municipalityActedFor } from '../../contents/acting-municipality.js';
import { hintReaders } from '../../contents/hint-readers.js';
import type { GroupFacts } from '../../groups/group-rows.js';
import { GroupService } from '../../groups/group.service.js';
import type { OpportunityGroupObject } from '../../groups/group.types.js';
import type { MinutesResult } from '../minutes.types.js';
import { recordMinutes } from '../record-minutes.js';
import { requireOpenMeeting } from '../require-minutes.js';
import {
  insertAttendance,
  readAttendance,
  readPresence,
  removeAttendance,
  storeAttendance,
  type AttendancePlan,
  type AttendanceRow,
} from './attendance-rows.js';
import type { RecordAttendanceInput } from './attendance.types.js';
import { checkAttendance } from './check-attendance.js';

/** Lines of one meeting: far more than come, so that nobody fills minutes with them. */
const MOST = 300;

/** Who was in a meeting. */
@Injectable()
export class AttendanceService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly groups: GroupService,
  ) {}

  /**
   * Writes down that somebody was there, or otherwise than before. Where it reads so already nothing is done.
   * @throws AppError NOT_FOUND for who does not write in the group, and as `checkAttendance`; CONFLICT before a time is
   *   chosen, once the minutes are circulated, and while the group is paused or closed; INVALID_INPUT
   */
  async record(ctx: TenantContext, input: RecordAttendanceInput): Promise<MinutesResult> {
    const { meetingId, id = null, expectedVersion = null } = input;
    if (id !== null) requireUuids(id);
    const { groupId, isRecorded } = await this.database.write(ctx, async (tx) => {
      const { meeting, group } = await requireOpenMeeting(tx, ctx, meetingId);
      const rows = await readAttendance(tx, [meetingId]);
      const plan = await checkAttendance(tx, group, meeting, input);
      const stored =
        id === null ? rows.find((row) => readsAs(row, plan)) : found(rows.find((row) => row.id === id));
      if (stored && readsAs(stored, plan)) return { groupId: group.id, isRecorded: true };
      if (stored && stored.version !== expectedVersion) return { groupId: group.id, isRecorded: false };
      const municipalityId = municipalityActedFor(ctx, group, 'write');
      const signed = { personId: found(ctx.personId), municipalityId };
      refuseFaults(
        faultIf(!stored && rows.length >= MOST, 'input.name', 'group:invalid.attendanceMost', { most: MOST }),
      );
      if (stored) await storeAttendance(tx, stored.id, plan, signed);
      else await insertAttendance(tx, meeting, plan, signed);
      await this.note(tx, ctx, group, meetingId);
      return { groupId: group.id, isRecorded: true };
    });
    const current = found(await this.groups.one(ctx, groupId));
    return isRecorded ? current : { message: translate(ctx.locale, 'group:outdated.attendance'), current };
  }

  /** @throws AppError as `record`; NOT_FOUND where there is none */
  remove(ctx: TenantContext, id: string): Promise<OpportunityGroupObject> {
    requireUuids(id);
    return this.groups.change(ctx, async (tx) => {
      const { meetingId } = found(await readPresence(tx, id));
      const { group } = await requireOpenMeeting(tx, ctx, meetingId);
      await removeAttendance(tx, id);
      await this.note(tx, ctx, group, meetingId);
      return group.id;
    });
  }

  private async note(
    tx: Transaction,
    ctx: TenantContext,
    group: GroupFacts,
    meetingId: string,
  ): Promise<void> {
    await recordMinutes(tx, ctx, 'ATTEND', meetingId, municipalityActedFor(ctx, group, 'write'));
    await hintReaders(tx, ctx, group);
  }
}

const readsAs = (row: AttendanceRow, plan: AttendancePlan): boolean =>
  row.municipalityId === plan.municipalityId &&
  row.personId === plan.personId &&
  row.name === plan.name &&
  row.alternate === plan.alternate &&
  row.remote === plan.remote &&
  row.from?.getTime() === plan.from?.getTime() &&
  row.to?.getTime() === plan.to?.getTime();
