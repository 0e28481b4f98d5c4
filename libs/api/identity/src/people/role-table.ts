import type { RoleInScope } from './role-scope.js';

/** Where the row of this role is kept: the table, and the columns that name the place. */
export function tableOf(held: RoleInScope): {
  table: string;
  placeColumn: string | null;
  placeId: string | null;
} {
  switch (held.scope) {
    case 'MUNICIPALITY':
      return {
        table: 'municipality_membership',
        placeColumn: 'municipality_id',
        placeId: held.municipalityId,
      };
    case 'CONSORTIUM':
      return { table: 'consortium_membership', placeColumn: 'consortium_id', placeId: held.consortiumId };
    case 'INSTALLATION':
      return { table: 'installation_membership', placeColumn: null, placeId: null };
  }
}
