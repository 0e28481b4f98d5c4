import { FACTORS, type Weights } from '@commonworks/domain-opportunity';

/** A slider goes from 0 to so much; only the proportions count. */
export const MOST_WEIGHT = 100;

/** Weights as sliders stand: whole numbers, the proportions of the given ones, their sum about 100. */
export function asSliders(weights: Weights): Weights {
  const sum = FACTORS.reduce((total, factor) => total + weights[factor], 0);
  const slider = (factor: (typeof FACTORS)[number]) =>
    sum > 0 ? Math.round((MOST_WEIGHT * weights[factor]) / sum) : 0;
  return {
    DEMAND: slider('DEMAND'),
    SUPPLY: slider('SUPPLY'),
    REACH: slider('REACH'),
    URGENCY: slider('URGENCY'),
  };
}

/** What a weight is of all of them, 0 to 1; null where all are 0. */
export function shareOf(factor: (typeof FACTORS)[number], weights: Weights): number | null {
  const sum = FACTORS.reduce((total, one) => total + weights[one], 0);
  return sum > 0 ? weights[factor] / sum : null;
}

/** Whether two choices put all opportunities in the same order whatever their values: their proportions are alike. */
export function sameWeights(a: Weights, b: Weights): boolean {
  return FACTORS.every((factor) => {
    const [one, other] = [shareOf(factor, a), shareOf(factor, b)];
    return one === null || other === null ? one === other : Math.abs(one - other) < 1e-9;
  });
}

/** Weights in the address: `40-20-15-25`, in the order of the factors. */
export function writeWeights(weights: Weights): string {
  return FACTORS.map((factor) => weights[factor]).join('-');
}

/** Reads weights from an address, which may have been typed by hand; null where it holds none. */
export function readWeights(written: string | null): Weights | null {
  const found = /^(\d{1,3})-(\d{1,3})-(\d{1,3})-(\d{1,3})$/.exec(written ?? '');
  if (!found) return null;
  const [demand, supply, reach, urgency] = found.slice(1).map(Number);
  if ([demand, supply, reach, urgency].some((weight) => weight > MOST_WEIGHT)) return null;
  return { DEMAND: demand, SUPPLY: supply, REACH: reach, URGENCY: urgency };
}
