import { CurrentContext, JsonScalar, type TenantContext } from '@commonworks/api-platform';
import type { Costing } from '@commonworks/domain-costing';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { computeWithin } from './compute-within.js';
import { CostingObject } from './costing.types.js';

@Resolver(() => CostingObject)
export class CostingResolver {
  @Query(() => CostingObject, {
    description:
      'Computes a total costing from its parameters, participants, lines and grants; nothing of it is kept. What cannot be computed with is refused as COSTING_INVALID, with `field` and `reason` of the first fault, and all of them in `faults`. For whoever is signed in.',
  })
  computeCosting(
    // Named so that it is asked for: a visitor has none.
    @CurrentContext() _ctx: TenantContext,
    @Args('input', {
      type: () => JsonScalar,
      description:
        '`{ years, ratePct, escalationPct, contingencyPct, participants[{ code, name?, population, users, assessment, baselineCents | null, avoidedCents, localOnceCents, localYearlyCents }], lines[{ code, name?, kind, nature, year, amountCents, perUserCents?, contingency, escalates, share{ rule, fixedPct?, floorPct?, capPct?, bounds[{ participant, floorPct?, capPct? }]? } }], grants[{ lineCode, amountCents }]? }`: money in whole cents, percentages as exact decimals, numbers or texts.',
    })
    input: unknown,
  ): Costing {
    return computeWithin(input);
  }
}
