import { permits } from '@commonworks/access';
import type { Queries, TenantContext } from '@commonworks/api-platform';
import type { GovernanceKind, GovernanceStatus } from '@commonworks/domain-governance';
import { readGroups, subjectOf, type GroupFacts } from '../groups/group-rows.js';
import {
  readDocuments,
  readDocumentsOf,
  readVersions,
  readVersionsOf,
  type DocumentRow,
  type VersionRow,
} from './document-rows.js';

/**
 * A document as a reader sees it: members and observers as it stands, but for a costing that is written; who left, and the
 * observer of such a costing, by the versions that they see.
 */
export interface SeenDocument {
  readonly group: GroupFacts;
  readonly groupId: string;
  readonly id: string;
  readonly kind: GovernanceKind;
  readonly title: string;
  readonly status: GovernanceStatus;
  readonly version: number;
  /** What is written of it; null where another version is seen than the one that is written. */
  readonly draft: DocumentRow | null;
  /** The version that is seen; null of a draft. */
  readonly sent: VersionRow | null;
  /** Why it was taken back last; to who sees it as it stands. */
  readonly reason: string;
  /** How often it was changed, for who sees it as it stands. */
  readonly edits: number;
  /** All versions that are seen, the newest first. */
  readonly versions: readonly VersionRow[];
  /** Whether it is seen as it stands, so that something may be done with it. */
  readonly isCurrent: boolean;
}

/** Documents by their ids. */
export async function seeDocuments(
  tx: Queries,
  ctx: Pick<TenantContext, 'ability'>,
  ids: readonly string[],
): Promise<SeenDocument[]> {
  return see(tx, ctx, await readDocuments(tx, ids), await readVersions(tx, ids));
}

/** The documents of a group, the first one first. */
export async function seeDocumentsOf(
  tx: Queries,
  ctx: Pick<TenantContext, 'ability'>,
  groupIds: readonly string[],
): Promise<SeenDocument[]> {
  return see(tx, ctx, await readDocumentsOf(tx, groupIds), await readVersionsOf(tx, groupIds));
}

async function see(
  tx: Queries,
  { ability }: Pick<TenantContext, 'ability'>,
  documents: readonly DocumentRow[],
  versions: readonly VersionRow[],
): Promise<SeenDocument[]> {
  const groupIds = [...new Set([...documents, ...versions].map(({ groupId }) => groupId))];
  const groups = new Map((await readGroups(tx, groupIds)).map((group) => [group.id, group]));
  const may = (group: GroupFacts, action: 'open' | 'readRestricted' | 'readRecord') =>
    permits(ability, action, 'Group', subjectOf(group));
  const ids = new Set([...documents.map(({ id }) => id), ...versions.map(({ documentId }) => documentId)]);
  return [...ids].flatMap((id): SeenDocument[] => {
    const row = documents.find((one) => one.id === id);
    const own = versions.filter(({ documentId }) => documentId === id);
    const group = groups.get(row?.groupId ?? own[0]?.groupId ?? '');
    if (!group || !(may(group, 'open') || may(group, 'readRecord'))) return [];
    const isHidden = row?.status === 'DRAFT' && row.kind === 'COSTING' && !may(group, 'readRestricted');
    if (row && !isHidden && may(group, 'open')) return [asItStands(group, row, own)];
    const [newest] = own;
    return newest ? [asSent(group, newest, own)] : [];
  });
}

function asItStands(group: GroupFacts, row: DocumentRow, versions: readonly VersionRow[]): SeenDocument {
  const sent =
    row.status === 'DRAFT' ? null : (versions.find(({ number }) => number === row.version) ?? null);
  return {
    group,
    groupId: group.id,
    id: row.id,
    kind: row.kind,
    title: row.title,
    status: sent?.status ?? 'DRAFT',
    version: row.version,
    draft: row,
    sent,
    reason: row.reason,
    edits: row.edits,
    versions,
    isCurrent: true,
  };
}

/** A document by one of its versions. */
export function asSent(group: GroupFacts, sent: VersionRow, versions: readonly VersionRow[]): SeenDocument {
  return {
    group,
    groupId: group.id,
    id: sent.documentId,
    kind: sent.kind,
    title: sent.title,
    status: sent.status,
    version: sent.number,
    draft: null,
    sent,
    reason: '',
    edits: 0,
    versions,
    isCurrent: false,
  };
}

/** The same document by another of its versions; undefined where the reader sees none of that number. */
export function atVersion(seen: SeenDocument, number: number): SeenDocument | undefined {
  if (number === seen.version) return seen;
  const sent = seen.versions.find((one) => one.number === number);
  return sent && asSent(seen.group, sent, seen.versions);
}
