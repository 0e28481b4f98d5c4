import { permits } from '@commonworks/access';
import {
  AppError,
  notFound,
  recordAudit,
  TenantDatabase,
  visitorContext,
  withPurpose,
  type TenantContext,
  type Transaction,
} from '@commonworks/api-platform';
import { Injectable } from '@nestjs/common';
import { isEmail, normaliseEmail } from '../people/email.js';
import { insertRole, requirePlace } from '../people/membership-table.js';
import { Person } from '../people/person.entity.js';
import {
  isAdministrator,
  parseRole,
  personSubject,
  placeOf,
  type RoleInScope,
} from '../people/role-scope.js';
import { newToken, tokenHash } from '../sessions/token.js';
import type { InvitationObject, InvitePersonInput } from './invitation.types.js';

const VALID_DAYS = 7;
const AUTHENTICATE = withPurpose(visitorContext('en'), 'AUTHENTICATE');

/** Invites people into a role. The token goes to them by whatever way the inviter has. */
@Injectable()
export class InvitationService {
  constructor(private readonly database: TenantDatabase) {}

  /**
   * Invites a person: makes the account unless there is one, gives the role, and returns a token. Who has a
   * password accepts with it; a token never replaces one.
   * @throws AppError NOT_FOUND, INVALID_INPUT; CONFLICT when somebody elsewhere invited the person, who has
   * not accepted yet: the holder of that token would get this role as well
   */
  async invite(ctx: TenantContext, input: InvitePersonInput): Promise<InvitationObject> {
    const held = parseRole(input);
    if (!permits(ctx.ability, 'invite', 'Person', personSubject(held))) notFound();
    const email = normaliseEmail(input.email);
    const name = input.name.trim();
    if (!isEmail(email)) throw new AppError('INVALID_INPUT', {}, 'identity:account.emailInvalid');
    if (name.length < 1 || name.length > 200)
      throw new AppError('INVALID_INPUT', {}, 'identity:account.nameInvalid');

    const administrates = isAdministrator(ctx.memberships);
    if (!administrates && (await this.isPendingElsewhere(email, held)))
      throw new AppError('CONFLICT', {}, 'identity:people.pendingElsewhere');

    const token = newToken();
    const inviting = withPurpose(ctx, administrates ? 'ADMINISTRATE' : 'INVITE');
    return this.database.write(inviting, async (tx) => {
      await requirePlace(tx, held);
      const person = await findOrCreate(tx, { email, name, locale: ctx.locale });
      await insertRole(tx, person.id, held);
      const expiresAt = new Date(Date.now() + VALID_DAYS * 24 * 3_600_000);
      // Not `returning`: nobody may read invitations but who accepts one.
      await tx.query('insert into invitation (token_hash, person_id, expires_at) values ($1, $2, $3)', [
        tokenHash(token),
        person.id,
        expiresAt,
      ]);
      await recordAudit(tx, ctx, {
        action: 'PERSON_INVITED',
        subjectType: 'person',
        subjectId: person.id,
        ...placeOf(held),
        detail: { role: held.role },
      });
      return { person, token, expiresAt };
    });
  }

  /** Whether the address was invited, has no password yet, and holds a role anywhere but here. */
  private async isPendingElsewhere(email: string, held: RoleInScope): Promise<boolean> {
    const { municipalityId = null, consortiumId = null } = placeOf(held);
    const rows = await this.database.read(AUTHENTICATE, (tx) =>
      tx.query(
        `select p.id from person p where p.email = $1 and p.password_hash is null and (
           exists (select from municipality_membership m where m.person_id = p.id and m.municipality_id is distinct from $2)
           or exists (select from consortium_membership m where m.person_id = p.id and m.consortium_id is distinct from $3)
           or exists (select from installation_membership m where m.person_id = p.id))`,
        [email, municipalityId, consortiumId],
      ),
    );
    return rows.length > 0;
  }
}

async function findOrCreate(
  tx: Transaction,
  wanted: Pick<Person, 'email' | 'name' | 'locale'>,
): Promise<Person> {
  const people = tx.repository(Person);
  const known = await people.findOneBy({ email: wanted.email });
  return known ?? people.save(people.create({ ...wanted, passwordHash: null }));
}
