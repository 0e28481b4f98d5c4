/**
 * The groups of the municipalities that a transaction acts for, by their standing: the expressions that policies of a
 * group's tables are written with. Each function reads the memberships as they stand in the statement, so what is revoked
 * ends with the transaction that revokes it; it gives NULL where no signed context is, and nothing equals that.
 *
 * Migrations use these texts, so they are frozen: add, do not change.
 */
export const actingGroups = {
  /** In which one of the municipalities is a member. */
  member: '((select acting_member_groups())::uuid[])',
  observer: '((select acting_observer_groups())::uuid[])',
  invited: '((select acting_invited_groups())::uuid[])',
  /** That one of the municipalities has left, invited anew or not. */
  former: '((select acting_former_groups())::uuid[])',
} as const;
