import type { Queries } from '@commonworks/api-platform/worker';
import type { CollaborationLevel } from '@commonworks/domain-opportunity';

export interface ScopeTexts {
  readonly inScope: string;
  readonly outOfScope: string;
  readonly collaborationLevel: CollaborationLevel;
  readonly options: string;
}

/** One version of a group's scope note. */
export interface ScopeNoteRow extends ScopeTexts {
  readonly groupId: string;
  readonly version: number;
  readonly savedBy: string;
  readonly savedFor: string;
  readonly savedAt: Date;
}

/** Every version of the notes of these groups, the newest first. */
export const readScopeNotes = (tx: Queries, groupIds: readonly string[]): Promise<ScopeNoteRow[]> =>
  tx.query<ScopeNoteRow>(
    `select n.group_id as "groupId", n.version, n.in_scope as "inScope", n.out_of_scope as "outOfScope",
       n.collaboration_level as "collaborationLevel", n.options, n.saved_by as "savedBy", n.saved_for as "savedFor",
       n.saved_at as "savedAt"
     from group_scope_note n where n.group_id = any ($1::uuid[]) order by n.version desc`,
    [groupIds],
  );

/** Stores a version; the group is held. */
export async function storeScopeNote(
  tx: Queries,
  { groupId, version, savedBy, savedFor, ...texts }: Omit<ScopeNoteRow, 'savedAt'>,
): Promise<void> {
  await tx.query(
    `insert into group_scope_note (group_id, version, in_scope, out_of_scope, collaboration_level, options, saved_by, saved_for)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      groupId,
      version,
      texts.inScope,
      texts.outOfScope,
      texts.collaborationLevel,
      texts.options,
      savedBy,
      savedFor,
    ],
  );
}
