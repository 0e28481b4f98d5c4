import { isDeepStrictEqual } from 'node:util';
import {
  AppError,
  municipalityLoader,
  notFound,
  type TenantContext,
  type Transaction,
} from '@commonworks/api-platform';
import { brokenReferences } from '@commonworks/domain-governance';
import { TEMPLATES } from '@commonworks/domain-governance/templates';
import { municipalityActedFor } from '../contents/acting-municipality.js';
import { hintReaders } from '../contents/hint-readers.js';
import { writtenWith } from './check-clause.js';
import { storeWritten } from './document-writes.js';
import { fillingOf } from './draft-content.js';
import type { WriteGovernanceClauseInput } from './governance.inputs.js';
import { readKnown } from './known-facts.js';
import { presentClauses } from './present-clauses.js';
import { readDraft, type ReadDraft } from './read-document.js';
import { recordGovernance } from './record-governance.js';
import type { Held } from './require-document.js';

/** A change that somebody else was before, by how the clause reads with each. */
export interface Crossed {
  readonly yours: string;
  readonly theirs: string;
}

/**
 * Writes in one clause of a draft that the transaction has alone. Where it reads so already nothing is done, whatever was read.
 * @returns both texts where somebody else changed the clause since it was read, and then nothing is written
 * @throws AppError as `writtenWith`; NOT_FOUND for a clause that is not there; CONFLICT where the document is no draft, and
 *   where another clause speaks of what would not stand
 */
export async function writeClause(
  tx: Transaction,
  ctx: TenantContext,
  { group, document }: Held,
  input: WriteGovernanceClauseInput,
): Promise<Crossed | null> {
  const { documentId, clauseId } = input;
  if (document.status !== 'DRAFT') throw new AppError('CONFLICT', {}, 'group:refused.governance.WRITE');
  const template = TEMPLATES[document.kind];
  const clause = template.clauses.find(({ id }) => id === clauseId);
  if (!clause) notFound();
  const written = writtenWith(document.written, input, { template, clause, group, ctx });
  if (isDeepStrictEqual(written, document.written)) return null;
  const known = await readKnown(tx, ctx, group);
  const [broken] = brokenReferences(template, fillingOf(template, written, known));
  const draft = { row: document, template, known };
  if ((document.clauseEdits[clauseId] ?? 0) !== input.expectedEdits)
    return {
      theirs: await readClause(tx, ctx, clauseId, draft),
      yours: broken ? '' : await readClause(tx, ctx, clauseId, { ...draft, row: { ...document, written } }),
    };
  if (broken) {
    const title = template.clauses.find(({ id }) => id === broken.clauseId)?.title[ctx.locale] ?? '';
    throw new AppError('CONFLICT', { clause: title }, 'group:refused.governance.reference');
  }
  await storeWritten(tx, documentId, clauseId, written);
  const municipalityId = municipalityActedFor(ctx, group, 'write');
  await recordGovernance(tx, ctx, 'WRITE', documentId, municipalityId, { clause: clauseId });
  await hintReaders(tx, ctx, group, { restricted: document.kind === 'COSTING' });
  return null;
}

/** How a clause of a draft reads. */
async function readClause(
  tx: Transaction,
  ctx: TenantContext,
  clauseId: string,
  draft: Pick<ReadDraft, 'row' | 'template' | 'known'>,
): Promise<string> {
  const whole = await readDraft(tx, draft);
  const places = await municipalityLoader.load(
    tx,
    draft.known.members.map(({ id }) => id),
    ctx,
  );
  return (
    presentClauses(whole, ctx.locale, places, draft.template).find(({ id }) => id === clauseId)?.text ?? ''
  );
}
