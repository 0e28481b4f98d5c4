import { acting } from '@commonworks/api-platform/schema';
import { actingGroups } from './acting-groups.js';

/**
 * What policies of the tables that hold what a group keeps have in common. Migrations use these texts, so they are
 * frozen: add, do not change.
 */
export const contents = {
  /** Members and observers, who see what is kept. */
  read: `(group_id = any ${actingGroups.member} or group_id = any ${actingGroups.observer})`,
  /** Members, who write it. */
  write: `group_id = any ${actingGroups.member}`,
  /** By the acting person, for one of the municipalities that the transaction acts for. */
  signed: (person: string, municipality: string) =>
    `${person} = ${acting.person} and ${municipality} = any ${acting.municipalities}`,
} as const;
