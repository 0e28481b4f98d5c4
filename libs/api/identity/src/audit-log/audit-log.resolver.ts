import { CurrentContext, PageArgs, type TenantContext } from '@commonworks/api-platform';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { AuditLogService } from './audit-log.service.js';
import { AuditEventObject } from './audit-log.types.js';

@Resolver()
export class AuditLogResolver {
  constructor(private readonly auditLog: AuditLogService) {}

  @Query(() => [AuditEventObject], {
    name: 'auditLog',
    description:
      'The audit log, newest first: of a municipality for its leads and approvers, of a consortium for its ' +
      'coordinators; with neither, the own events and, for an administrator, the installation’s.',
  })
  list(
    @CurrentContext() ctx: TenantContext,
    @Args('municipalityId', { type: () => ID, nullable: true, description: 'The municipality concerned.' })
    municipalityId: string | null,
    @Args('consortiumId', { type: () => ID, nullable: true, description: 'The consortium concerned.' })
    consortiumId: string | null,
    @Args() page: PageArgs,
  ): Promise<AuditEventObject[]> {
    return this.auditLog.list(ctx, { municipalityId, consortiumId }, page);
  }
}
