import { TenantDatabase, visitorContext, withPurpose, type TenantContext } from '@commonworks/api-platform';
import { Injectable } from '@nestjs/common';
import { contextOf, type StandingRow } from '../sessions/standing.js';

const AUTHENTICATE = withPurpose(visitorContext('en'), 'AUTHENTICATE');

/** What somebody may do now who has shown a secret other than a session: the address of a calendar. */
@Injectable()
export class PersonContexts {
  constructor(private readonly database: TenantDatabase) {}

  /** Null where the account is closed. */
  async of(personId: string): Promise<TenantContext | null> {
    const [row] = await this.database.read(AUTHENTICATE, (tx) =>
      tx.query<StandingRow>(
        `select p.id as "personId", p.name as "personName", p.locale, held.memberships, held.consortia
           from person p cross join lateral standing_of(p.id) as held
          where p.id = $1 and p.closed_at is null`,
        [personId],
      ),
    );
    return row ? contextOf(row) : null;
  }
}
