import type { Membership } from '@commonworks/access';
import {
  createTenantContext,
  type Locale,
  type TenantContext,
  type Transaction,
} from '@commonworks/api-platform';

export interface StandingRow {
  personId: string;
  locale: Locale;
  memberships: Membership[];
  consortia: string[];
}

/** Columns of a person `p` from which a context is made; the transaction's purpose is AUTHENTICATE. */
export const STANDING_COLUMNS = `
  p.id as "personId", p.locale,
  (select coalesce(jsonb_agg(held), '[]') from (
     select jsonb_build_object('role', m.role, 'municipalityId', m.municipality_id) as held
       from municipality_membership m where m.person_id = p.id
     union all
     select jsonb_build_object('role', m.role, 'consortiumId', m.consortium_id)
       from consortium_membership m where m.person_id = p.id
     union all
     select jsonb_build_object('role', m.role) from installation_membership m where m.person_id = p.id
   ) as every) as memberships,
  array(select distinct c.consortium_id from consortium_member c
          join municipality_membership m using (municipality_id) where m.person_id = p.id) as consortia`;

export const contextOf = ({ personId, locale, memberships, consortia }: StandingRow): TenantContext =>
  createTenantContext({ personId, locale, memberships, consortiaOfOwnMunicipalities: consortia });

/** The context of a person as the database has it now. */
export async function loadContext(tx: Transaction, personId: string): Promise<TenantContext> {
  const [row] = await tx.query<StandingRow>(`select ${STANDING_COLUMNS} from person p where p.id = $1`, [
    personId,
  ]);
  if (!row) throw new Error('a session was to be opened for a person who does not exist');
  return contextOf(row);
}
