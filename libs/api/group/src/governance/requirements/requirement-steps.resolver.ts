import { CurrentContext, type TenantContext } from '@commonworks/api-platform';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { GovernanceDocumentObject } from '../governance.types.js';
import {
  GiveRequirementPriorityInput,
  MergeRequirementsInput,
  SaveGovernanceRequirementInput,
  SetRequirementStatusInput,
} from './requirement.inputs.js';
import { RequirementService } from './requirement.service.js';
import { RequirementSeedService } from './seed.service.js';
import { RequirementStepsService } from './requirement-steps.service.js';
import {
  GovernanceRequirementObject,
  RequirementResultUnion,
  type RequirementResult,
} from './requirement.types.js';

/** What is done with the requirements of a specification that is written. */
@Resolver(() => GovernanceRequirementObject)
export class RequirementStepsResolver {
  constructor(
    private readonly requirements: RequirementService,
    private readonly steps: RequirementStepsService,
    private readonly seeds: RequirementSeedService,
  ) {}

  @Mutation(() => RequirementResultUnion, {
    description:
      'Writes a requirement, or a new one. For leads of members of the group, and whom they named to write for them.',
  })
  saveGovernanceRequirement(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'What it says.' }) input: SaveGovernanceRequirementInput,
  ): Promise<RequirementResult> {
    return this.requirements.save(ctx, input);
  }

  @Mutation(() => RequirementResultUnion, {
    description: 'Takes a requirement further, or back. For the same people.',
  })
  setRequirementStatus(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'How far, and why.' }) input: SetRequirementStatusInput,
  ): Promise<RequirementResult> {
    return this.steps.setStatus(ctx, input);
  }

  @Mutation(() => GovernanceRequirementObject, {
    description: 'Says how much a member needs what is required. For who writes for that member.',
  })
  giveRequirementPriority(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'Whose, and how much.' }) input: GiveRequirementPriorityInput,
  ): Promise<GovernanceRequirementObject> {
    return this.steps.givePriority(ctx, input);
  }

  @Mutation(() => GovernanceDocumentObject, {
    description: 'Has one requirement stand for another too, which is seen no more. For who writes.',
  })
  mergeRequirements(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'Which.' }) input: MergeRequirementsInput,
  ): Promise<GovernanceDocumentObject> {
    return this.steps.merge(ctx, input);
  }

  @Mutation(() => GovernanceDocumentObject, {
    description:
      'Drafts requirements from what members answered by name about the services of the group, once or again. For who writes.',
  })
  seedGovernanceRequirements(
    @CurrentContext() ctx: TenantContext,
    @Args('documentId', { type: () => ID, description: 'Of the specification.' }) documentId: string,
  ): Promise<GovernanceDocumentObject> {
    return this.seeds.seed(ctx, documentId);
  }
}
