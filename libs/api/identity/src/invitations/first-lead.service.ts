import { permits } from '@commonworks/access';
import { isName } from '@commonworks/domain-assessment';
import {
  AppError,
  faultIf,
  FieldError,
  notFound,
  ONE_PAGE,
  pageParams,
  recordAudit,
  refuseFaults,
  sendMail,
  TenantDatabase,
  withPurpose,
  type Locale,
  type PageArgs,
  type TenantContext,
  type Transaction,
} from '@commonworks/api-platform';
import { Injectable } from '@nestjs/common';
import { domainsOf } from '../email-domains/email-domains.service.js';
import { isEmail, normaliseEmail } from '../people/email.js';
import type { InviteFirstLeadInput, MunicipalityWithoutLeadObject } from './first-lead.types.js';
import { requireBelowLimit, VALID_SECONDS } from './invitation-table.js';
import type { InvitationObject } from './invitation.types.js';

/** What the database decided under its lock; but for the first, nothing was made. */
type Outcome =
  | { outcome: 'INVITED'; id: string; expiresAt: Date }
  | {
      outcome: 'NOT_FOUND' | 'HAS_LEAD' | 'LEAD_INVITED' | 'NO_DOMAINS' | 'OUTSIDE_DOMAINS' | 'OF_CONSORTIUM';
      id: null;
      expiresAt: null;
    };

interface Offer {
  readonly consortiumId: string;
  readonly municipalityId: string;
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
}

/**
 * Lets a coordinator find a municipality of the consortium its first lead. Everybody else there is for that lead to
 * invite, and so is the next lead: it is one offer, to one address, as long as there is no lead.
 */
@Injectable()
export class FirstLeadService {
  constructor(private readonly database: TenantDatabase) {}

  /** The members that nobody leads, by name. @throws AppError NOT_FOUND for whoever does not coordinate them */
  async list(
    ctx: TenantContext,
    consortiumId: string,
    page: PageArgs,
  ): Promise<MunicipalityWithoutLeadObject[]> {
    requireCoordinator(ctx, consortiumId);
    return this.database.read(withPurpose(ctx, 'INVITE'), (tx) =>
      tx.query<MunicipalityWithoutLeadObject>(
        `with listed as (select m.id, m.name, m.email_domains as "emailDomains", w.invited_until as "invitedUntil",
                row_number() over (order by m.name, m.id) as place
           from municipalities_without_lead($3) w join municipality m on m.id = w.municipality_id) ${ONE_PAGE}`,
        [...pageParams(page), consortiumId],
      ),
    );
  }

  /**
   * Invites the first lead. Nobody gets the role before accepting, not even who has another in the municipality: a
   * coordinator is not to learn who has.
   * @throws AppError NOT_FOUND, INVALID_INPUT; CONFLICT where there is a lead or an invitation to be one, where no
   * email domain is bound to the municipality, and after too many invitations within the hour
   */
  async invite(ctx: TenantContext, input: InviteFirstLeadInput): Promise<InvitationObject> {
    const { consortiumId, municipalityId } = input;
    requireCoordinator(ctx, consortiumId);
    const email = normaliseEmail(input.email);
    const name = input.name.trim();
    const locale = input.locale ?? ctx.locale;
    refuseFaults(
      faultIf(!isName(name), 'input.name', 'identity:nameInvalid'),
      faultIf(!isEmail(email), 'input.email', 'identity:account.emailInvalid'),
    );
    return this.database.write(withPurpose(ctx, 'INVITE'), async (tx) => {
      await requireBelowLimit(tx, ctx);
      const made = await insert(tx, { consortiumId, municipalityId, email, name, locale });
      if (made.outcome !== 'INVITED') return refuse(tx, made.outcome, municipalityId);
      await recordAudit(tx, ctx, {
        action: 'PERSON_INVITED',
        subjectType: 'invitation',
        subjectId: made.id,
        municipalityId,
        consortiumId,
        detail: { role: 'LEAD' },
      });
      const mail = { kind: 'INVITATION', subjectId: made.id, locale, validSeconds: VALID_SECONDS };
      return { expiresAt: made.expiresAt, delivery: await sendMail(tx, ctx, mail), outsideDomains: false };
    });
  }
}

function requireCoordinator({ ability }: TenantContext, consortiumId: string): void {
  if (!permits(ability, 'inviteFirstLead', 'Municipality', { consortiumId, hasLead: false })) notFound();
}

async function insert(
  tx: Transaction,
  { consortiumId, municipalityId, email, name, locale }: Offer,
): Promise<Outcome> {
  const [made] = await tx.query<Outcome>(
    `select outcome, made as id, until as "expiresAt" from invite_first_lead($1, $2, $3, $4, $5, $6)`,
    [consortiumId, municipalityId, email, name, locale, VALID_SECONDS],
  );
  if (!made) throw new Error('the database said nothing of an invitation');
  return made;
}

async function refuse(
  tx: Transaction,
  outcome: Exclude<Outcome['outcome'], 'INVITED'>,
  municipalityId: string,
): Promise<never> {
  const messageKey = `identity:firstLead.${outcome}`;
  switch (outcome) {
    case 'NOT_FOUND':
      return notFound();
    case 'HAS_LEAD':
    case 'LEAD_INVITED':
    case 'NO_DOMAINS':
      throw new AppError('CONFLICT', {}, messageKey);
    case 'OF_CONSORTIUM':
      throw new FieldError('INVALID_INPUT', [{ path: 'input.email', messageKey }]);
    case 'OUTSIDE_DOMAINS': {
      const domains = (await domainsOf(tx, { municipalityId })).join(', ');
      throw new FieldError('INVALID_INPUT', [{ path: 'input.email', messageKey, params: { domains } }]);
    }
  }
}
