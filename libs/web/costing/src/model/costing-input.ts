import type { CostingInput } from '@commonworks/domain-costing';
import type { MemberFigures, ScenarioModel } from './scenario.js';

/**
 * What a scenario is computed from: its model with the figures that the reader may see. A baseline that it may not see
 * is not known here, so that nothing that follows from it is said.
 */
export function costingInput(model: ScenarioModel, figures: readonly MemberFigures[]): CostingInput {
  const byId = new Map(figures.map((each) => [each.id, each]));
  return {
    ...model,
    participants: model.participants.map((member) => {
      const own = byId.get(member.code);
      return {
        ...member,
        baselineCents: own?.baselineCents ?? null,
        avoidedCents: own?.avoidedCents ?? 0,
        localOnceCents: own?.localOnceCents ?? 0,
        localYearlyCents: own?.localYearlyCents ?? 0,
      };
    }),
  };
}
