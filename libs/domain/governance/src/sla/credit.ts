import {
  achievedAvailability,
  countMaintenance,
  meetsAvailability,
  type MeasuredMinutes,
} from './availability.js';
import { type CreditBand, type CreditTerms } from './credit-terms.js';
import { checkedShareOf, compare, percentageOf, plus, rounded, times, whole } from './exact.js';

/** A service, or a part of it that is measured on its own, in one month. */
export interface MeasuredService extends MeasuredMinutes {
  readonly name: string;
}

/** How the credit of one service came about, from what was measured to its per cent. */
export interface CreditStep {
  readonly name: string;
  readonly agreed: number;
  /** What counted of maintenance; the rest went to downtime. */
  readonly maintenance: number;
  readonly downtime: number;
  /** T − M. */
  readonly measured: number;
  /** (T − M − D)/(T − M), cut off after four places; null where nothing was left to measure. */
  readonly achievedPct: string | null;
  /** The lowest band that was reached; null: none. */
  readonly band: CreditBand | null;
  readonly creditPct: string;
}

export interface MonthlyCredit {
  readonly steps: readonly CreditStep[];
  /** Of all services together. */
  readonly sumPct: string;
  /** After the cap. */
  readonly appliedPct: string;
  readonly chargeCents: number;
  /** appliedPct of the charge, half a cent away from zero. */
  readonly creditCents: number;
}

/**
 * The credit on a month's charge, with each step to show. Source: governance.md, part C. Terms and minutes were checked
 * before, by `parameterFaults` and `measuredFaults`. Bands are compared exactly, never by the figure that is shown.
 *
 * @param mostMaintenance minutes of a month that count as maintenance; all beyond is downtime
 */
export function monthlyCredit(
  chargeCents: number,
  services: readonly MeasuredService[],
  terms: CreditTerms,
  mostMaintenance: number,
): MonthlyCredit {
  const steps = services.map((service) => stepOf(service, terms, mostMaintenance));
  const sum = steps.map(({ creditPct }) => checkedShareOf(creditPct)).reduce(plus, whole(0));
  const cap = checkedShareOf(terms.capPct);
  const applied = compare(sum, cap) > 0 ? cap : sum;
  return {
    steps,
    sumPct: percentageOf(sum),
    appliedPct: percentageOf(applied),
    chargeCents,
    creditCents: rounded(times(applied, whole(chargeCents))),
  };
}

function stepOf(service: MeasuredService, { bands }: CreditTerms, mostMaintenance: number): CreditStep {
  const { name, ...minutes } = service;
  const counted = countMaintenance(minutes, mostMaintenance);
  const measured = counted.agreed - counted.maintenance;
  const missed = measured <= 0 ? [] : bands.filter(({ below }) => !meetsAvailability(below, counted));
  const band = missed.at(-1) ?? null;
  return {
    name,
    agreed: counted.agreed,
    maintenance: counted.maintenance,
    downtime: counted.downtime,
    measured,
    achievedPct: achievedAvailability(counted),
    band,
    creditPct: band?.creditPct ?? '0',
  };
}
