import { scopeOf, type Membership, type Role, type SubjectFields } from '@commonworks/access';
import { FieldError, type TenantContext, withPurpose } from '@commonworks/api-platform';

/** A role together with where it is held. */
export type RoleInScope =
  | { scope: 'MUNICIPALITY'; role: Role; municipalityId: string }
  | { scope: 'CONSORTIUM'; role: Role; consortiumId: string }
  | { scope: 'INSTALLATION'; role: Role };

/** A role as somebody asks for it. */
export interface RequestedRole {
  role: Role;
  municipalityId?: string | null;
  consortiumId?: string | null;
}

/** @throws AppError INVALID_INPUT when the role does not go with the place it was asked for */
export function parseRole({ role, municipalityId, consortiumId }: RequestedRole): RoleInScope {
  const scope = scopeOf(role);
  if (scope === 'MUNICIPALITY' && municipalityId && !consortiumId) return { scope, role, municipalityId };
  if (scope === 'CONSORTIUM' && consortiumId && !municipalityId) return { scope, role, consortiumId };
  if (scope === 'INSTALLATION' && !municipalityId && !consortiumId) return { scope, role };
  throw new FieldError('INVALID_INPUT', [
    { path: 'input.role', messageKey: 'identity:people.roleWithoutPlace' },
  ]);
}

/** The municipality or consortium of the role, as abilities and the audit log name it. */
export function placeOf(held: RoleInScope): { municipalityId?: string; consortiumId?: string } {
  switch (held.scope) {
    case 'MUNICIPALITY':
      return { municipalityId: held.municipalityId };
    case 'CONSORTIUM':
      return { consortiumId: held.consortiumId };
    case 'INSTALLATION':
      return {};
  }
}

export const personSubject = (held: RoleInScope): SubjectFields['Person'] => ({
  ...placeOf(held),
  role: held.role,
});

export const isAdministrator = (memberships: readonly Membership[]): boolean =>
  memberships.some((m) => m.role === 'ADMINISTRATOR');

/** The context with the purpose ADMINISTRATE for an administrator; for everybody else as it is. */
export const administrating = (ctx: TenantContext): TenantContext =>
  isAdministrator(ctx.memberships) ? withPurpose(ctx, 'ADMINISTRATE') : ctx;

/**
 * The context in which people are invited, and roles given and taken: ADMINISTRATE for an administrator, INVITE
 * for everybody else.
 */
export const inviting = (ctx: TenantContext): TenantContext =>
  withPurpose(ctx, isAdministrator(ctx.memberships) ? 'ADMINISTRATE' : 'INVITE');
