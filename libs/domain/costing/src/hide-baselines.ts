import type { CostingInput } from './model.js';

/**
 * The costing as one reader may have it: baselines that are not shown to it are not known, nor the replacement that
 * they spare. What is computed from it says no more than the reader may know: its own savings, no total of savings, no
 * view by Shapley, no tornado where any is hidden; a line shared by baselines is refused, and the refusal names nobody.
 *
 * @param shown whether the reader may see the baseline of the participant with this code
 */
export function hideBaselines(input: CostingInput, shown: (code: string) => boolean): CostingInput {
  return {
    ...input,
    participants: input.participants.map((participant) =>
      shown(participant.code) ? participant : { ...participant, baselineCents: null, avoidedCents: 0 },
    ),
  };
}
