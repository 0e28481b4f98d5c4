import type { CampaignBriefFragment, Role } from '@commonworks/web-graphql';
import type { Me } from '../me/me.js';

type Membership = Me['memberships'][number];

/** For whom the person acts: one municipality, one consortium, or the installation as a whole. */
export type Acting =
  | { kind: 'MUNICIPALITY'; id: string; name: string; roles: Role[] }
  | { kind: 'CONSORTIUM'; id: string; name: string; roles: Role[] }
  | { kind: 'INSTALLATION'; id: 'installation'; name: null; roles: Role[] };

function actingOf({ role, municipality, consortium }: Membership): Acting {
  if (municipality)
    return { kind: 'MUNICIPALITY', id: municipality.id, name: municipality.name, roles: [role] };
  if (consortium) return { kind: 'CONSORTIUM', id: consortium.id, name: consortium.name, roles: [role] };
  return { kind: 'INSTALLATION', id: 'installation', name: null, roles: [role] };
}

/** One entry for each municipality and consortium, with all roles held there; the installation last. */
export function actingsOf(memberships: readonly Membership[]): Acting[] {
  const byKey = new Map<string, Acting>();
  for (const membership of memberships) {
    const acting = actingOf(membership);
    const known = byKey.get(`${acting.kind}:${acting.id}`);
    if (known) known.roles.push(membership.role);
    else byKey.set(`${acting.kind}:${acting.id}`, acting);
  }
  return [...byKey.values()].sort(
    (a, b) => Number(a.kind === 'INSTALLATION') - Number(b.kind === 'INSTALLATION'),
  );
}

const weight: Record<CampaignBriefFragment['status'], number> = {
  OPEN: 0,
  RELEASED: 1,
  CLOSED: 2,
  DRAFT: 3,
};

/** The campaign to show when none was chosen: the open one first, then the newest released. */
export function likeliestCampaign(campaigns: readonly CampaignBriefFragment[]): CampaignBriefFragment | null {
  return [...campaigns].sort((a, b) => weight[a.status] - weight[b.status] || b.year - a.year).at(0) ?? null;
}
