import { notify, type Queries } from '@commonworks/api-platform';
import type { GroupFacts } from '../../groups/group-rows.js';
import { governanceAnswered, governanceRemarked } from './remark-notification-kinds.js';
import { readReplies, type RemarkRow } from './remark-rows.js';

/** Tells who writes for members what was said of a document, once the transaction is committed; never who said it. */
export async function tellRemarked(
  tx: Queries,
  group: GroupFacts,
  { documentId, remarkId }: { readonly documentId: string; readonly remarkId: string },
): Promise<void> {
  const about = { subjectId: documentId, partId: remarkId };
  const kind = governanceRemarked;
  for (const municipalityId of group.members)
    await notify(tx, { kind, about, place: { municipalityId }, to: { roles: ['LEAD'] } });
  // Delegates write too, whatever their role is.
  for (const delegation of group.delegations) {
    const [municipalityId, personId] = delegation.split(' ');
    if (municipalityId && personId)
      await notify(tx, { kind, about, place: { municipalityId }, to: { people: [personId] } });
  }
}

/** Tells those who said something of it that it was answered, accepted or refused; never who did that. */
export async function tellAnswered(
  tx: Queries,
  { id, documentId, authorId, authorFor }: Pick<RemarkRow, 'id' | 'documentId' | 'authorId' | 'authorFor'>,
): Promise<void> {
  const replies = await readReplies(tx, [id]);
  const said = new Map([
    [authorId, authorFor],
    ...replies.map((one) => [one.authorId, one.authorFor] as const),
  ]);
  for (const municipalityId of new Set(said.values()))
    await notify(tx, {
      kind: governanceAnswered,
      about: { subjectId: documentId, partId: id },
      place: { municipalityId },
      to: { people: [...said].filter(([, of]) => of === municipalityId).map(([personId]) => personId) },
    });
}
