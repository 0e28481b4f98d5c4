import { abilityFor, type AppAbility, type Membership, type OwnStanding } from '@commonworks/access';

/** Abilities kept in this process at most; one takes some kilobytes. */
const MOST = 1_000;
const kept = new Map<string, AppAbility>();

/**
 * The ability of a standing, kept from the last request with the same: its conditions are compiled when they are first
 * asked, which takes longer than asking them. All that an ability is made of is in the key, so that who gains or loses
 * a role is another key at the next request.
 */
export function abilityOfStanding(memberships: readonly Membership[], own: OwnStanding): AppAbility {
  const key = JSON.stringify([memberships, own]);
  const ability = kept.get(key) ?? abilityFor(memberships, own);
  // The order of a map is that of insertion: the last asked for goes to its end.
  kept.delete(key);
  kept.set(key, ability);
  const [oldest] = kept.keys();
  if (kept.size > MOST && oldest !== undefined) kept.delete(oldest);
  return ability;
}
