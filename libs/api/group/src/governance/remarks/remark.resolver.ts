import { CurrentContext, Loaders, type RequestLoaders, type TenantContext } from '@commonworks/api-platform';
import type { RemarkKind } from '@commonworks/domain-governance';
import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import {
  GovernanceDocumentObject,
  GovernanceResultUnion,
  type GovernanceResult,
} from '../governance.types.js';
import { mayRemark } from './may-remark.js';
import { RemarkKindEnum } from './remark.enums.js';
import {
  AddGovernanceCommentInput,
  AnswerGovernanceRemarkInput,
  DecideGovernanceSuggestionInput,
  ResolveGovernanceRemarkInput,
  SuggestGovernanceChangeInput,
} from './remark.inputs.js';
import { remarkLoader } from './remark.loader.js';
import { GovernanceRemarkService } from './remark.service.js';
import { GovernanceRemarkObject } from './remark.types.js';
import { GovernanceSettleRemarkService } from './settle-remark.service.js';

/** What members say of the clauses of governance documents. */
@Resolver(() => GovernanceDocumentObject)
export class GovernanceRemarkResolver {
  constructor(
    private readonly remarking: GovernanceRemarkService,
    private readonly settling: GovernanceSettleRemarkService,
  ) {}

  @ResolveField(() => [GovernanceRemarkObject], {
    description:
      'What members said of its clauses, the first one first; of an earlier version, what was said of that. Empty for who is no member’s person.',
  })
  async remarks(
    @Parent() { seen }: GovernanceDocumentObject,
    @Loaders() loaders: RequestLoaders,
    @Args('clauseId', {
      type: () => ID,
      nullable: true,
      description: 'Of one clause; of all where not given.',
    })
    clauseId?: string | null,
  ): Promise<GovernanceRemarkObject[]> {
    const all = (await loaders.of(remarkLoader).load(seen)) ?? [];
    return clauseId === undefined || clauseId === null ? all : all.filter((one) => one.clauseId === clauseId);
  }

  @ResolveField(() => [RemarkKindEnum], { description: 'What the reader can say of its clauses at present.' })
  mayRemark(
    @CurrentContext() ctx: TenantContext,
    @Parent() { seen }: GovernanceDocumentObject,
  ): RemarkKind[] {
    return mayRemark(ctx, seen);
  }

  @Mutation(() => GovernanceDocumentObject, {
    description:
      'Comments on a clause of a document that is written or in review. For leads and approvers of members, and whom they named to write for them.',
  })
  addGovernanceComment(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'Where, and what.' }) input: AddGovernanceCommentInput,
  ): Promise<GovernanceDocumentObject> {
    return this.remarking.comment(ctx, input);
  }

  @Mutation(() => GovernanceDocumentObject, {
    description:
      'Suggests other words or values of a clause of a draft. For leads of members, and whom they named to write for them.',
  })
  suggestGovernanceChange(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'Where, and what.' }) input: SuggestGovernanceChangeInput,
  ): Promise<GovernanceDocumentObject> {
    return this.remarking.suggest(ctx, input);
  }

  @Mutation(() => GovernanceDocumentObject, {
    description: 'Answers to what was said of a clause, as long as that is open. For who may comment.',
  })
  answerGovernanceRemark(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'To what, and what.' }) input: AnswerGovernanceRemarkInput,
  ): Promise<GovernanceDocumentObject> {
    return this.settling.answer(ctx, input);
  }

  @Mutation(() => GovernanceDocumentObject, {
    description:
      'Says whether something is still to be done about a comment. For who made it, and who writes for a member.',
  })
  resolveGovernanceRemark(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'Which, and whether.' }) input: ResolveGovernanceRemarkInput,
  ): Promise<GovernanceDocumentObject> {
    return this.settling.resolve(ctx, input);
  }

  @Mutation(() => GovernanceDocumentObject, {
    description: 'Takes away what one said of a clause as long as it is open, or an answer that one gave.',
  })
  withdrawGovernanceRemark(
    @CurrentContext() ctx: TenantContext,
    @Args('id', { type: () => ID, description: 'Of the remark, or of the answer.' }) id: string,
  ): Promise<GovernanceDocumentObject> {
    return this.settling.withdraw(ctx, id);
  }

  @Mutation(() => GovernanceResultUnion, {
    description:
      'Writes a clause as it was suggested, or says why not. For leads of members, and whom they named to write for them.',
  })
  decideGovernanceSuggestion(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'What becomes of it.' }) input: DecideGovernanceSuggestionInput,
  ): Promise<GovernanceResult> {
    return this.settling.decide(ctx, input);
  }
}
