import { isDomain, normaliseDomain, permits } from '@commonworks/access';
import {
  AppError,
  found,
  notFound,
  recordAudit,
  setEmailDomains,
  TenantDatabase,
  withPurpose,
  type TenantContext,
  type Transaction,
  faultIf,
  refuseFaults,
} from '@commonworks/api-platform';
import { Injectable } from '@nestjs/common';
import { inviting } from '../people/role-scope.js';

import type { SetEmailDomainsInput } from './email-domains.types.js';

const MOST = 20;

interface Place {
  municipalityId?: string | null;
  consortiumId?: string | null;
}

/**
 * The e-mail domains a municipality or a consortium expects its people to have. They warn; they refuse nobody but the
 * first lead that a coordinator invites, of whom the municipality cannot judge yet (see `FirstLeadService`).
 */
@Injectable()
export class EmailDomainsService {
  constructor(private readonly database: TenantDatabase) {}

  /** For those who may invite to the place. @throws AppError NOT_FOUND, INVALID_INPUT */
  async list(ctx: TenantContext, place: Place): Promise<string[]> {
    const { table, subject, id } = tableOf(place);
    if (!permits(ctx.ability, 'readAll', 'Person', subject)) notFound();
    return this.database.read(inviting(ctx), async (tx) => found(await read(tx, table, id)));
  }

  /** Binds these domains in place of those before. @throws AppError NOT_FOUND, INVALID_INPUT */
  async set(ctx: TenantContext, { domains, ...place }: SetEmailDomainsInput): Promise<string[]> {
    const { table, subject, id } = tableOf(place);
    if (!ctx.ability.can('create', 'Municipality')) notFound();
    const bound = [...new Set(domains.map(normaliseDomain))].sort();
    const wrong = bound.length > MOST || !bound.every(isDomain);
    refuseFaults(faultIf(wrong, 'input.domains', 'identity:emailDomains.invalid', { count: MOST }));
    return this.database.write(withPurpose(ctx, 'ADMINISTRATE'), async (tx) => {
      if (!(await setEmailDomains(tx, table, id, bound))) notFound();
      await recordAudit(tx, ctx, {
        action: 'EMAIL_DOMAINS_SET',
        subjectType: table,
        subjectId: id,
        ...subject,
        detail: { domains: bound.join(', ') },
      });
      return bound;
    });
  }
}

/** The domains bound to the place of a role; none for the installation. */
export async function domainsOf(tx: Transaction, place: Place): Promise<string[]> {
  if (!place.municipalityId && !place.consortiumId) return [];
  const { table, id } = tableOf(place);
  return (await read(tx, table, id)) ?? [];
}

async function read(tx: Transaction, table: string, id: string): Promise<string[] | undefined> {
  const [row] = await tx.query<{ domains: string[] }>(
    `select email_domains as domains from ${table} where id = $1`,
    [id],
  );
  return row?.domains;
}

function tableOf({ municipalityId, consortiumId }: Place): {
  table: 'municipality' | 'consortium';
  subject: { municipalityId?: string; consortiumId?: string };
  id: string;
} {
  if (municipalityId && !consortiumId)
    return { table: 'municipality', subject: { municipalityId }, id: municipalityId };
  if (consortiumId && !municipalityId)
    return { table: 'consortium', subject: { consortiumId }, id: consortiumId };
  throw new AppError('INVALID_INPUT');
}
