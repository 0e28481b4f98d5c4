import type { Queries } from '@commonworks/api-platform';

/** A person's wish to be told of a community. */
export interface Subscription {
  readonly consortiumId: string;
  readonly areaId: string;
  readonly personId: string | null;
}

/** Done once, however often. */
export async function storeSubscription(
  tx: Queries,
  { consortiumId, areaId, personId }: Subscription,
  subscribed: boolean,
): Promise<void> {
  const key = [consortiumId, areaId, personId];
  if (subscribed)
    await tx.query(
      'insert into community_subscription (consortium_id, area_id, person_id) values ($1, $2, $3) on conflict do nothing',
      key,
    );
  else
    await tx.query(
      'delete from community_subscription where consortium_id = $1 and area_id = $2 and person_id = $3',
      key,
    );
}

/** A person's wish to be told of what another writes. */
export interface Following {
  readonly consortiumId: string;
  readonly personId: string | null;
  readonly followedId: string;
}

/** Done once, however often. */
export async function storeFollowing(
  tx: Queries,
  { consortiumId, personId, followedId }: Following,
  followed: boolean,
): Promise<void> {
  const key = [consortiumId, personId, followedId];
  if (followed)
    await tx.query(
      'insert into community_following (consortium_id, person_id, followed_id) values ($1, $2, $3) on conflict do nothing',
      key,
    );
  else
    await tx.query(
      'delete from community_following where consortium_id = $1 and person_id = $2 and followed_id = $3',
      key,
    );
}
