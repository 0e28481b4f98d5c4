import { permits } from '@commonworks/access';
import {
  AppError,
  notFound,
  pageParams,
  TenantDatabase,
  type PageArgs,
  type TenantContext,
} from '@commonworks/api-platform';
import { Injectable } from '@nestjs/common';
import { administrating, isAdministrator } from '../people/role-scope.js';
import type { AuditEventObject } from './audit-log.types.js';

/** Whose events: a municipality's, a consortium's; with neither the installation's or one's own. */
export interface AuditFilter {
  municipalityId?: string | null;
  consortiumId?: string | null;
}

@Injectable()
export class AuditLogService {
  constructor(private readonly database: TenantDatabase) {}

  /** Events, newest first. @throws AppError NOT_FOUND where not permitted, INVALID_INPUT */
  async list(ctx: TenantContext, filter: AuditFilter, page: PageArgs): Promise<AuditEventObject[]> {
    const [after, first] = pageParams(page);
    const [condition, id] = concerned(ctx, filter);
    // Of the consortium's people a municipality knows whoever invited its first lead.
    return this.database.read(administrating(ctx), (tx) =>
      tx.query<AuditEventObject>(
        `select e.id, e.at,
                coalesce(p.name, case when e.action = 'PERSON_INVITED' and e.municipality_id is not null
                                       and e.consortium_id is not null
                                 then inviter_of_first_lead(e.subject_id::uuid) end) as actor,
                e.actor_id is not null as "byPerson", e.action, e.subject_type || ' ' || e.subject_id as subject,
                m.name as "municipalityName", c.name as "consortiumName", e.detail, e.address, e.device
           from audit_event e
           left join person p on p.id = e.actor_id
           left join municipality m on m.id = e.municipality_id
           left join consortium c on c.id = e.consortium_id
          where ${condition}
            and ($2::uuid is null or (e.at, e.id) < (select l.at, l.id from audit_event l where l.id = $2))
          order by e.at desc, e.id desc limit $3`,
        [id, after, first],
      ),
    );
  }
}

/** The condition on an event `e` that selects what was asked for, and its parameter `$1`. */
function concerned(ctx: TenantContext, filter: AuditFilter): [condition: string, id: string | null] {
  const { municipalityId, consortiumId } = filter;
  if (municipalityId && consortiumId) throw new AppError('INVALID_INPUT');
  if (municipalityId) {
    if (!permits(ctx.ability, 'read', 'AuditLog', { municipalityId })) notFound();
    return ['e.municipality_id = $1', municipalityId];
  }
  if (consortiumId) {
    if (!permits(ctx.ability, 'read', 'AuditLog', { consortiumId })) notFound();
    return ['e.consortium_id = $1', consortiumId];
  }
  // The administrator of the installation reads what concerns no municipality, besides what is the own.
  return isAdministrator(ctx.memberships)
    ? ['(e.actor_id = $1 or e.municipality_id is null)', ctx.personId]
    : ['e.actor_id = $1', ctx.personId];
}
