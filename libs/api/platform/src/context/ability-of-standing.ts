import { abilityFor, type AppAbility, type Membership, type OwnStanding } from '@commonworks/access';
import { Kept } from '../load/kept.js';

/** Abilities kept in this process at most; one takes some kilobytes. */
const kept = new Kept<AppAbility>(1_000);

/**
 * The ability of a standing, kept from the last request with the same: its conditions are compiled when they are first
 * asked, which takes longer than asking them. All that an ability is made of is in the key, so that who gains or loses
 * a role is another key at the next request.
 */
export function abilityOfStanding(memberships: readonly Membership[], own: OwnStanding): AppAbility {
  const key = JSON.stringify([memberships, own]);
  const known = kept.get(key);
  if (known) return known;
  const ability = abilityFor(memberships, own);
  kept.keep(key, ability);
  return ability;
}
