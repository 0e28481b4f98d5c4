import type { Role } from '@commonworks/access';
import { defineLoader, type MembershipObject } from '@commonworks/api-platform';

interface Row {
  personId: string;
  role: Role;
  municipalityId: string | null;
  consortiumId: string | null;
}

/** The roles, of those the reader may see, by the person's id. */
export const membershipsLoader = defineLoader<string, MembershipObject[]>(
  async (tx, personIds) => {
    const rows = await tx.query<Row>(
      `select person_id as "personId", role, municipality_id as "municipalityId", null::uuid as "consortiumId"
         from municipality_membership where person_id = any($1::uuid[])
       union all
       select person_id, role, null, consortium_id from consortium_membership where person_id = any($1::uuid[])
       union all
       select person_id, role, null, null from installation_membership where person_id = any($1::uuid[])
       order by role`,
      [personIds],
    );
    const held = new Map<string, MembershipObject[]>(personIds.map((id) => [id, []]));
    for (const { personId, role, municipalityId, consortiumId } of rows) {
      held.get(personId)?.push({
        role,
        municipalityId: municipalityId ?? undefined,
        consortiumId: consortiumId ?? undefined,
      });
    }
    return held;
  },
  { administrate: true },
);
