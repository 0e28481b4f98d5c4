import type { CostingModel } from './costing-model.js';
import { MILLION } from './decimal.js';
import { groupFlows, groupValue, scaledBaselines, scaledPots, type GroupFlows } from './group-value.js';
import type { MemberFlows } from './member-flows.js';
import type { Pot } from './pots.js';
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

const SCALES: readonly {
  parameter: TornadoParameter;
  by: number;
  /** What of the flows is otherwise, all else as it is. */
  of: (model: CostingModel, scale: Rational) => Partial<GroupFlows> | null;
}[] = [
  {
    parameter: 'BASELINE',
    by: 10,
    of: (model, scale) => {
      const baseline = scaledBaselines(model, scaled('baseline', scale));
      return baseline && { baseline };
    },
  },
  {
    parameter: 'RECURRING',
    by: 10,
    of: (model, scale) => ({ recurring: scaledPots(model, 'RECURRING', scaled('recurring', scale)) }),
  },
  {
    parameter: 'ONE_TIME',
    by: 25,
    of: (model, scale) => ({ oneTime: scaledPots(model, 'ONE_TIME', scaled('oneTime', scale)) }),
  },
];
const RATES = [2, 7] as const;

function scaled(name: keyof Scale, scale: Rational): Scale {
  return { ...AS_IT_IS, [name]: scale };
}

/**
 * The tornado: baseline (with the replacement it spares) ± 10 %, recurring cost ± 10 %, one-time cost with contingency
 * and before grants ± 25 %, and a rate of 2 and 7 %; the widest bar first. Pots are rounded after the change. Null where
 * a baseline is not known.
 *
 * @param all pots of the model as it is, and what its participants pay by themselves
 */
export function tornado(
  model: CostingModel,
  all: readonly Pot[],
  members: readonly MemberFlows[],
): TornadoBar[] | null {
  const flows = groupFlows(model, all, members);
  if (!flows) return null;
  const bar = (parameter: TornadoParameter, pcts: readonly [number, number], values: readonly Rational[]) => {
    const cents = values.map((value) => Number(roundHalfAway(value)));
    const [fromPct, toPct] = pcts;
    return { parameter, fromPct, toPct, lowCents: Math.min(...cents), highCents: Math.max(...cents) };
  };
  const bars = SCALES.map(({ parameter, by, of }): TornadoBar => {
    const pcts = [100 - by, 100 + by] as const;
    const values = pcts.map((pct) => groupValue({ ...flows, ...of(model, percent(pct)) }, model.rate));
    return bar(parameter, pcts, values);
  });
  bars.push(
    bar(
      'RATE',
      RATES,
      RATES.map((rate) => groupValue(flows, BigInt(rate) * MILLION)),
    ),
  );
  const swing = ({ lowCents, highCents }: TornadoBar) => highCents - lowCents;
  return bars.sort((a, b) => swing(b) - swing(a));
}
