import { AppError } from '@commonworks/api-platform';
import type { DocumentContent } from '../draft-content.js';

/** @throws AppError CONFLICT where the scenario that a costing says gives no bills with what members show at present */
export function refuseUncomputed({ kept }: DocumentContent): void {
  if (kept?.costing?.bills.length === 0)
    throw new AppError('CONFLICT', {}, 'group:refused.costing.uncomputed');
}
