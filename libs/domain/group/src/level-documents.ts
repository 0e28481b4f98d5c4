import { COLLABORATION_LEVELS, type CollaborationLevel } from '@commonworks/domain-opportunity';
import type { FileMark } from './file-mark.js';

/** What each level needs besides what the level before it needs. */
const ADDED: Readonly<Record<CollaborationLevel, readonly FileMark[]>> = {
  KNOWLEDGE: ['SIGNED_CHARTER'],
  PURCHASES: ['REQUIREMENTS', 'COSTING'],
  SYSTEM: ['SLA'],
  SERVICE: ['STAFF_CLAUSE'],
};

/**
 * The documents without which a group of this level does not begin to deliver: to share knowledge a charter; to buy
 * together requirements and a costing too; to share a system a service level agreement too; to share a service a clause
 * on staff too.
 */
export function documentsOf(level: CollaborationLevel): FileMark[] {
  return COLLABORATION_LEVELS.slice(0, COLLABORATION_LEVELS.indexOf(level) + 1).flatMap((one) => ADDED[one]);
}
