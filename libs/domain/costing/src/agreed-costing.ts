import { computeCosting } from './compute-costing.js';
import type { MemberYear } from './costing.js';
import type { CostingInput } from './model.js';
import { withFigures, type OwnFigures, type ScenarioModel } from './scenario.js';

/** The costing that a document says: one scenario, with figures of those participants alone that show them. */
export interface AgreedCosting {
  readonly scenario: { readonly id: string; readonly name: string; readonly note: string };
  readonly input: CostingInput;
  /** The participants whose figures stand in it, where these come from, and who approved them. */
  readonly shown: readonly {
    readonly participant: string;
    readonly basis: string;
    readonly approvedBy: string;
  }[];
  /** What each pays, year by year; empty where it cannot be computed with what is shown. */
  readonly bills: readonly Pick<MemberYear, 'participant' | 'year' | 'oneTimeCents' | 'recurringCents'>[];
}

/** Figures that a participant shows. */
export interface ShownFigures extends OwnFigures {
  readonly basis: string;
  readonly approvedBy: string;
}

/**
 * What members agree to of a scenario. It is the same whoever asks for it: `shown` are figures that all of them see.
 */
export function agreedCosting(
  { id, name, note, model }: AgreedCosting['scenario'] & { readonly model: ScenarioModel },
  shown: ReadonlyMap<string, ShownFigures>,
): AgreedCosting {
  const input = withFigures(model, shown);
  const outcome = computeCosting(input);
  const bills = outcome.ok ? outcome.costing.bills : [];
  return {
    scenario: { id, name, note },
    input,
    shown: model.participants.flatMap(({ code: participant }) => {
      const { basis, approvedBy } = shown.get(participant) ?? {};
      return basis === undefined || approvedBy === undefined ? [] : { participant, basis, approvedBy };
    }),
    bills: bills.map(({ participant, year, oneTimeCents, recurringCents }) => ({
      participant,
      year,
      oneTimeCents,
      recurringCents,
    })),
  };
}
