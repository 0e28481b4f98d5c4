import type { GovernanceDocumentObject } from './governance.types.js';
import type { SeenDocument } from './seen-documents.js';

export function presentDocument(seen: SeenDocument): GovernanceDocumentObject {
  const { sent } = seen;
  return {
    seen,
    id: seen.id,
    groupId: seen.groupId,
    groupName: seen.group.name,
    synthetic: seen.group.synthetic,
    kind: seen.kind,
    title: seen.title,
    status: seen.status,
    version: seen.version,
    edits: seen.edits,
    latest: seen.isCurrent,
    reason: seen.reason,
    decideBy: sent?.decideBy ?? null,
    rule: sent?.rule ?? null,
    sentAt: sent?.sentAt ?? null,
    agreedAt: sent?.agreedAt ?? null,
    inForceAt: sent?.inForceAt ?? null,
  };
}
