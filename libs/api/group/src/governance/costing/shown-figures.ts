import type { Queries } from '@commonworks/api-platform';
import type { ShownFigures } from '@commonworks/domain-costing';
import { readFigures } from './figure-rows.js';

/**
 * The figures of a costing that every member sees, by municipality. The transaction sees those of the municipality that it
 * acts for as well: they are left out here, so that it comes to the same whoever asks.
 */
export async function readShown(tx: Queries, documentId: string): Promise<Map<string, ShownFigures>> {
  const rows = await readFigures(tx, [documentId]);
  return new Map(
    rows
      .filter(({ isShown }) => isShown)
      .map(
        ({
          municipalityId,
          baselineCents,
          avoidedCents,
          localOnceCents,
          localYearlyCents,
          basis,
          approvedBy,
        }) => [
          municipalityId,
          { baselineCents, avoidedCents, localOnceCents, localYearlyCents, basis, approvedBy },
        ],
      ),
  );
}
