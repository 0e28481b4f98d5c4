import {
  computeModel,
  readCosting,
  type Costing,
  type CostingInput,
  type CostingModel,
  type LineKind,
} from '@commonworks/domain-costing';

/** What a workbook is laid out for: so many participants, lines and years, filled or empty. */
export interface Plan {
  readonly years: number;
  /** Null where it is filled in by hand. */
  readonly model: CostingModel | null;
  readonly costing: Costing | null;
  /** How many rows for participants. */
  readonly participants: number;
  /** A row for each line; its kind decides how many rows of shares it has. */
  readonly kinds: readonly LineKind[];
}

/** Rows of a workbook that is filled in by hand. */
const EMPTY = { years: 10, participants: 8, oneTime: 8, recurring: 8 };

/**
 * The plan of a costing, its participants in the order of their codes, because spare cents go to the one that stands
 * first; or of an empty one.
 *
 * @throws RangeError where the costing cannot be computed
 */
export function planOf(input: CostingInput | null): Plan {
  if (!input) {
    const { years, participants, oneTime, recurring } = EMPTY;
    const kinds = [
      ...Array.from({ length: oneTime }, (): LineKind => 'ONE_TIME'),
      ...Array.from({ length: recurring }, (): LineKind => 'RECURRING'),
    ];
    return { years, model: null, costing: null, participants, kinds };
  }
  const participants = [...input.participants].sort((a, b) => (a.code < b.code ? -1 : 1));
  const read = readCosting({ ...input, participants });
  const outcome = read.ok ? computeModel(read.model) : read;
  if (!read.ok || !outcome.ok) throw new RangeError(JSON.stringify(outcome));
  const named = byName(read.model, outcome.costing);
  return {
    years: read.model.years,
    ...named,
    participants: participants.length,
    kinds: read.model.lines.map(({ kind }) => kind),
  };
}

/** Dollars of cents, as a sheet holds them. */
export const dollars = (cents: bigint | number): number => Number(cents) / 100;

/** A number of millionths. */
export const decimal = (millionths: bigint): number => Number(millionths) / 1e6;

/**
 * Participants by their names where every one has a name of its own, still in the order of their codes: people read them,
 * while a code may be anything.
 */
function byName(model: CostingModel, costing: Costing): Pick<Plan, 'model' | 'costing'> {
  const names = new Map(model.participants.map(({ code, name }) => [code, name]));
  if (new Set(names.values()).size < names.size || [...names.values()].includes(null))
    return { model, costing };
  const nameOf = (code: string) => names.get(code) ?? code;
  const named = <One extends { readonly participant: string }>(list: readonly One[]) =>
    list.map((one) => ({ ...one, participant: nameOf(one.participant) }));
  const { fairness } = costing;
  return {
    model: { ...model, participants: model.participants.map((one) => ({ ...one, code: nameOf(one.code) })) },
    costing: {
      ...costing,
      shares: named(costing.shares),
      bills: named(costing.bills),
      participants: costing.participants.map((one) => ({ ...one, code: nameOf(one.code) })),
      fairness: fairness && {
        alone: named(fairness.alone),
        together: fairness.together && {
          ...fairness.together,
          participants: fairness.together.participants.map(nameOf),
        },
      },
    },
  };
}
