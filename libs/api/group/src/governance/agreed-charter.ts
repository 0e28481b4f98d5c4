import type { Queries } from '@commonworks/api-platform';
import type { CharterTerms, Schedule } from '@commonworks/domain-governance';
import type { DocumentContent } from './draft-content.js';
import { readContents, readVersionsOf, type DocumentRow } from './document-rows.js';

/** The terms of the charter that members of a group agreed to last; null where there is none. */
export async function agreedCharter(tx: Queries, groupId: string): Promise<CharterTerms | null> {
  const [charter] = (await readVersionsOf(tx, [groupId]))
    .filter(({ kind, status }) => kind === 'CHARTER' && (status === 'AGREED' || status === 'IN_FORCE'))
    .sort((a, b) => Number(b.agreedAt) - Number(a.agreedAt));
  if (!charter) return null;
  const content = (await readContents(tx, [charter.id])).get(charter.id) ?? '{}';
  return (JSON.parse(content) as DocumentContent).filling;
}

/** What a charter has as its schedules: the other documents of the group as they were sent last. */
export async function schedulesOf(tx: Queries, { kind, groupId }: DocumentRow): Promise<Schedule[]> {
  if (kind !== 'CHARTER') return [];
  const newest = new Map<string, Schedule>();
  for (const version of await readVersionsOf(tx, [groupId])) {
    const { documentId, title, number, hash, status } = version;
    if (version.kind === 'CHARTER' || status === 'SUPERSEDED' || newest.has(documentId)) continue;
    newest.set(documentId, { kind: version.kind, title, version: number, hash });
  }
  return [...newest.values()];
}
