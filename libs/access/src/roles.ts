/** What a person may be: in a municipality, in a consortium, or for the whole installation. */
export const MUNICIPALITY_ROLES = ['LEAD', 'CONTRIBUTOR', 'APPROVER', 'VIEWER'] as const;
export const CONSORTIUM_ROLES = ['COORDINATOR', 'ANALYST'] as const;
export const INSTALLATION_ROLES = ['ADMINISTRATOR'] as const;
export const ROLES = [...MUNICIPALITY_ROLES, ...CONSORTIUM_ROLES, ...INSTALLATION_ROLES] as const;

export type MunicipalityRole = (typeof MUNICIPALITY_ROLES)[number];
export type ConsortiumRole = (typeof CONSORTIUM_ROLES)[number];
export type InstallationRole = (typeof INSTALLATION_ROLES)[number];
export type Role = (typeof ROLES)[number];

/** A role with the municipality or the consortium it is held in; an administrator's has neither. */
export interface Membership {
  readonly role: Role;
  readonly municipalityId?: string;
  readonly consortiumId?: string;
}

export type RoleScope = 'MUNICIPALITY' | 'CONSORTIUM' | 'INSTALLATION';

/** Where a role is held. */
export function scopeOf(role: Role): RoleScope {
  if ((MUNICIPALITY_ROLES as readonly Role[]).includes(role)) return 'MUNICIPALITY';
  return (CONSORTIUM_ROLES as readonly Role[]).includes(role) ? 'CONSORTIUM' : 'INSTALLATION';
}

/** The roles a municipality, a consortium and the installation cannot be without. */
export const INDISPENSABLE_ROLES: readonly Role[] = ['LEAD', 'COORDINATOR', 'ADMINISTRATOR'];

/** The roles by which one invites others. */
export const INVITING_ROLES: readonly Role[] = ['LEAD', 'COORDINATOR', 'ADMINISTRATOR'];
