import type { Queries } from '@commonworks/api-platform';
import { standingDecisions, type GovernanceKind } from '@commonworks/domain-governance';
import { readAgreements } from './decision-rows.js';
import { readVersionsOf } from './document-rows.js';

/** What members of a group agreed to, as conditions of its stages ask. */
export interface AgreedDocument {
  readonly groupId: string;
  readonly kind: GovernanceKind;
  /** The municipalities that agreed to it, as it stands. */
  readonly agreed: readonly string[];
}

/** Versions that are agreed or in force, of groups by their ids, as far as the transaction sees them. */
export async function readAgreedDocuments(
  tx: Queries,
  groupIds: readonly string[],
): Promise<AgreedDocument[]> {
  const versions = (await readVersionsOf(tx, groupIds)).filter(
    ({ status }) => status === 'AGREED' || status === 'IN_FORCE',
  );
  if (versions.length === 0) return [];
  const decisions = await readAgreements(
    tx,
    versions.map(({ id }) => id),
  );
  return versions.map(({ id, groupId, kind }) => ({
    groupId,
    kind,
    agreed: [...standingDecisions(decisions.filter(({ versionId }) => versionId === id)).values()]
      .filter(({ decision }) => decision === 'AGREE')
      .map(({ municipalityId }) => municipalityId),
  }));
}
