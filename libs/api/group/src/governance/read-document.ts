import type { TenantContext, Transaction } from '@commonworks/api-platform';
import {
  keptFacts,
  unsettled,
  type Filling,
  type GovernanceTemplate,
  type Unsettled,
} from '@commonworks/domain-governance';
import { TEMPLATES } from '@commonworks/domain-governance/templates';
import { schedulesOf } from './agreed-charter.js';
import { contentOf, fillingOf, today, type DocumentContent } from './draft-content.js';
import { readContents, type DocumentRow } from './document-rows.js';
import { hashAgreement } from './hash-agreement.js';
import { readKept } from './kept-parts.js';
import { readKnown, type GroupKnown } from './known-facts.js';
import type { SeenDocument } from './seen-documents.js';

/** What a draft is made from, and what it comes to at present. */
export interface ReadDraft {
  readonly row: DocumentRow;
  readonly template: GovernanceTemplate;
  readonly known: GroupKnown;
  readonly filling: Filling;
  readonly gaps: readonly Unsettled[];
}

/** All that a document says, in both languages. */
export interface ReadDocument {
  readonly content: DocumentContent;
  readonly hash: string;
  /** Null of a version that was sent. */
  readonly draft: ReadDraft | null;
}

/** What a draft says at present. */
export async function readDraft(
  tx: Transaction,
  { row, template, known }: Pick<ReadDraft, 'row' | 'template' | 'known'>,
): Promise<ReadDocument> {
  const kept = await readKept(tx, row);
  const withKept = { ...known, facts: { ...known.facts, kept: keptFacts(kept) } };
  const filling = fillingOf(template, row.written, withKept);
  const schedules = await schedulesOf(tx, row);
  const content = contentOf(template, row.title, filling, schedules, today(), kept);
  const gaps = unsettled(template, filling);
  const draft = { row, template, known: withKept, filling, gaps };
  return { content, hash: hashAgreement(content).hash, draft };
}

/** Documents as their reader sees them, by the key of each. */
export async function readDocumentsWhole(
  tx: Transaction,
  ctx: TenantContext,
  seen: readonly SeenDocument[],
): Promise<Map<SeenDocument, ReadDocument>> {
  const contents = await readContents(
    tx,
    seen.flatMap(({ sent }) => sent?.id ?? []),
  );
  const known = new Map<string, GroupKnown>();
  const read = new Map<SeenDocument, ReadDocument>();
  for (const one of seen) {
    const { sent, draft: row, group, kind } = one;
    const content = sent && contents.get(sent.id);
    if (sent && content !== undefined && content !== null)
      read.set(one, { content: JSON.parse(content) as DocumentContent, hash: sent.hash, draft: null });
    if (sent || !row) continue;
    const ofGroup = known.get(group.id) ?? (await readKnown(tx, ctx, group));
    known.set(group.id, ofGroup);
    read.set(one, await readDraft(tx, { row, template: TEMPLATES[kind], known: ofGroup }));
  }
  return read;
}
