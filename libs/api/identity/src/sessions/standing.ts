import type { Membership } from '@commonworks/access';
import {
  createTenantContext,
  type Locale,
  type TenantContext,
  type Transaction,
} from '@commonworks/api-platform';

export interface StandingRow {
  personId: string;
  personName: string;
  locale: Locale;
  memberships: Membership[];
  consortia: string[];
}

export const contextOf = ({ consortia, ...standing }: StandingRow): TenantContext =>
  createTenantContext({ ...standing, consortiaOfOwnMunicipalities: consortia });

/** The context of a person as the database has it now; the transaction's purpose is AUTHENTICATE. */
export async function loadContext(tx: Transaction, personId: string): Promise<TenantContext> {
  const [row] = await tx.query<StandingRow>(
    `select p.id as "personId", p.name as "personName", p.locale, held.memberships, held.consortia
       from person p cross join lateral standing_of(p.id) as held where p.id = $1`,
    [personId],
  );
  if (!row) throw new Error('a session was to be opened for a person who does not exist');
  return contextOf(row);
}
