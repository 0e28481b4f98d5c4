import { permits } from '@commonworks/access';
import {
  found,
  isUuid,
  pageIn,
  TenantDatabase,
  type PageArgs,
  type TenantContext,
  type Transaction,
} from '@commonworks/api-platform';
import { Injectable } from '@nestjs/common';
import { readGroups, readGroupsOf, subjectOf, type GroupFacts } from './group-rows.js';
import type { OpportunityGroupObject } from './group.types.js';
import { presentGroup } from './present-group.js';

/** Groups to be read. */
@Injectable()
export class GroupService {
  constructor(private readonly database: TenantDatabase) {}

  /** By their names. None for those who may not see them. */
  async list(ctx: TenantContext, consortiumCode: string, page: PageArgs): Promise<OpportunityGroupObject[]> {
    const groups = await this.database.read(ctx, (tx) => readGroupsOf(tx, consortiumCode));
    return pageIn(
      groups.filter((group) => reads(ctx, group)),
      page,
    ).map(presentGroup);
  }

  /** Null when there is none, or the person may not see it. */
  async one(ctx: TenantContext, id: string): Promise<OpportunityGroupObject | null> {
    if (!isUuid(id)) return null;
    const [group] = await this.database.read(ctx, (tx) => readGroups(tx, [id]));
    return group && reads(ctx, group) ? presentGroup(group) : null;
  }

  /** Does something in one transaction, and shows the group as it stands then. */
  async change(
    ctx: TenantContext,
    work: (tx: Transaction) => Promise<string>,
  ): Promise<OpportunityGroupObject> {
    const id = await this.database.write(ctx, work);
    return found(await this.one(ctx, id));
  }
}

const reads = ({ ability }: TenantContext, group: GroupFacts): boolean =>
  permits(ability, 'read', 'Group', subjectOf(group));
