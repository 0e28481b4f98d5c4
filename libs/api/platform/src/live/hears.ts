import type { TenantContext } from '../context/tenant-context.js';
import type { Hint } from './hint.js';

type Listener = Pick<TenantContext, 'personId' | 'memberships' | 'municipalityIds' | 'consortiumIds'>;

/**
 * Whether this person hears the hint.
 *
 * **Worked example.** An answer of Taber is saved by its lead: everybody with a role in Taber hears of it but the
 * lead, who knows. The lead of Coaldale, in the same consortium, does not; both hear of the consortium's release.
 */
export function hears(
  { personId, memberships, municipalityIds, consortiumIds }: Listener,
  { audience, by }: Hint,
): boolean {
  if (personId === null || personId === by) return false;
  switch (audience.kind) {
    case 'PERSON':
      return personId === audience.id;
    case 'MUNICIPALITY':
      return municipalityIds.includes(audience.id);
    case 'CONSORTIUM':
      return consortiumIds.includes(audience.id);
    case 'COORDINATORS':
      return memberships.some(
        ({ role, consortiumId }) => role === 'COORDINATOR' && consortiumId === audience.id,
      );
    case 'ADMINISTRATORS':
      return memberships.some(({ role }) => role === 'ADMINISTRATOR');
  }
}
