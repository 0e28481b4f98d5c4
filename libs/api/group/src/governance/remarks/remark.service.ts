import { isDeepStrictEqual } from 'node:util';
import {
  AppError,
  faultIf,
  found,
  notFound,
  refuseFaults,
  TenantDatabase,
  type TenantContext,
} from '@commonworks/api-platform';
import { COMMENT_LENGTH, textLength } from '@commonworks/domain-assessment';
import {
  brokenReferences,
  remarksOn,
  standingClauses,
  type Clause,
  type RemarkKind,
} from '@commonworks/domain-governance';
import { TEMPLATES } from '@commonworks/domain-governance/templates';
import { Injectable } from '@nestjs/common';
import { checkText } from '../../minutes/check-words.js';
import { writtenWith } from '../check-clause.js';
import { GovernanceDocumentService } from '../document.service.js';
import { fillingOf } from '../draft-content.js';
import type { GovernanceDocumentObject } from '../governance.types.js';
import { readKnown } from '../known-facts.js';
import { holdForMember, type HeldForMember } from './hold-remark.js';
import { countRemarks, insertRemark } from './remark-rows.js';
import type { AddGovernanceCommentInput, SuggestGovernanceChangeInput } from './remark.inputs.js';
import { recordAndHint } from './record-remark.js';
import { suggestionOf } from './suggestion.js';
import { tellRemarked } from './tell-remark.js';

/** Far more than is said of any document. */
const MOST = 500;

/** What members say of the clauses of a document, and what they would have otherwise. */
@Injectable()
export class GovernanceRemarkService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly documents: GovernanceDocumentService,
  ) {}

  /**
   * Says something of a clause.
   * @throws AppError NOT_FOUND for who does not comment for a member, and for a clause that is not there; CONFLICT where the
   *   document is neither written nor in review, where as much was said of it as can be, and while the group is paused or
   *   closed; INVALID_INPUT
   */
  async comment(
    ctx: TenantContext,
    { documentId, clauseId, text: said }: AddGovernanceCommentInput,
  ): Promise<GovernanceDocumentObject> {
    await this.database.write(ctx, async (tx) => {
      const held = await holdForMember(tx, ctx, documentId, 'comment');
      clauseFor(held, clauseId, 'COMMENT');
      const text = checkText(said);
      refuseMore(await countRemarks(tx, documentId));
      const { groupId, version } = held.document;
      const id = await insertRemark(
        tx,
        { groupId, documentId, clauseId, kind: 'COMMENT', version, text, suggestion: null, madeOn: null },
        held.signed,
      );
      await recordAndHint(tx, ctx, held, 'REMARK', { clause: clauseId });
      await tellRemarked(tx, held.group, { documentId, remarkId: id });
    });
    return found(await this.documents.one(ctx, documentId));
  }

  /**
   * Suggests other words or values of a clause; nothing is written before somebody accepts it.
   * @throws AppError as `comment` and `writtenWith`; NOT_FOUND for who does not write for a member; CONFLICT where the document
   *   is no draft, where the clause was changed since it was read or does not stand, where it reads so already, and where
   *   another clause speaks of what would not stand
   */
  async suggest(
    ctx: TenantContext,
    { documentId, clauseId, expectedEdits, text: said, paragraphs, fields }: SuggestGovernanceChangeInput,
  ): Promise<GovernanceDocumentObject> {
    await this.database.write(ctx, async (tx) => {
      const held = await holdForMember(tx, ctx, documentId, 'write');
      const { group, document } = held;
      const clause = clauseFor(held, clauseId, 'SUGGESTION');
      const text = checkWhy(said);
      refuseMore(await countRemarks(tx, documentId));
      const template = TEMPLATES[document.kind];
      const known = await readKnown(tx, ctx, group);
      const before = document.written;
      requireStanding(template, fillingOf(template, before, known), clauseId);
      if ((document.clauseEdits[clauseId] ?? 0) !== expectedEdits)
        throw new AppError('CONFLICT', {}, 'group:refused.remark.outdated');
      const change = { paragraphs, fields };
      const after = writtenWith(
        before,
        { documentId, clauseId, expectedEdits, ...change },
        { template, clause, group, ctx, isSuggested: true },
      );
      if (isDeepStrictEqual(after, before)) throw new AppError('CONFLICT', {}, 'group:refused.remark.same');
      const [broken] = brokenReferences(template, fillingOf(template, after, known));
      if (broken) {
        const title = template.clauses.find(({ id }) => id === broken.clauseId)?.title[ctx.locale] ?? '';
        throw new AppError('CONFLICT', { clause: title }, 'group:refused.governance.reference');
      }
      const suggestion = suggestionOf(change, { template, clause, known, before, after });
      const { groupId, version } = document;
      const id = await insertRemark(
        tx,
        {
          groupId,
          documentId,
          clauseId,
          kind: 'SUGGESTION',
          version,
          text,
          suggestion,
          madeOn: expectedEdits,
        },
        held.signed,
      );
      await recordAndHint(tx, ctx, held, 'SUGGEST', { clause: clauseId });
      await tellRemarked(tx, group, { documentId, remarkId: id });
    });
    return found(await this.documents.one(ctx, documentId));
  }
}

/** @throws AppError NOT_FOUND for a clause that is not there; CONFLICT where nothing of the kind is said of the document now */
function clauseFor({ document, status }: HeldForMember, clauseId: string, kind: RemarkKind): Clause {
  const clause = TEMPLATES[document.kind].clauses.find(({ id }) => id === clauseId);
  if (!clause) notFound();
  if (!remarksOn(status).includes(kind))
    throw new AppError(
      'CONFLICT',
      {},
      `group:refused.remark.${status === 'IN_REVIEW' ? 'inReview' : 'closed'}`,
    );
  return clause;
}

/** @throws AppError CONFLICT for a clause that is left out, or does not stand in this document */
export function requireStanding(
  template: Parameters<typeof standingClauses>[0],
  filling: Parameters<typeof standingClauses>[1],
  clauseId: string,
): void {
  if (!standingClauses(template, filling).some(({ id }) => id === clauseId))
    throw new AppError('CONFLICT', {}, 'group:refused.remark.leftOut');
}

function refuseMore(count: number): void {
  if (count >= MOST) throw new AppError('CONFLICT', { most: MOST }, 'group:refused.remark.most');
}

/** Why a change is suggested; may be nothing. @throws FieldError INVALID_INPUT */
function checkWhy(said: string): string {
  const text = said.trim();
  refuseFaults(
    faultIf(textLength(text) > COMMENT_LENGTH, 'input.text', 'group:invalid.comment', {
      most: COMMENT_LENGTH,
    }),
  );
  return text;
}
