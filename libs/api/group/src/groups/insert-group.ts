import type { Queries } from '@commonworks/api-platform';
import type { NamedMunicipality } from './read-named.js';

export interface NewGroup {
  readonly id: string;
  readonly consortiumId: string;
  readonly releaseId: string;
  readonly campaignId: string;
  readonly opportunityId: string;
  readonly name: string;
  readonly personId: string | null;
  /** Those that are members at once. */
  readonly members: readonly NamedMunicipality[];
  readonly invited: readonly NamedMunicipality[];
  /** It is made up, to show the product. */
  readonly synthetic?: true;
}

/** Stores a group with those it begins with. */
export async function insertGroup(tx: Queries, group: NewGroup): Promise<void> {
  const { id, consortiumId } = group;
  await tx.query(
    `insert into opportunity_group (consortium_id, id, release_id, opportunity_id, campaign_id, name, created_by, synthetic)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      consortiumId,
      id,
      group.releaseId,
      group.opportunityId,
      group.campaignId,
      group.name,
      group.personId,
      group.synthetic ?? false,
    ],
  );
  for (const { municipalityId, level, collaborationLevel, contact } of group.members)
    await tx.query(
      `insert into group_member (consortium_id, group_id, municipality_id, standing, level, collaboration_level, contact)
       values ($1, $2, $3, 'MEMBER', $4, $5, $6)`,
      [consortiumId, id, municipalityId, level, collaborationLevel, contact],
    );
  await insertInvited(
    tx,
    group,
    group.invited.map(({ municipalityId }) => municipalityId),
  );
}

/** Stores that these municipalities are invited. */
export async function insertInvited(
  tx: Queries,
  { id, consortiumId }: { readonly id: string; readonly consortiumId: string },
  municipalityIds: readonly string[],
): Promise<void> {
  await tx.query(
    `insert into group_member (consortium_id, group_id, municipality_id, standing)
     select $1, $2, unnest($3::uuid[]), 'INVITED'`,
    [consortiumId, id, municipalityIds],
  );
}
