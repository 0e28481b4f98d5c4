import type { Queries } from '@commonworks/api-platform';
import type { GroupStanding } from '@commonworks/domain-group';
import type { CollaborationLevel, InterestLevel } from '@commonworks/domain-opportunity';

/** A municipality in a group, as it is stored. */
export interface MemberRow {
  readonly groupId: string;
  readonly municipalityId: string;
  readonly standing: GroupStanding;
  readonly level: InterestLevel | null;
  readonly collaborationLevel: CollaborationLevel | null;
  readonly contact: string;
  readonly since: Date;
  /** YYYY-MM-DD */
  readonly leavesOn: string | null;
  /** Why it left, or will. */
  readonly reason: string;
}

/** Of groups by their ids, as far as the transaction sees them. */
export const readMembers = (tx: Queries, groupIds: readonly string[]): Promise<MemberRow[]> =>
  tx.query(
    `select m.group_id as "groupId", m.municipality_id as "municipalityId", m.standing, m.level,
       m.collaboration_level as "collaborationLevel", m.contact, m.since, m.leaves_on::text as "leavesOn",
       m.reason
     from group_member m where m.group_id = any($1::uuid[])`,
    [groupIds],
  );

/** What a municipality that joins says of itself. */
export interface Joining {
  readonly standing: 'MEMBER' | 'OBSERVER';
  readonly level: InterestLevel;
  readonly collaborationLevel: CollaborationLevel;
  readonly contact: string;
}

/** It has joined; since when is told anew where it becomes something else. */
export async function storeJoined(
  tx: Queries,
  groupId: string,
  municipalityId: string,
  { standing, level, collaborationLevel, contact }: Joining,
): Promise<void> {
  await tx.query(
    `update group_member set level = $4, collaboration_level = $5, contact = $6, left_at = null, leaves_on = null,
       reason = '',
       since = case when standing = $3 then since else statement_timestamp() end, standing = $3
     where group_id = $1 and municipality_id = $2`,
    [groupId, municipalityId, standing, level, collaborationLevel, contact],
  );
}

/** Why it leaves. */
export async function storeReason(
  tx: Queries,
  groupId: string,
  municipalityId: string,
  reason: string,
): Promise<void> {
  await tx.query('update group_member set reason = $3 where group_id = $1 and municipality_id = $2', [
    groupId,
    municipalityId,
    reason,
  ]);
}

/** It has left, and sees of the group what was until now. */
export async function storeLeft(tx: Queries, groupId: string, municipalityId: string): Promise<void> {
  await tx.query(
    `update group_member set standing = 'FORMER', level = null, collaboration_level = null, contact = '',
       leaves_on = null, since = statement_timestamp(), left_at = statement_timestamp()
     where group_id = $1 and municipality_id = $2`,
    [groupId, municipalityId],
  );
}

/** It gave notice, and is a member until that day. Once it has, the day stays. */
export async function storeNotice(
  tx: Queries,
  groupId: string,
  municipalityId: string,
  reason: string,
  months: number,
): Promise<void> {
  await tx.query(
    `update group_member set leaves_on = (current_date + make_interval(months => $4))::date, reason = $3
     where group_id = $1 and municipality_id = $2 and leaves_on is null`,
    [groupId, municipalityId, reason, months],
  );
}

/** Those that left are invited anew. */
export async function storeInvitedAgain(
  tx: Queries,
  groupId: string,
  municipalityIds: readonly string[],
): Promise<void> {
  await tx.query(
    `update group_member set standing = 'INVITED', since = statement_timestamp()
     where group_id = $1 and municipality_id = any($2::uuid[]) and standing = 'FORMER'`,
    [groupId, municipalityIds],
  );
}

/** An invitation is declined: nothing is left of it; who had left before has left as before. */
export async function storeDeclined(tx: Queries, groupId: string, municipalityId: string): Promise<void> {
  await tx.query(
    `delete from group_member
     where group_id = $1 and municipality_id = $2 and standing = 'INVITED' and left_at is null`,
    [groupId, municipalityId],
  );
  await tx.query(
    `update group_member set standing = 'FORMER', since = left_at
     where group_id = $1 and municipality_id = $2 and standing = 'INVITED'`,
    [groupId, municipalityId],
  );
}
