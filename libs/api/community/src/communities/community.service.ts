import {
  consortiumOf,
  notFound,
  pageIn,
  requireUuids,
  TenantDatabase,
  type PageArgs,
  type TenantContext,
} from '@commonworks/api-platform';
import { Injectable } from '@nestjs/common';
import { mayRead } from '../posts/post-access.js';
import { readCommunities } from './community-rows.js';
import type { CommunityObject } from './community.types.js';

/** The communities of a consortium: one for each service area, whether somebody wrote in it or not. */
@Injectable()
export class CommunityService {
  constructor(private readonly database: TenantDatabase) {}

  /** @throws AppError NOT_FOUND for who is not of the consortium; INVALID_INPUT */
  async list(ctx: TenantContext, consortiumCode: string, page: PageArgs): Promise<CommunityObject[]> {
    requireUuids(page.after);
    return pageIn(await this.all(ctx, consortiumCode), page);
  }

  /** Null where the consortium has none of this code. @throws AppError NOT_FOUND for who is not of the consortium */
  async one(ctx: TenantContext, consortiumCode: string, code: string): Promise<CommunityObject | null> {
    return (await this.all(ctx, consortiumCode)).find((community) => community.code === code) ?? null;
  }

  private all(ctx: TenantContext, consortiumCode: string): Promise<CommunityObject[]> {
    return this.database.read(ctx, async (tx) => {
      const consortiumId = await consortiumOf(tx, consortiumCode);
      if (!mayRead(ctx, consortiumId)) notFound();
      const rows = await readCommunities(tx, consortiumId, ctx.locale);
      return rows.map((row) => ({ ...row, consortiumId }));
    });
  }
}
