import { isName } from '@commonworks/domain-assessment';
import type { Role } from '@commonworks/access';
import {
  recordAudit,
  TenantDatabase,
  translate,
  visitorContext,
  withPurpose,
  type Locale,
  type Transaction,
  type Visitor,
} from '@commonworks/api-platform';
import { Injectable } from '@nestjs/common';
import { insertPerson } from '../people/insert-person.js';
import { PasswordHasher } from '../passwords/password-hasher.js';
import { PasswordJudge } from '../passwords/password-judge.js';
import { insertRole } from '../people/insert-role.js';
import { parseRole, placeOf } from '../people/role-scope.js';
import { SessionService } from '../sessions/session.service.js';
import { isToken, tokenHash } from '../sessions/token.js';
import type { SignInOutcome } from '../sign-in/sign-in.service.js';
import { withdrawOffersToFirstLead } from './invitation-table.js';
import {
  InvitationClosed,
  InvitationOffer,
  type AcceptInvitationInput,
  type InvitationClosedReason,
} from './invitation.types.js';

/** What a token stands for. */
interface Offered {
  id: string;
  email: string;
  name: string;
  role: Role;
  municipalityId: string | null;
  consortiumId: string | null;
  placeName: string | null;
  inviterName: string | null;
  locale: Locale;
  expiresAt: Date;
  hasAccount: boolean;
  closed: InvitationClosedReason | null;
}

const AUTHENTICATE = withPurpose(visitorContext('en'), 'AUTHENTICATE');

/**
 * Gives the role of an invitation to whoever holds the mailbox: with the link of the mail, and, where the address
 * has an account, signed in to it.
 */
@Injectable()
export class AcceptInvitationService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly judge: PasswordJudge,
    private readonly hasher: PasswordHasher,
    private readonly sessions: SessionService,
  ) {}

  /** What the token stands for, and in this language why nothing. Who holds it holds the mailbox, and may know whether the address has an account. */
  async describe(token: string, locale: Locale): Promise<InvitationOffer | InvitationClosed> {
    const offered = await this.find(token);
    const reason = offered === undefined ? 'UNKNOWN' : offered.closed;
    if (offered === undefined || reason !== null) {
      const message = translate(locale, `identity:invitations.closed.${reason}`);
      return Object.assign(new InvitationClosed(), { message, reason, locale: offered?.locale ?? locale });
    }
    const { email, name, role, placeName, inviterName, expiresAt, hasAccount } = offered;
    return Object.assign(new InvitationOffer(), {
      email,
      name,
      role,
      placeName,
      inviterName,
      locale: offered.locale,
      expiresAt,
      hasAccount,
    });
  }

  /** Accepts an invitation once, into the account one is signed in to or a new one. */
  async accept(visitor: Visitor, input: AcceptInvitationInput): Promise<SignInOutcome> {
    const offered = await this.find(input.token);
    if (offered === undefined || offered.closed !== null) return { kind: 'TOKEN_REFUSED' };
    const { personId } = visitor.ctx;
    if (personId !== null) return this.acceptAs(visitor, personId, input.token);
    if (offered.hasAccount) return SIGN_IN_FIRST;

    const name = input.name?.trim() ?? '';
    if (!isName(name)) return { kind: 'INVALID_INPUT', field: 'name', messageKey: 'identity:nameInvalid' };
    const places = offered.placeName === null ? [] : [offered.placeName];
    const fault = await this.judge.fault(input.password ?? '', { email: offered.email, name, places });
    if (fault) return { kind: 'INVALID_INPUT', field: 'password', messageKey: `identity:password.${fault}` };
    const passwordHash = await this.hasher.hash(input.password ?? '');
    const account = { name, passwordHash, locale: input.locale ?? offered.locale };
    return this.database.write(AUTHENTICATE, async (tx) => {
      const locked = await lockOpen(tx, input.token);
      if (!locked) return { kind: 'TOKEN_REFUSED' };
      const newId = await insertPerson(tx, locked.email, account);
      // The address got an account meanwhile, by another invitation.
      return newId === null ? SIGN_IN_FIRST : this.take(tx, visitor, locked, newId);
    });
  }

  private acceptAs(visitor: Visitor, personId: string, token: string): Promise<SignInOutcome> {
    return this.database.write(AUTHENTICATE, async (tx): Promise<SignInOutcome> => {
      const locked = await lockOpen(tx, token);
      if (!locked) return { kind: 'TOKEN_REFUSED' };
      const [person] = await tx.query('select id from person where id = $1 and email = $2', [
        personId,
        locked.email,
      ]);
      if (!person) return { kind: 'REFUSED', messageKey: 'identity:invitations.otherAccount' };
      return this.take(tx, visitor, locked, personId);
    });
  }

  /** Gives the role, and a new session: the former one knows nothing of it. */
  private async take(
    tx: Transaction,
    visitor: Visitor,
    offered: Locked,
    personId: string,
  ): Promise<SignInOutcome> {
    const held = parseRole(offered);
    await tx.query('update invitation set accepted_at = now(), accepted_by = $2 where id = $1', [
      offered.id,
      personId,
    ]);
    await insertRole(tx, personId, held);
    // Who was signed in already was not asked for the password by accepting.
    const session = await this.sessions.open(tx, personId, visitor, {
      keepsProof: visitor.ctx.personId !== null,
    });
    await recordAudit(tx, session.ctx, {
      action: 'INVITATION_ACCEPTED',
      subjectType: 'invitation',
      subjectId: offered.id,
      ...placeOf(held),
      detail: { role: held.role },
    });
    await withdrawOffersToFirstLead(tx, session.ctx, held);
    return { kind: 'SIGNED_IN', session };
  }

  private async find(token: string): Promise<Offered | undefined> {
    if (!isToken(token)) return undefined;
    const [offered] = await this.database.read(AUTHENTICATE, (tx) =>
      tx.query<Offered>(
        `select i.id, i.email, i.name, i.role, i.municipality_id as "municipalityId",
                i.consortium_id as "consortiumId", coalesce(m.name, c.name) as "placeName",
                inviter.name as "inviterName", i.locale, i.expires_at as "expiresAt",
                exists (select from person p where p.email = i.email and p.password_hash is not null) as "hasAccount",
                case when i.accepted_at is not null then 'ACCEPTED' when i.withdrawn_at is not null then 'WITHDRAWN'
                     when i.expires_at <= now() then 'EXPIRED' end as closed
           from invitation i
           left join municipality m on m.id = i.municipality_id
           left join consortium c on c.id = i.consortium_id
           left join person inviter on inviter.id = i.invited_by
          where i.token_hash = $1`,
        [tokenHash(token)],
      ),
    );
    return offered;
  }
}

const SIGN_IN_FIRST: SignInOutcome = { kind: 'REFUSED', messageKey: 'identity:invitations.signInFirst' };

type Locked = Pick<Offered, 'id' | 'email' | 'role' | 'municipalityId' | 'consortiumId'>;

/** The invitation, if it can be accepted still; whoever else would take or withdraw it waits and is then told. */
async function lockOpen(tx: Transaction, token: string): Promise<Locked | undefined> {
  const [locked] = await tx.query<Locked>(
    `select id, email, role, municipality_id as "municipalityId", consortium_id as "consortiumId"
       from invitation
      where token_hash = $1 and accepted_at is null and withdrawn_at is null and expires_at > now() for update`,
    [tokenHash(token)],
  );
  return locked;
}
