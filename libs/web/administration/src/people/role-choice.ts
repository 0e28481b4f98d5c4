import { CONSORTIUM_ROLES, MUNICIPALITY_ROLES, ROLES, scopeOf, type Role } from '@commonworks/access';
import type { Acting } from '@commonworks/web-ui';

/** A role and where it is held, as chosen in a form; ids empty until chosen. */
export interface RoleChoice {
  role: Role;
  municipalityId: string;
  consortiumId: string;
}

/** The roles a person may hand out while acting for this municipality, consortium or installation. */
export function grantableRoles({ kind }: Acting): readonly Role[] {
  switch (kind) {
    case 'MUNICIPALITY':
      return MUNICIPALITY_ROLES;
    case 'CONSORTIUM':
      return CONSORTIUM_ROLES;
    case 'INSTALLATION':
      return ROLES;
  }
}

/** The choice a form starts with: the first role, where one acts. */
export function initialChoice(acting: Acting): RoleChoice {
  return {
    role: grantableRoles(acting)[0] ?? 'VIEWER',
    municipalityId: acting.kind === 'MUNICIPALITY' ? acting.id : '',
    consortiumId: acting.kind === 'CONSORTIUM' ? acting.id : '',
  };
}

/** The choice as the server wants it: only the id that goes with the role. */
export function scopedRole({ role, municipalityId, consortiumId }: RoleChoice): {
  role: Role;
  municipalityId?: string;
  consortiumId?: string;
} {
  switch (scopeOf(role)) {
    case 'MUNICIPALITY':
      return { role, municipalityId };
    case 'CONSORTIUM':
      return { role, consortiumId };
    case 'INSTALLATION':
      return { role };
  }
}
