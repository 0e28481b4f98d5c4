import {
  AppError,
  consortiumOf,
  found,
  notFound,
  requireUuids,
  TenantDatabase,
  type TenantContext,
  type Transaction,
} from '@commonworks/api-platform';
import { Injectable } from '@nestjs/common';
import { readAuthors } from '../people/authors.js';
import { mayRead } from '../posts/post-access.js';
import { areaOf } from './area-rows.js';
import { readCommunities } from './community-rows.js';
import type {
  CommunityObject,
  FollowInCommunityInput,
  SubscribeToCommunityInput,
} from './community.types.js';
import { storeFollowing, storeSubscription } from './subscription-rows.js';

/** Of what in its communities a person is told: everybody who reads decides for themselves. */
@Injectable()
export class SubscriptionService {
  constructor(private readonly database: TenantDatabase) {}

  /** @throws AppError NOT_FOUND for who does not read there, and for a community that is none */
  subscribe(
    ctx: TenantContext,
    { consortiumCode, communityCode, subscribed }: SubscribeToCommunityInput,
  ): Promise<CommunityObject> {
    return this.database.write(ctx, async (tx) => {
      const consortiumId = await requireReader(tx, ctx, consortiumCode);
      const areaId = await areaOf(tx, communityCode);
      await storeSubscription(tx, { consortiumId, areaId, personId: ctx.personId }, subscribed);
      const rows = await readCommunities(tx, consortiumId, ctx.locale);
      return { ...found(rows.find(({ code }) => code === communityCode)), consortiumId };
    });
  }

  /**
   * @returns whether the person is followed from then on
   * @throws AppError NOT_FOUND for who does not read there, and for who wrote nothing there; CONFLICT for oneself
   */
  follow(
    ctx: TenantContext,
    { consortiumCode, personId: followedId, followed }: FollowInCommunityInput,
  ): Promise<boolean> {
    requireUuids(followedId);
    return this.database.write(ctx, async (tx) => {
      const consortiumId = await requireReader(tx, ctx, consortiumCode);
      if (followed) {
        found((await readAuthors(tx, [consortiumId])).get(`${consortiumId} ${followedId}`));
        if (followedId === ctx.personId) throw new AppError('CONFLICT', {}, 'community:followsOneself');
      }
      await storeFollowing(tx, { consortiumId, personId: ctx.personId, followedId }, followed);
      return followed;
    });
  }
}

/** @returns the consortium's id @throws AppError NOT_FOUND */
async function requireReader(tx: Transaction, ctx: TenantContext, consortiumCode: string): Promise<string> {
  const consortiumId = await consortiumOf(tx, consortiumCode);
  if (!mayRead(ctx, consortiumId)) notFound();
  return consortiumId;
}
