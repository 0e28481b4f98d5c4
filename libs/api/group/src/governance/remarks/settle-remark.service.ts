import {
  AppError,
  found,
  isUuid,
  notFound,
  TenantDatabase,
  translate,
  type TenantContext,
  type Transaction,
} from '@commonworks/api-platform';
import { TEMPLATES } from '@commonworks/domain-governance/templates';
import { Injectable } from '@nestjs/common';
import { checkReason, checkText } from '../../minutes/check-words.js';
import { fillsFor } from '../check-clause.js';
import { GovernanceDocumentService } from '../document.service.js';
import { fillingOf } from '../draft-content.js';
import type { GovernanceDocumentObject, GovernanceResult } from '../governance.types.js';
import { readKnown } from '../known-facts.js';
import { writeClause, type Crossed } from '../write-clause.js';
import { holdForMember, holdRemark } from './hold-remark.js';
import { recordAndHint } from './record-remark.js';
import {
  countReplies,
  insertReply,
  readRemark,
  readReply,
  storeReopened,
  storeReplyRemoved,
  storeSettled,
  storeWithdrawn,
} from './remark-rows.js';
import type {
  AnswerGovernanceRemarkInput,
  DecideGovernanceSuggestionInput,
  ResolveGovernanceRemarkInput,
} from './remark.inputs.js';
import { requireStanding } from './remark.service.js';
import { tellAnswered } from './tell-remark.js';

/** Answers to one remark. */
const MOST = 100;

/** What becomes of what members said of clauses. */
@Injectable()
export class GovernanceSettleRemarkService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly documents: GovernanceDocumentService,
  ) {}

  /** Answers to what is open. @throws AppError as `holdRemark`; CONFLICT for more than can be; INVALID_INPUT */
  async answer(
    ctx: TenantContext,
    { remarkId, text: said }: AnswerGovernanceRemarkInput,
  ): Promise<GovernanceDocumentObject> {
    return this.about(ctx, async (tx) => {
      const held = await holdRemark(tx, ctx, remarkId, 'REPLY');
      const text = checkText(said);
      if ((await countReplies(tx, remarkId)) >= MOST)
        throw new AppError('CONFLICT', { most: MOST }, 'group:refused.remark.mostReplies');
      await insertReply(tx, { ...held.remark, text }, held.signed);
      await recordAndHint(tx, ctx, held, 'REMARK', { clause: held.remark.clauseId });
      await tellAnswered(tx, held.remark);
      return held.document.id;
    });
  }

  /** Says whether something is still to be done about a comment: who writes, or who made it. @throws AppError as `holdRemark` */
  async resolve(
    ctx: TenantContext,
    { remarkId, resolved }: ResolveGovernanceRemarkInput,
  ): Promise<GovernanceDocumentObject> {
    return this.about(ctx, async (tx) => {
      const held = await holdRemark(tx, ctx, remarkId, resolved ? 'RESOLVE' : 'REOPEN');
      if (resolved) await storeSettled(tx, remarkId, { state: 'RESOLVED', reason: '' }, held.signed);
      else await storeReopened(tx, remarkId);
      await recordAndHint(tx, ctx, held, resolved ? 'RESOLVE' : 'REOPEN', { clause: held.remark.clauseId });
      return held.document.id;
    });
  }

  /**
   * Takes away what one said, a remark as long as it is open, or an answer; nothing is left of its words.
   * @throws AppError as `holdRemark`; NOT_FOUND for what another said
   */
  async withdraw(ctx: TenantContext, id: string): Promise<GovernanceDocumentObject> {
    if (!isUuid(id)) notFound();
    return this.about(ctx, async (tx) => {
      const reply = await readReply(tx, id);
      if (!reply) {
        const held = await holdRemark(tx, ctx, id, 'WITHDRAW');
        await storeWithdrawn(tx, id);
        await recordAndHint(tx, ctx, held, 'WITHDRAW', { clause: held.remark.clauseId });
        return held.document.id;
      }
      const { documentId, clauseId } = found(await readRemark(tx, reply.remarkId));
      const held = await holdForMember(tx, ctx, documentId, 'comment');
      if (reply.authorId !== ctx.personId) notFound();
      await storeReplyRemoved(tx, id);
      await recordAndHint(tx, ctx, held, 'WITHDRAW', { clause: clauseId });
      return documentId;
    });
  }

  /**
   * Writes a clause as it was suggested, or says why not. It is written as anything is: where somebody else changed the
   * clause since, both texts come back and nothing is done, until who decides names what was read of them.
   * @throws AppError as `holdRemark` and `writeClause`; CONFLICT where the clause does not stand any more, and for a value
   *   that is a member's own to give; INVALID_INPUT without a reason for refusing
   */
  async decide(
    ctx: TenantContext,
    { remarkId, accepted, reason: said, expectedEdits }: DecideGovernanceSuggestionInput,
  ): Promise<GovernanceResult> {
    const done = await this.database.write(ctx, async (tx) => {
      const held = await holdRemark(tx, ctx, remarkId, accepted ? 'ACCEPT' : 'REFUSE');
      const { remark, group, document } = held;
      const { clauseId } = remark;
      const reason = accepted && said.trim() === '' ? '' : checkReason(said);
      let crossed: Crossed | null = null;
      if (accepted) {
        const { paragraphs, fields } = found(remark.suggestion);
        const template = TEMPLATES[document.kind];
        const known = await readKnown(tx, ctx, group);
        requireStanding(template, fillingOf(template, document.written, known), clauseId);
        if (fields.some(({ municipalityId }) => municipalityId && !fillsFor(ctx, group, municipalityId)))
          throw new AppError('CONFLICT', {}, 'group:refused.remark.ofMember');
        crossed = await writeClause(tx, ctx, held, {
          documentId: document.id,
          clauseId,
          expectedEdits: expectedEdits ?? remark.madeOn ?? 0,
          paragraphs: paragraphs && [...paragraphs],
          fields: [...fields],
        });
      }
      if (!crossed) {
        await storeSettled(tx, remarkId, { state: accepted ? 'ACCEPTED' : 'REFUSED', reason }, held.signed);
        await recordAndHint(tx, ctx, held, accepted ? 'ACCEPT' : 'REFUSE', { clause: clauseId });
        await tellAnswered(tx, remark);
      }
      return { documentId: document.id, clauseId, crossed };
    });
    const current = found(await this.documents.one(ctx, done.documentId));
    const message = translate(ctx.locale, 'group:outdated.suggestion');
    return done.crossed ? { message, clauseId: done.clauseId, ...done.crossed, current } : current;
  }

  private async about(
    ctx: TenantContext,
    work: (tx: Transaction) => Promise<string>,
  ): Promise<GovernanceDocumentObject> {
    return found(await this.documents.one(ctx, await this.database.write(ctx, work)));
  }
}
