import type { CostingModel } from './costing-model.js';
import { MILLION } from './decimal.js';
import { groupValue } from './group-value.js';
import { roundHalfAway, type Rational } from './rational.js';
import { AS_IT_IS, type Scale } from './scale.js';

export type TornadoParameter = 'BASELINE' | 'RECURRING' | 'ONE_TIME' | 'RATE';

/** What one parameter does to the group's net present value, all else as it is. */
export interface TornadoBar {
  readonly parameter: TornadoParameter;
  /** The two values it takes: per cent of what it is, or the rate itself. */
  readonly fromPct: number;
  readonly toPct: number;
  readonly lowCents: number;
  readonly highCents: number;
}

const percent = (value: number): Rational => ({ n: BigInt(value), d: 100n });

const SCALES: readonly { parameter: TornadoParameter; by: number; of: keyof Scale }[] = [
  { parameter: 'BASELINE', by: 10, of: 'baseline' },
  { parameter: 'RECURRING', by: 10, of: 'recurring' },
  { parameter: 'ONE_TIME', by: 25, of: 'oneTime' },
];
const RATES = [2, 7] as const;

/**
 * The tornado: baseline (with the replacement it spares) ± 10 %, recurring cost ± 10 %, one-time cost with contingency
 * and before grants ± 25 %, and a rate of 2 and 7 %; the widest bar first. Pots are rounded after the change. Null where
 * a baseline is not known.
 */
export function tornado(model: CostingModel): TornadoBar[] | null {
  const bars: TornadoBar[] = [];
  const add = (parameter: TornadoParameter, pcts: readonly [number, number], values: (Rational | null)[]) => {
    const cents = values.flatMap((value) => (value ? Number(roundHalfAway(value)) : []));
    if (cents.length < 2) return;
    const [fromPct, toPct] = pcts;
    bars.push({ parameter, fromPct, toPct, lowCents: Math.min(...cents), highCents: Math.max(...cents) });
  };
  for (const { parameter, by, of } of SCALES) {
    const pcts = [100 - by, 100 + by] as const;
    const values = pcts.map((pct) => groupValue(model, model.rate, { ...AS_IT_IS, [of]: percent(pct) }));
    add(parameter, pcts, values);
  }
  add(
    'RATE',
    RATES,
    RATES.map((rate) => groupValue(model, BigInt(rate) * MILLION)),
  );
  if (bars.length === 0) return null;
  const swing = ({ lowCents, highCents }: TornadoBar) => highCents - lowCents;
  return bars.sort((a, b) => swing(b) - swing(a));
}
