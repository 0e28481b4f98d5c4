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
  return {
    years: read.model.years,
    model: read.model,
    costing: outcome.costing,
    participants: participants.length,
    kinds: read.model.lines.map(({ kind }) => kind),
  };
}

/** Dollars of cents, as a sheet holds them. */
export const dollars = (cents: bigint | number): number => Number(cents) / 100;

/** A number of millionths. */
export const decimal = (millionths: bigint): number => Number(millionths) / 1e6;
