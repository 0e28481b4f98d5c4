import { CurrentContext, Loaders, type RequestLoaders, type TenantContext } from '@commonworks/api-platform';
import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { GovernanceDocumentObject } from '../governance.types.js';
import {
  CostingScenarioStepInput,
  SaveCostingFiguresInput,
  SaveCostingScenarioInput,
} from './costing.inputs.js';
import { costingLoader } from './costing.loader.js';
import { CostingResultUnion, GovernanceCostingObject, type CostingResult } from './costing.types.js';
import { CostingFiguresService } from './figures.service.js';
import { CostingScenarioService } from './scenario.service.js';

/** What a governance document of kind COSTING says in figures. */
@Resolver(() => GovernanceDocumentObject)
export class GovernanceCostingResolver {
  constructor(
    private readonly scenarios: CostingScenarioService,
    private readonly ownFigures: CostingFiguresService,
  ) {}

  @ResolveField(() => GovernanceCostingObject, {
    nullable: true,
    description: 'What a costing says in figures; null of other kinds.',
  })
  costing(
    @Parent() { seen }: GovernanceDocumentObject,
    @Loaders() loaders: RequestLoaders,
  ): Promise<GovernanceCostingObject | null> {
    return loaders.of(costingLoader).load(seen);
  }

  @Mutation(() => CostingResultUnion, {
    description:
      'Keeps a scenario of a costing that is written. For leads of its members, and whom they named to write for them.',
  })
  saveCostingScenario(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'What.' }) input: SaveCostingScenarioInput,
  ): Promise<CostingResult> {
    return this.scenarios.save(ctx, input);
  }

  @Mutation(() => GovernanceDocumentObject, {
    description: 'Takes a scenario out of a costing that is written. For the same people.',
  })
  removeCostingScenario(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'Which.' }) input: CostingScenarioStepInput,
  ): Promise<GovernanceDocumentObject> {
    return this.scenarios.remove(ctx, input);
  }

  @Mutation(() => GovernanceDocumentObject, {
    description:
      'Has a costing that is written say this scenario, in the place of any other. For the same people.',
  })
  proposeCostingScenario(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'Which.' }) input: CostingScenarioStepInput,
  ): Promise<GovernanceDocumentObject> {
    return this.scenarios.propose(ctx, input);
  }

  @Mutation(() => CostingResultUnion, {
    description:
      'Keeps what a municipality says of its own costs; others see it where it shows it. For its lead, and whom it named to write for it.',
  })
  saveCostingFigures(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'What.' }) input: SaveCostingFiguresInput,
  ): Promise<CostingResult> {
    return this.ownFigures.save(ctx, input);
  }
}
