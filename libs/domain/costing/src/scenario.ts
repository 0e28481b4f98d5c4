import type { CostingFault } from './fault.js';
import type { CostingInput, CostingParticipant } from './model.js';
import { readCosting } from './read-costing.js';

/** What one participant alone knows of itself, in whole cents. */
export type OwnFigures = Pick<
  CostingParticipant,
  'baselineCents' | 'avoidedCents' | 'localOnceCents' | 'localYearlyCents'
>;

/** A costing without what each participant knows of itself: what several people write together. */
export interface ScenarioModel extends Omit<CostingInput, 'participants'> {
  readonly participants: readonly Omit<CostingParticipant, keyof OwnFigures>[];
}

/** Of a participant whose figures are not known, or not shown to the reader. */
export const NO_FIGURES: OwnFigures = {
  baselineCents: null,
  avoidedCents: 0,
  localOnceCents: 0,
  localYearlyCents: 0,
};

export type ReadScenario =
  | { readonly ok: true; readonly model: ScenarioModel }
  | { readonly ok: false; readonly faults: readonly CostingFault[] };

/**
 * Reads a scenario of any shape, as `readCosting` does a costing: a figure that is a participant's own is a field that does
 * not belong there, for what several people write all of them read.
 */
export function readScenario(value: unknown): ReadScenario {
  const participants = listIn(value).map((one) => (isObject(one) ? { ...NO_FIGURES, ...one } : one));
  const faults = listIn(value).flatMap((one, at) =>
    isObject(one)
      ? Object.keys(NO_FIGURES)
          .filter((name) => Object.hasOwn(one, name))
          .map((name): CostingFault => ({
            field: `participants[${String(at)}].${name}`,
            reason: 'UNKNOWN_FIELD',
          }))
      : [],
  );
  const read = readCosting(isObject(value) && participants.length > 0 ? { ...value, participants } : value);
  const all = [...faults, ...(read.ok ? [] : read.faults)];
  return all.length > 0 ? { ok: false, faults: all } : { ok: true, model: value as ScenarioModel };
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function listIn(value: unknown): readonly unknown[] {
  const list: unknown = isObject(value) && 'participants' in value ? value.participants : null;
  return Array.isArray(list) ? (list as unknown[]) : [];
}

/** A scenario as an input: each participant with its figures, without where none are given. */
export const withFigures = (
  model: ScenarioModel,
  figures: ReadonlyMap<string, OwnFigures>,
): CostingInput => ({
  ...model,
  participants: model.participants.map((one) => {
    const { baselineCents, avoidedCents, localOnceCents, localYearlyCents } =
      figures.get(one.code) ?? NO_FIGURES;
    return { ...one, baselineCents, avoidedCents, localOnceCents, localYearlyCents };
  }),
});

/** What is left of an input without anybody's figures. */
export const withoutFigures = ({ participants, ...input }: CostingInput): ScenarioModel => ({
  ...input,
  participants: participants.map(
    ({
      baselineCents: _baseline,
      avoidedCents: _avoided,
      localOnceCents: _once,
      localYearlyCents: _yearly,
      ...one
    }) => one,
  ),
});
