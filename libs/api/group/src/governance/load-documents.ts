import type { Queries } from '@commonworks/api-platform';
import type { GovernanceKind, WrittenFilling } from '@commonworks/domain-governance';
import type { Signed } from '../people/group-people.js';
import { insertDocument } from './document-writes.js';

/** A document that a group has begun to write. */
export interface PlannedDocument {
  readonly kind: GovernanceKind;
  readonly title: string;
  readonly written: WrittenFilling;
}

/** Stores what a group has begun to write, made up to show the product. */
export async function loadDocuments(
  tx: Queries,
  groupId: string,
  documents: readonly PlannedDocument[],
  by: Signed,
): Promise<void> {
  for (const document of documents) await insertDocument(tx, groupId, document, by);
}
