import { found, type Queries } from '@commonworks/api-platform';

/** @throws AppError NOT_FOUND where the municipality is none of the consortium */
export async function requireMember(
  tx: Queries,
  consortiumId: string,
  municipalityId: string,
): Promise<void> {
  const [member] = await tx.query(
    'select 1 as is from consortium_member where consortium_id = $1 and municipality_id = $2',
    [consortiumId, municipalityId],
  );
  found(member);
}
