import { CurrentContext, type TenantContext } from '@commonworks/api-platform';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { GovernanceClauseService } from './clause.service.js';
import { GovernanceDecideService } from './decide.service.js';
import { GovernanceDocumentService } from './document.service.js';
import {
  CreateGovernanceDocumentInput,
  DecideGovernanceDocumentInput,
  ReviseGovernanceDocumentInput,
  SendGovernanceDocumentInput,
  WriteGovernanceClauseInput,
} from './governance.inputs.js';
import {
  GovernanceDocumentObject,
  GovernanceResultUnion,
  type GovernanceResult,
} from './governance.types.js';
import { GovernanceReviewService } from './review.service.js';

/** What is done with governance documents. */
@Resolver(() => GovernanceDocumentObject)
export class GovernanceStepsResolver {
  constructor(
    private readonly documents: GovernanceDocumentService,
    private readonly clauseWriting: GovernanceClauseService,
    private readonly review: GovernanceReviewService,
    private readonly deciding: GovernanceDecideService,
  ) {}

  @Mutation(() => GovernanceDocumentObject, {
    description:
      'Begins a governance document of a group from its template. For leads of its members, and whom they named to write for them.',
  })
  createGovernanceDocument(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'What.' }) input: CreateGovernanceDocumentInput,
  ): Promise<GovernanceDocumentObject> {
    return this.documents.create(ctx, input);
  }

  @Mutation(() => GovernanceResultUnion, {
    description:
      'Fills in a clause of a draft, settles it otherwise, leaves it out or rewrites it. For the same people.',
  })
  writeGovernanceClause(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'Where, and what.' }) input: WriteGovernanceClauseInput,
  ): Promise<GovernanceResult> {
    return this.clauseWriting.write(ctx, input);
  }

  @Mutation(() => GovernanceDocumentObject, {
    description:
      'Sends a draft for review, with everything in it settled: it stays as it is. For the same people.',
  })
  sendGovernanceDocument(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'Which.' }) input: SendGovernanceDocumentInput,
  ): Promise<GovernanceDocumentObject> {
    return this.review.send(ctx, input);
  }

  @Mutation(() => GovernanceDocumentObject, {
    description: 'Takes a document back to be written on: whoever agreed is asked anew. For the same people.',
  })
  reviseGovernanceDocument(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'Which, and why.' }) input: ReviseGovernanceDocumentInput,
  ): Promise<GovernanceDocumentObject> {
    return this.review.revise(ctx, input);
  }

  @Mutation(() => GovernanceDocumentObject, {
    description: 'Says for a member what it says to the version that was read. For its approvers.',
  })
  decideGovernanceDocument(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'What.' }) input: DecideGovernanceDocumentInput,
  ): Promise<GovernanceDocumentObject> {
    return this.deciding.decide(ctx, input);
  }
}
